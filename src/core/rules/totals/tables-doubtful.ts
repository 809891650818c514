import { identityRule } from '../facts/identity-rule';

/**
 * 财政拨款的数包含在部门总数里：一般公共预算的各科目不大于支出总表同科目，基本支出里的接待费不大于“三公”经费表。
 * 不适用：有年终结转、使用非财政拨款结余时，收入和支出的同科目不比。
 */
export const tablesDoubtful = identityRule(
  { id: 'totals/tables-doubtful', code: 'Z-904', severity: 'warning', fix: 'confirm' },
  ({ scope, severity }) => scope === 'between' && severity === 'warning',
);

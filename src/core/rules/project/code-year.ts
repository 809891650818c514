import type { TableRule } from '../contract';
import { budgetYear, yearsIn } from '../facts/budget-year';

/** Money assigned ahead and money carried over differ by one. */
const USUAL = 1;

/**
 * 编码第 7、8 位是年份。
 * 不适用：相差 1 年；名称里没有年度；文号的年份。
 */
export const codeYear: TableRule = {
  meta: {
    id: 'project/code-year',
    code: 'Z-508',
    scope: 'project',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *check({ table }) {
    const { code, name } = table.project;
    const year = budgetYear(table);
    const named = yearsIn(name?.value ?? '');
    if (!code || year === undefined || named.length === 0 || named.some((one) => Math.abs(one - year) <= USUAL)) return;
    yield { messageId: 'differs', data: { codeYear: String(year), nameYear: String(named[0]) }, at: code.at, ...(name && { related: [name.at] }) };
  },
};

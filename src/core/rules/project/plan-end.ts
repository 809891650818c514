import { compareDecimals } from '../../model/decimal';
import type { TableRule } from '../contract';
import { compact } from '../facts/cell-text';
import { isYearEnd } from '../facts/year-end';
import { givesShares } from '../facts/plan-shares';

/**
 * 河北省绩效目标表表式：资金支出计划到最后一个时点（12月底）应为 100%。
 * 不适用：填的是各时段占比的表；12月底没有填写的表（另有规则）；没有这一栏的简式表。
 */
export const planEnd: TableRule = {
  meta: {
    id: 'project/plan-end',
    code: 'Z-503',
    scope: 'project',
    severity: 'error',
    needs: ['plan'],
    fix: 'none',
  },
  *check({ table: { project } }, { pack }) {
    const last = project.plan?.at(-1);
    if (!last || givesShares(project.plan ?? []) || !isYearEnd(last, pack) || compareDecimals(last.percent.value, '100') === 0) return;
    yield {
      messageId: 'not-100',
      data: { label: compact(last.label.value), percent: last.percent.value },
      at: last.percent.at,
    };
  },
};

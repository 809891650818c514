import { compareDecimals } from '../../model/decimal';
import type { TableRule } from '../contract';
import { compact } from '../facts/cell-text';
import { isYearEnd } from '../facts/year-end';
import { givesShares } from '../facts/plan-shares';

/**
 * 河北省绩效目标表表式：资金支出计划要填到 100% 为止。
 * 不适用：填的是各时段占比的表；中途已到 100%、后面留空的表；一个时点也没有填的表样。
 */
export const planIncomplete: TableRule = {
  meta: {
    id: 'project/plan-incomplete',
    code: 'Z-504',
    scope: 'project',
    severity: 'warning',
    needs: ['plan'],
    fix: 'none',
  },
  *check({ table: { project } }, { pack }) {
    const last = project.plan?.at(-1);
    if (!last || givesShares(project.plan ?? []) || isYearEnd(last, pack) || compareDecimals(last.percent.value, '100') >= 0) return;
    yield {
      messageId: 'incomplete',
      data: { reached: compact(last.label.value), percent: last.percent.value },
      at: last.percent.at,
    };
  },
};

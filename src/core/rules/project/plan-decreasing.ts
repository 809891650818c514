import { compareDecimals } from '../../model/decimal';
import { compact } from '../facts/cell-text';
import type { TableRule } from '../contract';
import { givesShares } from '../facts/plan-shares';

/**
 * 河北省绩效目标表表式：资金支出计划填累计百分比，只增不减。
 * 不适用：填的是各时段占比的表；没有这一栏的简式表；没有填写的时点。
 */
export const planDecreasing: TableRule = {
  meta: {
    id: 'project/plan-decreasing',
    code: 'Z-502',
    scope: 'project',
    severity: 'error',
    needs: ['plan'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const steps = project.plan ?? [];
    if (givesShares(steps)) return;
    for (const [index, step] of steps.entries()) {
      const earlier = steps[index - 1];
      if (!earlier || compareDecimals(step.percent.value, earlier.percent.value) >= 0) continue;
      yield {
        messageId: 'decreasing',
        data: {
          label: compact(step.label.value),
          percent: step.percent.value,
          earlier: compact(earlier.label.value),
          earlierPercent: earlier.percent.value,
        },
        at: step.percent.at,
        related: [earlier.percent.at],
      };
    }
  },
};

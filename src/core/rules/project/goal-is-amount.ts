import { compact, excerpt } from '../facts/cell-text';
import type { TableRule } from '../contract';

/**
 * 财预〔2015〕88号：绩效目标说明要做成什么、达到什么效果；只填一个金额不是目标。
 * 不适用：目标文字里提到金额的。
 */
export const goalIsAmount: TableRule = {
  meta: {
    id: 'project/goal-is-amount',
    code: 'Z-505',
    scope: 'project',
    severity: 'warning',
    needs: ['goals'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    for (const goal of project.goals) {
      if (!/^[\d.,，]+(?:万?元)?$/u.test(compact(goal.value))) continue;
      yield { messageId: 'amount', data: { goal: excerpt(goal.value) }, at: goal.at };
    }
  },
};

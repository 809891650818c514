import type { TableRule } from '../contract';
import { compact } from '../facts/cell-text';

const NUMBER = /^(?:目标(?:内容)?)?[（(]?(\d{1,2})[)）.．、](?!\d)/u;

/**
 * 目标分条编号要连续。
 * 不适用：没有编号；只有一条；重新从 1 开始。
 */
export const goalNumbering: TableRule = {
  meta: {
    id: 'project/goal-numbering',
    code: 'Z-510',
    scope: 'project',
    severity: 'hint',
    needs: ['goals'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    let before = 0;
    for (const goal of project.goals) {
      const number = Number(NUMBER.exec(compact(goal.raw))?.[1] ?? NUMBER.exec(compact(goal.value))?.[1]);
      if (Number.isNaN(number)) continue;
      if (before > 0 && number !== 1 && number !== before + 1) {
        yield { messageId: 'gap', data: { before, number }, at: goal.at };
      }
      before = number;
    }
  },
};

import type { TableRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

const SHORTEST = 8;

/**
 * 目标各说一件事。
 * 不适用：短语；只有一条目标。
 */
export const goalRepeated: TableRule = {
  meta: {
    id: 'project/goal-repeated',
    code: 'Z-511',
    scope: 'project',
    severity: 'hint',
    needs: ['goals'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const earlier: string[] = [];
    for (const goal of project.goals) {
      const text = bare(goal.value);
      if (earlier.some((other) => text.includes(other))) yield { messageId: 'contains', data: { goal: excerpt(goal.value) }, at: goal.at };
      if (text.length >= SHORTEST) earlier.push(text);
    }
  },
};

/** Without its number and the stop at the end. */
function bare(goal: string): string {
  return compact(goal)
    .replace(/^[（(]?\d{1,2}[)）.．、]/u, '')
    .replace(/[。；;，,]+$/u, '');
}

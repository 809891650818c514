import type { TableRule } from '../contract';
import { isBlank, isDashes } from '../facts/cell-text';

/**
 * 财预〔2015〕88号：申报项目要设定绩效目标，这一栏必须填写。
 * 不适用：没有“绩效目标”栏的表。
 */
export const goalMissing: TableRule = {
  meta: {
    id: 'completeness/goal-missing',
    code: 'Z-110',
    scope: 'project',
    severity: 'error',
    needs: ['goals'],
    fix: 'none',
  },
  *check({ table: { name, project } }) {
    const [first] = project.goals;
    if (!first || !project.goals.every(({ value }) => isBlank(value) || isDashes(value))) return;
    if (project.overallGoals?.some(({ value }) => !isBlank(value) && !isDashes(value))) return;
    yield { messageId: 'missing', data: { name }, at: first.at };
  },
};

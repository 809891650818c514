import { compareDecimals } from '../../model/decimal';
import type { TableRule } from '../contract';

/**
 * 财预〔2020〕10号：得分不超过分值，预算执行率也是。
 * 不适用：没有写分值或得分的表。
 */
export const executionOverWeight: TableRule = {
  meta: {
    id: 'score/execution-over-weight',
    code: 'Z-709',
    scope: 'project',
    severity: 'error',
    needs: [],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const { weight, score } = project.execution ?? {};
    if (!weight || !score || compareDecimals(score.value, weight.value) <= 0) return;
    yield { messageId: 'over', data: { score: score.value, weight: weight.value }, at: score.at, related: [weight.at] };
  },
};

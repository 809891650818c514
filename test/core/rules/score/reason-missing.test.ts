import { reasonMissing } from '../../../../src/core/rules/score/reason-missing';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const extra = ['实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const row = (score: string, reason: string): SmallRow => ({ level2: '数量指标', level3: '培训人数', value: '≥120人', extra: ['100人', '10', score, reason] });

testRule(reasonMissing, {
  valid: [
    { name: '满分', extra, rows: [row('10', '')] },
    { name: '写了原因', extra, rows: [row('8', '学员缺考')] },
  ],
  invalid: [
    { name: '扣分没有原因', extra, rows: [row('8', '')], reports: [{ messageId: 'missing', data: { score: '8', weight: '10' }, at: 'J4' }] },
    { name: '只写了无', extra, rows: [row('8', '无')], reports: [{ messageId: 'missing', at: 'J4' }] },
  ],
});

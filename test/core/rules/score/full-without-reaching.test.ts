import { fullWithoutReaching } from '../../../../src/core/rules/score/full-without-reaching';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const extra = ['实际完成值', '分值', '得分'];
const row = (value: string, actual: string, score: string): SmallRow => ({ level2: '数量指标', level3: '培训人数', value, extra: [actual, '10', score] });

testRule(fullWithoutReaching, {
  valid: [
    { name: '完成了', extra, rows: [row('≥120人', '121人', '10')] },
    { name: '没有完成，没有得满分', extra, rows: [row('≥120人', '100人', '8')] },
    { name: '实际完成值照写目标', extra, rows: [row('<1%', '<1%', '10')] },
    { name: '上限之内', extra, rows: [row('≤12万元', '11万元', '10')] },
    { name: '单位不同', extra, rows: [row('≥120人', '3期', '10')] },
  ],
  invalid: [
    { name: '没有完成却满分', extra, rows: [row('≥120人', '100人', '10')], reports: [{ messageId: 'not-reached', at: 'I4', related: ['E4', 'G4'] }] },
    { name: '超过上限却满分', extra, rows: [row('≤12万元', '13万元', '10')], reports: [{ messageId: 'not-reached', at: 'I4', related: ['E4', 'G4'] }] },
  ],
});

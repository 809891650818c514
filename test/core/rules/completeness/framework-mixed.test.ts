import { frameworkMixed } from '../../../../src/core/rules/completeness/framework-mixed';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const cost: SmallRow = { level1: '成本指标', level2: '经济成本指标', level3: '总成本', value: '≤12万元' };
const lasting: SmallRow = { level1: '效益指标', level2: '可持续影响指标', level3: '带动就业', value: '长期' };

testRule(frameworkMixed, {
  valid: [
    { name: '只用 101 号的框架', rows: [cost, ['数量指标', '人数', '≥1人']] },
    { name: '只用 88 号的框架', rows: [lasting, ['成本指标', '总成本', '≤12万元']] },
    { name: '不在任何框架里的二级指标', rows: [cost, { ...lasting, level2: '其他指标' }] },
  ],
  invalid: [
    {
      name: '101 号的表里有可持续影响',
      rows: [cost, lasting],
      reports: [{ messageId: 'other', data: { level2: '可持续影响指标', other: '财预〔2015〕88号' }, at: 'B5' }],
    },
  ],
});

import { nameContinued } from '../../../../src/core/rules/completeness/name-continued';
import { testRule } from '../rule-tester';

const first = { level1: '产出指标', level2: '数量指标', level3: '培训人数', value: '≥100人' };

testRule(nameContinued, {
  valid: [
    { name: '每行都有名称', rows: [first, { level1: '', level2: '', level3: '培训期数', value: '≥5期' }] },
    { name: '自己起一个二级指标的行没有名称，是缺少名称', rows: [first, { level1: '', level2: '质量指标', level3: '', value: '≥95%' }] },
    { name: '整行没有填', rows: [first, { level1: '', level2: '', level3: '', value: '', description: '', basis: '' }] },
  ],
  invalid: [
    {
      name: '二级指标沿用上一行，名称空着，值有',
      rows: [first, { level1: '', level2: '', level3: '', value: '≥50人' }],
      reports: [{ messageId: 'blank', data: { no: 2, value: '≥50人', above: '培训人数' }, at: 'C5', related: ['C4'] }],
    },
  ],
});

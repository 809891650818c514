import { nameIsLevel2 } from '../../../../src/core/rules/wording/name-is-level2';
import { testRule } from '../rule-tester';

testRule(nameIsLevel2, {
  valid: [
    { name: '具体名称', rows: [['服务对象满意度指标', '参训学员满意度', '≥95%']] },
    { name: '简称', rows: [['服务对象满意度指标', '服务对象满意度', '≥95%']] },
  ],
  invalid: [
    {
      name: '二级指标用的是别的写法',
      rows: [['经济成本指标', '经济成本指标', '≤260万元']],
      reports: [{ messageId: 'same', at: 'C4', related: ['B4'] }],
    },
    {
      name: '照抄二级指标',
      rows: [['服务对象满意度指标', '服务对象满意度指标', '≥95%']],
      reports: [{ messageId: 'same', at: 'C4', related: ['B4'] }],
    },
  ],
});

import { satisfactionElsewhere } from '../../../../src/core/rules/category/satisfaction-elsewhere';
import { testRule } from '../rule-tester';

testRule(satisfactionElsewhere, {
  valid: [
    { name: '满意度', rows: [['服务对象满意度指标', '发放对象满 意度', '≥95%']] },
    { name: '投诉率', rows: [['服务对象满意度指标', '考生投诉率', '≤5%']] },
    { name: '别的类别', rows: [['社会效益指标', '发放对象', '≥95%']] },
  ],
  invalid: [
    { name: '只写了对象', rows: [['服务对象满意度指标', '发放对象', '≥95%']], reports: [{ messageId: 'object', at: 'C4', related: ['B4'] }] },
    { name: '上诉率', rows: [['服务对象满意度指标', '上诉率', '<50%']], reports: [{ messageId: 'object', at: 'C4', related: ['B4'] }] },
  ],
});

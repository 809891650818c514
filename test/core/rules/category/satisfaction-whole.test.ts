import { satisfactionWhole } from '../../../../src/core/rules/category/satisfaction-whole';
import { testRule } from '../rule-tester';

testRule(satisfactionWhole, {
  valid: [
    { name: '留有余地', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '不是满意度', rows: [['质量指标', '发放准确率', '=100%']] },
  ],
  invalid: [
    { name: '要求 100%', rows: [['服务对象满意度指标', '学员满意度', '=100%']], reports: [{ messageId: 'whole', at: 'E4' }] },
  ],
});

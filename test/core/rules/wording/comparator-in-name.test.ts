import { comparatorInName } from '../../../../src/core/rules/wording/comparator-in-name';
import { testRule } from '../rule-tester';

testRule(comparatorInName, {
  valid: [
    { name: '没有比较符', rows: [['服务对象满意度指标', '群众满意度', '≥90%']] },
    { name: '书名号', rows: [['数量指标', '《劳动法》宣传次数', '≥3次']] },
  ],
  invalid: [
    {
      name: '括号里的比较符',
      rows: [['服务对象满意度指标', '群众满意度(≥)', '≥90%']],
      reports: [{ messageId: 'in-name', data: { sign: '≥' }, at: 'C4', fix: { kind: 'confirm', before: '群众满意度(≥)', after: '群众满意度' } }],
    },
    { name: '后面有数，由人决定', rows: [['质量指标', '合格率≥95%', '≥95%']], reports: [{ messageId: 'in-name', at: 'C4' }] },
  ],
});

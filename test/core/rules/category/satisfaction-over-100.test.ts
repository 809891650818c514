import { satisfactionOver100 } from '../../../../src/core/rules/category/satisfaction-over-100';
import { testRule } from '../rule-tester';

testRule(satisfactionOver100, {
  valid: [
    { name: '不超过 100%', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '增长率不是满意度', rows: [['经济效益指标', '产值增长率', '≥120%']] },
  ],
  invalid: [
    { name: '大于 100%', rows: [['服务对象满意度指标', '学员满意度', '≥120%']], reports: [{ messageId: 'over', at: 'E4' }] },
    { name: '数字单元格', rows: [['服务对象满意度指标', '学员满意度', '101%']], reports: [{ messageId: 'over', at: 'E4' }] },
  ],
});

import { quantityInWords } from '../../../../src/core/rules/category/quantity-in-words';
import { testRule } from '../rule-tester';

testRule(quantityInWords, {
  valid: [
    { name: '应保尽保', rows: [['数量指标', '城乡低保对象', '应保尽保']] },
    { name: '按实际人数', rows: [['数量指标', '惠民殡葬减免人数', '据实减免']] },
    { name: '有数量', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '多项清单', rows: [['数量指标', '改造数量', '电井1座，彩钢房1座，围栏若干']] },
    { name: '照抄名称的另有规则', rows: [['数量指标', '人员工资', '人员工资']] },
  ],
  invalid: [
    { name: '文字', rows: [['数量指标', '人员工资', '按文件足额发放']], reports: [{ messageId: 'words', at: 'E4' }] },
  ],
});

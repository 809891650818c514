import { rateInWords } from '../../../../src/core/rules/category/rate-in-words';
import { testRule } from '../rule-tester';

testRule(rateInWords, {
  valid: [
    { name: '百分比', rows: [['时效指标', '采购及时率', '=100%']] },
    { name: '照抄名称的另有规则', rows: [['时效指标', '采购及时率', '采购及时率']] },
    { name: '满意度另有规则', rows: [['服务对象满意度指标', '学员满意度', '提高学员满意程度']] },
  ],
  invalid: [
    { name: '问话', rows: [['时效指标', '采购及时率', '采购是否及时']], reports: [{ messageId: 'words', at: 'E4' }] },
  ],
});

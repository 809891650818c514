import { timelinessInWords } from '../../../../src/core/rules/category/timeliness-in-words';
import { testRule } from '../rule-tester';

testRule(timelinessInWords, {
  valid: [
    { name: '期限', rows: [['时效指标', '资金拨付', '6月底前']] },
    { name: '没有数字的时点', rows: [['时效指标', '资金拨付', '年底前拨付']] },
    { name: '名称是率另有规则', rows: [['时效指标', '资金拨付及时率', '及时']] },
    { name: '质量指标', rows: [['质量指标', '资金拨付', '规范']] },
  ],
  invalid: [{ name: '按进度', rows: [['时效指标', '资金拨付', '按进度拨付']], reports: [{ messageId: 'words', at: 'E4' }] }],
});

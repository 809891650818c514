import { benefitInDate } from '../../../../src/core/rules/category/benefit-in-date';
import { testRule } from '../rule-tester';

testRule(benefitInDate, {
  valid: [
    { name: '几小时之内', rows: [['社会效益指标', '受灾群众基本生活保障', '24小时内得到初步救助']] },
    { name: '影响的大小', rows: [['社会效益指标', '就业人数', '≥60人']] },
    { name: '日期在时效指标下', rows: [['时效指标', '完成时间', '12月底前']] },
    { name: '名称就是时间', rows: [['可持续影响指标', '政策持续时间', '12月底前']] },
  ],
  invalid: [
    { name: '时间只是名称的一部分', rows: [['经济效益指标', '通行时间节约', '2025年12月31日前']], reports: [{ messageId: 'date', at: 'E4' }] },
    { name: '可持续影响填了月份', rows: [['可持续影响指标', '养老金可持续影响', '12月']], reports: [{ messageId: 'date', at: 'E4' }] },
  ],
});

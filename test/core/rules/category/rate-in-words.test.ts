import { rateInWords } from '../../../../src/core/rules/category/rate-in-words';
import { testRule } from '../rule-tester';

testRule(rateInWords, {
  valid: [
    { name: '文字里写了百分比', rows: [['质量指标', '免疫抗体合格率', '常年保持70%以上']] },
    { name: '效益写明升降', rows: [['社会效益指标', '肺结核报告发病率', '持续下降']] },
    { name: '效益保持稳定', rows: [['生态效益指标', '森林覆盖率', '保持稳定']] },
    { name: '百分比', rows: [['时效指标', '采购及时率', '=100%']] },
    { name: '照抄名称的另有规则', rows: [['时效指标', '采购及时率', '采购及时率']] },
    { name: '满意度另有规则', rows: [['服务对象满意度指标', '学员满意度', '提高学员满意程度']] },
  ],
  invalid: [
    { name: '提高的是别的东西', rows: [['社会效益指标', '职工权益保障率', '增强退休职工幸福感、获得感']], reports: [{ messageId: 'words', at: 'E4' }] },
    { name: '产出的率不能只说升降', rows: [['质量指标', '设备完好率', '逐步提高']], reports: [{ messageId: 'words', at: 'E4' }] },
    { name: '问话', rows: [['时效指标', '采购及时率', '采购是否及时']], reports: [{ messageId: 'words', at: 'E4' }] },
  ],
});

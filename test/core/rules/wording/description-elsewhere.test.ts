import { descriptionElsewhere } from '../../../../src/core/rules/wording/description-elsewhere';
import { testRule } from '../rule-tester';

testRule(descriptionElsewhere, {
  valid: [
    { name: '描述说的是这笔钱', rows: [['成本指标', '资金成本', '≤321万元', '发放各项补贴的资金总额']] },
    { name: '名称和值都是率', rows: [['质量指标', '资金到位率', '≥95%', '资金拨付率']] },
    { name: '描述是一句话', rows: [['数量指标', '培训人数', '≥100人', '参加培训并取得证书的人数，不含中途退出的，按期统计合格率']] },
    { name: '名称和描述都是坏事', rows: [['社会效益指标', '失业率', '≤5%', '群体性事件']] },
  ],
  invalid: [
    { name: '描述是率，值是金额', rows: [['成本指标', '资金成本', '≤321万元', '资金利用率']], reports: [{ messageId: 'rate', data: { description: '资金利用率' }, at: 'D4', related: ['C4'] }] },
    { name: '名称是就业率，描述是事件', rows: [['社会效益指标', '总体就业率', '≥90%', '发生重大群体性事件']], reports: [{ messageId: 'harm', at: 'D4', related: ['C4'] }] },
  ],
});

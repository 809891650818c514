import { harmAtLeast } from '../../../../src/core/rules/category/harm-at-least';
import { testRule } from '../rule-tester';

testRule(harmAtLeast, {
  valid: [
    { name: '纠纷调解得越多越好', rows: [['数量指标', '调解矛盾纠纷件数', '≥1100件']] },
    { name: '事件数有上限', rows: [['社会效益指标', '群体性事件数量', '≤1起']] },
    { name: '投诉处理率越高越好', rows: [['质量指标', '投诉处理率', '≥95%']] },
    { name: '无差错、无事故、零投诉的比率越高越好', rows: [['质量指标', '业务无差错率', '≥99%'], ['质量指标', '设备无责任事故率', '≥98%'], ['社会效益指标', '窗口零投诉率', '≥95%']] },
    { name: '不少于零', rows: [['社会效益指标', '群体性事件数量', '≥0起']] },
  ],
  invalid: [
    { name: '事件数用下限', rows: [['社会效益指标', '群体性事件数量', '>1起']], reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '>1起', after: '<1起' } }] },
    { name: '返修用下限', rows: [['质量指标', '返修率', '≥3 次']], reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '≥3 次', after: '≤3 次' } }] },
  ],
});

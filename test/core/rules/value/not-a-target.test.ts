import { notATarget } from '../../../../src/core/rules/value/not-a-target';
import { testRule } from '../rule-tester';

testRule(notATarget, {
  valid: [
    { name: '有数', rows: [['数量指标', '出车', '≥50次']] },
    { name: '说出方向的定性目标', rows: [['社会效益指标', '参保', '有效提高参保率']] },
    { name: '要达到的等级', rows: [['质量指标', '授课质量', '优秀']] },
    { name: '照抄名称另有规则', rows: [['质量指标', '出车次数', '出车次数']] },
  ],
  invalid: [
    { name: '问题', rows: [['时效指标', '采购及时率', '采购是否及时']], reports: [{ messageId: 'question', data: { value: '采购是否及时' }, at: 'E4' }] },
    { name: '量的名称', rows: [['质量指标', '保障公务出行', '出车次数']], reports: [{ messageId: 'noun', at: 'E4' }] },
    { name: '等级的清单', rows: [['质量指标', '授课质量', '授课质量分优秀、良好、一般']], reports: [{ messageId: 'grades', at: 'E4' }] },
  ],
});

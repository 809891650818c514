import { comparatorContradictsText } from '../../../../src/core/rules/value/comparator-contradicts-text';
import { testRule } from '../rule-tester';

testRule(comparatorContradictsText, {
  valid: [
    { name: '方向一致', rows: [['质量指标', '合格率', '≥90%', '合格率不低于90%']] },
    { name: '文字里的数不同', rows: [['质量指标', '优秀率', '≤20%', '合格率不低于90%']] },
    { name: '文字没有说方向', rows: [['质量指标', '合格率', '≤90%', '合格率为90%']] },
    { name: '左右用作下限', rows: [['数量指标', '选拔人数', '≥195人', '选拔 195 人左右']] },
  ],
  invalid: [
    {
      name: '方向相反',
      rows: [['质量指标', '合格率', '≤90%', '合格率不低于90%']],
      reports: [{ messageId: 'opposite', data: { stated: '不低于90' }, at: 'E4', fix: { kind: 'confirm', before: '≤90%', after: '≥90%' } }],
    },
    {
      name: '90%以上写成了上限',
      rows: [['质量指标', '合格率90%以上', '≤90%']],
      reports: [{ messageId: 'opposite', at: 'E4', fix: { kind: 'confirm', before: '≤90%', after: '≥90%' } }],
    },
    { name: '不多于却用 <', rows: [['时效指标', '考试时间', '<2天', '单次考试不多于 2 天']], reports: [{ messageId: 'strict', at: 'E4' }] },
    { name: '左右却有方向', rows: [['社会效益指标', '社会考生占比', '≤15%', '占全年人数的 15%左右']], reports: [{ messageId: 'about', at: 'E4' }] },
  ],
});

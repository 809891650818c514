import { unitMissing } from '../../../../src/core/rules/value/unit-missing';
import { testRule } from '../rule-tester';

testRule(unitMissing, {
  valid: [
    { name: '名称自己说了单位', rows: [['数量指标', '受益师生人数', '21,000']] },
    { name: '单位写在全角方括号里', rows: [['质量指标', '服务项目抽查合格率［％］', '≥９５']] },
    { name: '两个数相加，单位在后', rows: [['数量指标', '运维系统', '5+1个']] },
    { name: '得分没有单位', rows: [['质量指标', '营商环境测评得分', '≥88']] },
    { name: '单位写在名称的括号里', rows: [['数量指标', '培训人数（人）', '≥100'], ['质量指标', '培训合格率(%)', '≥95']] },
    { name: '只写数字的日期', rows: [['时效指标', '完成时间', '20251231'], ['时效指标', '竣工时间', '2025']] },
    { name: '列表以外的外文单位', rows: [['质量指标', '细颗粒物浓度', '≤75μg/m3']] },
    { name: '百分比', rows: [['质量指标', '发放准确率', '≥100%']] },
    { name: '标准包里没有的单位', rows: [['质量指标', '取暖温度', '≥18 摄氏度']] },
    { name: '期限', rows: [['时效指标', '完成时间', '12月底前']] },
    { name: '定性的值', rows: [['社会效益指标', '服务水平', '有效提升']] },
    { name: '比例', rows: [['数量指标', '师生比', '≤1:18']] },
    { name: '没有单位的比例', rows: [['数量指标', '教师配备', '≤1:18']] },
    { name: '指数本来没有单位', rows: [['质量指标', '环境空气质量综合指数', '≤4.5']] },
    { name: '零不用单位', rows: [['质量指标', '安全事故发生率', '0']] },
    { name: '单位写在括号里', rows: [['数量指标', '培训人数', '≥100（人）']] },
    { name: '单位在单独一列', split: true, rows: [['质量指标', '发放准确率', '≥|95|%']] },
  ],
  invalid: [
    {
      name: '名称是率，补 % 不会有别的意思',
      rows: [['质量指标', '发放准确率', '≥100']],
      reports: [
        { messageId: 'likely', data: { unit: '%', value: '≥100' }, at: 'E4', fix: { kind: 'safe', before: '≥100', after: '≥100%' } },
      ],
    },
    {
      name: '满意度调查的名称不是率，由人确认',
      rows: [['服务对象满意度指标', '参训学员评价', '≥ 90']],
      reports: [{ messageId: 'likely', at: 'E4', fix: { kind: 'confirm', before: '≥ 90', after: '≥ 90%' } }],
    },
    {
      name: '描述里有比率，由人确认',
      rows: [['质量指标', '培训合格情况', '≥95', '合格人数占参训人数的比率']],
      reports: [{ messageId: 'likely', at: 'E4', fix: { kind: 'confirm', before: '≥95', after: '≥95%' } }],
    },
    {
      name: '数字单元格补 % 后仍是数字',
      rows: [['质量指标', '发放准确率', 95]],
      reports: [{ messageId: 'likely', at: 'E4', fix: { kind: 'safe', before: '95', after: '95%' } }],
    },
    {
      name: '名称里有同一个数和单位',
      rows: [['数量指标', '专线 15 条', '15']],
      reports: [{ messageId: 'likely', data: { unit: '条' }, at: 'E4', fix: { kind: 'confirm', before: '15', after: '15条' } }],
    },
    {
      name: '看不出单位时不猜',
      rows: [['数量指标', '档案管理', '≥5000']],
      reports: [{ messageId: 'missing', at: 'E4' }],
    },
    {
      name: '0.95 可能是 95%，也可能不是，不猜',
      rows: [['质量指标', '发放准确率', '≥0.95']],
      reports: [{ messageId: 'missing', at: 'E4' }],
    },
    {
      name: '单位列空着',
      split: true,
      rows: [['质量指标', '发放准确率', '≥|95|']],
      reports: [{ messageId: 'likely', at: 'F4', fix: { kind: 'safe', before: '', after: '%' } }],
    },
  ],
});

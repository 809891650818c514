import { placeholderLeft } from '../../../../src/core/rules/completeness/placeholder-left';
import { testRule } from '../rule-tester';

testRule(placeholderLeft, {
  valid: [
    { name: '网址里的字母', rows: [['数量指标', '培训人数', '≥100人', '按统计口径', '信息公开网 http://xxgk.example.gov.cn/art_12.html']] },
    { name: '接待定额、等待定点不是占位；不适用的格画了横线', rows: [['质量指标', '培训合格率', '≥95%', '公务接待定额标准', '—'], ['社会效益指标', '受益人数', '≥300人', '等待定点医院确认', '〈关于培训的通知〉']] },
    { name: '目标已经填写', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '书名号里的尖括号不是占位', rows: [['数量指标', '考试场次', '≥3 场', '考试场次', '《关于印发〈人事考试工作考核办法〉的通知》']] },
    { name: '目标已填、前面留有模板字样', goals: ['目标内容 1 开展职业培训，提高技能'], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '目标只有模板文字',
      goals: ['目标内容 1'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'left', data: { found: '目标内容1' }, at: 'B2' }],
    },
    {
      name: '系统字段没有替换',
      goals: ['##JXWB_JXMB##'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'left', data: { found: '##JXWB_JXMB##' }, at: 'B2' }],
    },
    {
      name: '名称是指标 2',
      rows: [['数量指标', '指标2', '≥100人']],
      reports: [{ messageId: 'left', data: { found: '指标2' }, at: 'C4' }],
    },
    {
      name: '值里有 XX',
      rows: [['数量指标', '培训人数', '≥XX人']],
      reports: [{ messageId: 'left', data: { found: 'XX' }, at: 'E4' }],
    },
    {
      name: '值里有星号',
      rows: [['质量指标', '培训合格率', '≥**%']],
      reports: [{ messageId: 'left', data: { found: '**' }, at: 'E4' }],
    },
    {
      name: '依据待定',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '待定']],
      reports: [{ messageId: 'left', data: { found: '待定' }, at: 'F4' }],
    },
  ],
});

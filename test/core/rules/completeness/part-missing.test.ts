import { partMissing } from '../../../../src/core/rules/completeness/part-missing';
import { testRule } from '../rule-tester';

testRule(partMissing, {
  valid: [
    { name: '数量、质量、效益都有', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '培训合格率', '≥95%'], ['社会效益指标', '就业人数', '≥60人']] },
    { name: '二级指标认不出时不报', rows: [['数量指标', '培训人数', '≥100人'], ['其他', '备注事项', '≥1 项']] },
    { name: '续表的其余类别在前一页', title: '2025年项目支出绩效目标表（续）', rows: [['社会效益指标', '就业人数', '≥60人'], ['服务对象满意度指标', '学员满意度', '≥90%']] },
  ],
  invalid: [
    {
      name: '101号框架的社会成本指标不挡住检查',
      rows: [
        { level1: '成本指标', level2: '社会成本指标', level3: '施工扰民投诉', value: '≤3件' },
        ['数量指标', '更换冷水机组', '2台'],
        ['社会效益指标', '就业人数', '≥60人'],
      ],
      reports: [{ messageId: 'missing', data: { part: '质量指标' }, at: 'B3' }],
    },
    {
      name: '没有质量指标',
      rows: [['数量指标', '培训人数', '≥100人'], ['社会效益指标', '就业人数', '≥60人']],
      reports: [{ messageId: 'missing', data: { part: '质量指标' }, at: 'B3' }],
    },
    {
      name: '没有效益指标',
      rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '培训合格率', '≥95%']],
      reports: [{ messageId: 'missing', data: { part: '效益指标' }, at: 'B3' }],
    },
  ],
});

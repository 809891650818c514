import { formYearDiffers } from '../../../../src/core/rules/across/form-year-differs';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const rows: readonly ShortRow[] = [['数量指标', '培训人数', '≥120人']];

testWorkbookRule(formYearDiffers, {
  valid: [
    { name: '同一个年度', tables: [{ title: '2025年度项目支出绩效目标申报表', rows }, { title: '2025年度项目支出绩效目标申报表', rows }] },
    { name: '自评表与目标表', tables: [{ title: '2024年度项目支出绩效自评表', rows }, { title: '2025年度项目支出绩效目标申报表', rows }] },
    { name: '标题没有年度', tables: [{ title: '项目支出绩效目标申报表', rows }, { title: '2025年度项目支出绩效目标申报表', rows }] },
  ],
  invalid: [
    {
      name: '沿用了去年的标题',
      tables: [{ title: '2024年度项目支出绩效目标申报表', rows }, { title: '2025年度项目支出绩效目标申报表', rows }],
      reports: [{ messageId: 'differs', data: { year: '2024', usual: '2025' }, at: '表1!A1', related: ['表2!A1'] }],
    },
  ],
});

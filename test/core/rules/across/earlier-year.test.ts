import { earlierYear } from '../../../../src/core/rules/across/earlier-year';
import { testWorkbookRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const named = (...names: readonly string[]) => names.map((name) => ({ name, rows }));

testWorkbookRule(earlierYear, {
  valid: [
    { name: '都是本年', tables: named('2025年培训', '2025年检测', '宣传') },
    { name: '写明结转', tables: named('2025年培训', '2025年检测', '2024年宣传（结转）') },
    { name: '文号的年份', tables: named('2025年培训', '2025年检测', '冀财社〔2024〕8号宣传') },
    { name: '只有一个有年度', tables: named('2025年培训', '2024年检测') },
  ],
  invalid: [
    {
      name: '上年的项目',
      tables: named('2025年培训', '2025年检测', '2024年宣传'),
      reports: [{ messageId: 'earlier', data: { year: '2024', usual: '2025' }, at: '表3!A1' }],
    },
  ],
});

import { valuesCopied } from '../../../../src/core/rules/across/values-copied';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const VALUES = ['≥583人', '≥617笔', '≥85%', '≥97%', '≥63%'];
const named = (names: string, values = VALUES): readonly ShortRow[] => [...names].map((name, index) => ['数量指标', `${name}情况`, values[index] ?? '']);

testWorkbookRule(valuesCopied, {
  valid: [
    { name: '值不同', tables: [{ name: '贷款', rows: named('甲乙丙丁戊') }, { name: '检测', rows: named('子丑寅卯辰', [...VALUES].reverse()) }] },
    { name: '名称也相同另有规则', tables: [{ name: '贷款', rows: named('甲乙丙丁戊') }, { name: '检测', rows: named('甲乙丙丁辰') }] },
    {
      name: '常见的值',
      tables: [
        { name: '贷款', rows: named('甲乙丙丁戊', ['100%', '100%', '95%', '95%', '90%']) },
        { name: '检测', rows: named('子丑寅卯辰', ['100%', '100%', '95%', '95%', '90%']) },
      ],
    },
  ],
  invalid: [
    {
      name: '整列粘贴',
      tables: [{ name: '贷款', rows: named('甲乙丙丁戊') }, { name: '检测', rows: named('子丑寅卯辰') }],
      reports: [{ messageId: 'same', data: { count: 5, other: '贷款' }, at: '表2!E4', related: ['表1!E4'] }],
    },
  ],
});

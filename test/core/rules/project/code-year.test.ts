import { codeYear } from '../../../../src/core/rules/project/code-year';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const budget = ['1', '1', null] as const;

testRule(codeYear, {
  valid: [
    { name: '2025年培训', rows, budget },
    { name: '2024年培训结转', rows, budget, purpose: '上年结转的培训' },
    { name: '冀财社〔2021〕153号培训', rows, budget, purpose: '提前下达的培训' },
    { name: '培训', rows, budget, purpose: '培训' },
  ],
  invalid: [
    { name: '2021年培训', rows, budget, purpose: '往年的培训', reports: [{ messageId: 'differs', data: { codeYear: '2025', nameYear: '2021' }, at: 'B3', related: ['E3'] }] },
  ],
});

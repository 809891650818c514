import { codeFormat } from '../../../../src/core/rules/project/code-format';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const budget = ['1', '1', null] as const;

testRule(codeFormat, {
  valid: [
    { name: '新式编码', rows, budget, code: '13082225P000169100010' },
    { name: '旧式编码', rows, budget, code: '131024212WPP84MMFSEMX' },
    { name: '编码和名称连写', rows, budget, code: '13082225P000169100010-培训' },
    { name: '别的省份', rows, budget, code: '5109232400010263' },
    { name: '没有编码', rows },
  ],
  invalid: [
    { name: '少一位', rows, budget, code: '13082225P00016910001', reports: [{ messageId: 'length', data: { length: 20 }, at: 'B3' }] },
    { name: '小写字母', rows, budget, code: '13082225p000169100010', reports: [{ messageId: 'letters', at: 'B3' }] },
  ],
});

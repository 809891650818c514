import { shiftFormula } from '../../../src/simulator/page/workbook-file/shared-formula';

describe('a formula shared down a column', () => {
  it.each([
    ['SUM(A1:B2)', 'SUM(B4:C5)'],
    ['$A1+A$1+$A$1', '$A4+B$1+$A$1'],
    ["'一月 A1'!B2&\"A1\"", "'一月 A1'!C5&\"A1\""],
    ['表一!C3*LOG10(2)', '表一!D6*LOG10(2)'],
    ['预算A1+1', '预算A1+1'],
  ])('%s means %s one column right and three rows down', (formula, shifted) => {
    expect(shiftFormula(formula, 3, 1)).toBe(shifted);
  });

  it('says #REF! where a reference leaves the sheet', () => {
    expect(shiftFormula('A1+1', -1, 0)).toBe('#REF!+1');
  });
});

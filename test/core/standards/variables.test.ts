import fc from 'fast-check';
import { fillVariables, hasBrokenVariable, variablesOf } from '../../../src/core/standards/variables';

describe('the variables of a text', () => {
  it('are found in their order, with their places', () => {
    const text = '每〈周期〉〈日期〉日前';
    expect(variablesOf(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([['周期', '〈周期〉'], ['日期', '〈日期〉']]);
  });

  it('are filled where a value is known, and stay where none is', () => {
    expect(fillVariables('≥〈人数〉人，〈月份〉月底前', { 人数: '160' })).toBe('≥160人，〈月份〉月底前');
    expect(fillVariables('〈constructor〉〈toString〉', {})).toBe('〈constructor〉〈toString〉');
  });

  it.each(['≥〈人数人', '≥人数〉人', '≥〈〉人', '≥〈计划〈人数〉〉人', '≥〈计划 人数〉人'])('are broken in %s', (text) => {
    expect(hasBrokenVariable(text)).toBe(true);
  });

  it('are whole when every bracket has its partner', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[≥人元]{0,3}$/), fc.stringMatching(/^[一-十]{1,4}$/))), (parts) => {
        const text = parts.map(([before, name]) => `${before}〈${name}〉`).join('');
        expect(hasBrokenVariable(text)).toBe(false);
        expect(variablesOf(text)).toHaveLength(parts.length);
      }),
    );
  });
});

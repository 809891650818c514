import * as fc from 'fast-check';
import type { Amount } from '../../../src/core/model/amount';
import { compareSum } from '../../../src/core/rules/facts/budget-arithmetic';

const amount = (decimal: string, places = 2): Amount => ({ decimal, places });

describe('预算数与分项之和', () => {
  it.each<[string, Amount, readonly Amount[], boolean, string]>([
    ['正好相等', amount('12.5'), [amount('10'), amount('2.5')], true, '0'],
    ['差一分，三个数各舍入半分，容得下', amount('12.51'), [amount('10'), amount('2.5')], true, '0.01'],
    ['差两分，容不下', amount('12.52'), [amount('10'), amount('2.5')], false, '0.02'],
    ['整数不当作粗到元万，差一就是错', amount('10', 0), [amount('8', 0), amount('1', 0)], false, '1'],
    ['0.1 + 0.2 就是 0.3', amount('0.3', 1), [amount('0.1', 1), amount('0.2', 1)], true, '0'],
    ['负数', amount('-259.23'), [amount('-300'), amount('40.77')], true, '0'],
    ['分项写到四位小数', amount('12.5'), [amount('12.502', 3)], true, '0.002'],
  ])('%s', (_, total, parts, agrees, difference) => {
    expect(compareSum(total, parts)).toMatchObject({ agrees, difference });
  });

  it('把一个总数拆开、各自舍入到两位，从不算作不等', () => {
    const fen = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        const rounded = (tenThousandths: number): Amount => amount((Math.round(tenThousandths / 100) / 100).toFixed(2));
        expect(compareSum(rounded(a + b), [rounded(a), rounded(b)]).agrees).toBe(true);
      }),
    );
  });
});

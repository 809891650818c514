import * as fc from 'fast-check';
import { amountsOf, someAmounts } from '../words/amounts';
import { CHINESE_NUMBERS, type Subject } from '../words/subjects';
import type { DrawnRow } from './layout';

/** Rows of some 类 with their 款 and 项, and the total above or below them, or none. */
export function subjectRows(tree: readonly (readonly Subject[])[], amounts: number): fc.Arbitrary<readonly DrawnRow[]> {
  return fc
    .tuple(fc.subarray([...tree], { minLength: 1 }), fc.constantFrom('above' as const, 'below' as const, 'none' as const), fc.constantFrom('合计', '合 计', '总计'))
    .chain(([classes, totals, word]) => {
      const subjects = classes.flat();
      return fc.tuple(...subjects.map(() => someAmounts(amounts)), someAmounts(amounts)).map((cells) => {
        const rows = subjects.map(({ code, name }, index): DrawnRow => ({ kind: 'item', code, name, amounts: cells[index] ?? [] }));
        const total: DrawnRow = { kind: 'total', name: word, amounts: cells.at(-1) ?? [] };
        return totals === 'none' ? rows : totals === 'above' ? [total, ...rows] : [...rows, total];
      });
    });
}

/** `一、…收入` and `1. …` lines of one part of a 收支总表, with its sums at the end. */
export function partRows(names: readonly [string, ...string[]], side: '收入' | '支出', amounts: number): fc.Arbitrary<readonly DrawnRow[]> {
  return fc
    .tuple(
      fc.subarray([...names], { minLength: 2 }),
      fc.constantFrom<(index: number) => string>((index) => `${CHINESE_NUMBERS[index] ?? ''}、`, (index) => `（${CHINESE_NUMBERS[index] ?? ''}）`, (index) => `${String(index + 1)}.`, () => ''),
      fc.constantFrom<readonly (readonly [DrawnRow['kind'], string])[]>(
        [['sum', `本年${side}合计`], ['item', side === '收入' ? '上年结转结余' : '年终结转结余'], ['total', `${side}总计`]],
        [['total', `${side}总计`]],
        [['total', '合计']],
        [['total', `总　计`]],
      ),
    )
    .chain(([chosen, number, sums]) =>
      fc.tuple(...chosen.map(() => amountsOf(amounts)), ...sums.map(() => someAmounts(amounts))).map((cells) => [
        ...chosen.map((name, index): DrawnRow => ({ kind: 'item', name: number(index) + name, amounts: cells[index] ?? [] })),
        ...sums.map(([kind, name], index): DrawnRow => ({ kind, name, amounts: cells[chosen.length + index] ?? [] })),
      ]),
    );
}

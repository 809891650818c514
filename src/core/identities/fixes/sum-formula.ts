import type { CellRef } from '../../sheet/address';
import { areaAddress } from '../../sheet/address';
import type { Term } from '../contract';

/** Excel takes no more arguments of a function and no longer formula. */
const MOST_ARGUMENTS = 255;
const LONGEST = 8_000;

/** `SUM(C6,C9:C12)-SUM(C20)` without the `=`: neighbours as a range; undefined where Excel would not take it. */
export function sumOfTerms(terms: readonly Term[], prefix = ''): string | undefined {
  const added = areasOf(terms.filter(({ sign }) => sign > 0).map(({ at }) => at));
  const taken = areasOf(terms.filter(({ sign }) => sign < 0).map(({ at }) => at));
  const sums = (areas: readonly string[]): string[] =>
    Array.from({ length: Math.ceil(areas.length / MOST_ARGUMENTS) }, (_, part) => {
      const own = areas.slice(part * MOST_ARGUMENTS, (part + 1) * MOST_ARGUMENTS).map((area) => prefix + area);
      return own.length === 1 && !own[0]?.includes(':') ? (own[0] ?? '') : `SUM(${own.join(',')})`;
    });
  const formula = [...sums(added).map((sum, index) => (index > 0 ? `+${sum}` : sum)), ...sums(taken).map((sum) => `-${sum}`)].join('');
  return formula !== '' && formula.length <= LONGEST ? formula : undefined;
}

/** Cells below or beside one another as one range, in the order of the sheet. */
function areasOf(cells: readonly CellRef[]): readonly string[] {
  const inColumn = new Set(cells.map(({ column }) => column)).size <= 1;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last && inColumn && row === last.bottom + 1) last.bottom = row;
    else if (last && !inColumn && row === last.top && column === last.right + 1) last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map(areaAddress);
}

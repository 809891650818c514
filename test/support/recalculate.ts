import { referencesOf } from '../../src/core/identities/fixes/references';
import type { Cell, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { cellAt } from '../../src/core/sheet/snapshot';

/** Sums of ranges, differences of such sums, and what is divided and rounded: all that the fixes of totals write. */
export function recalculate(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const valueAt = (sheet: SheetSnapshot, row: number, column: number, path: readonly string[]): number => {
    const key = `${sheet.id} ${String(row)} ${String(column)}`;
    if (path.includes(key)) throw new Error(`A circular reference: ${[...path, key].join(' → ')}`);
    const cell = cellAt(sheet, row, column);
    if (cell?.formula !== undefined) return result(cell.formula, sheet, [...path, key]);
    // As Excel does: a text is no number.
    return typeof cell?.value === 'number' ? cell.value : 0;
  };
  const result = (formula: string, home: SheetSnapshot, path: readonly string[]): number => {
    const sum = (text: string): number =>
      (referencesOf(`=${text}`) ?? []).reduce((total, { sheet: name, area }) => {
        const sheet = name === undefined ? home : byName.get(name);
        if (!sheet) throw new Error(`No sheet ${String(name)}`);
        let own = 0;
        for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) own += valueAt(sheet, row, column, path);
        return total + own;
      }, 0);
    const rounded = /^=ROUND\(\(?(.+?)\)?([*/])(\d+),(\d+)\)$/.exec(formula);
    const body = rounded?.[1] ?? formula.slice(1);
    const terms = [...body.replace(/'(?:[^']|'')+'/g, (name) => name.replaceAll('-', '\u0001')).matchAll(/([+-]?)((?:SUM\([^)]*\))|[^+-]+)/g)];
    const value = terms.reduce((total, [, sign = '', text = '']) => total + (sign === '-' ? -1 : 1) * sum(text.replaceAll('\u0001', '-')), 0);
    if (!rounded) return clean(value);
    const by = Number(rounded[3]);
    return Number((rounded[2] === '/' ? value / by : value * by).toFixed(Number(rounded[4])));
  };
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) =>
      row.map((cell, j): Cell | null => {
        if (cell?.formula === undefined) return cell;
        const value = valueAt(sheet, sheet.firstRow + i, sheet.firstColumn + j, []);
        return { ...cell, value, text: shown(value, cell.numberFormat) };
      }),
    ),
  }));
}

/** As Excel shows a number in the formats of amounts. */
export function shown(value: number, format = 'General'): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length;
  const text = places === undefined ? String(value) : value.toFixed(places);
  return format.startsWith('#,##0') ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
}

/** What is left of binary fractions is not shown. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

import { formatOf } from '../identities/fixes/as-number';
import type { FormulaEdit, NumberEdit } from '../identities/fixes/contract';
import { shownAmount } from '../model/shown-amount';
import type { Change } from '../sheet/change';
import { contentOf } from '../sheet/change';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';

const GENERAL = 'General';
const TEXT = '@';
/** Parts of a format that show no digits: quoted words, colours and conditions, escaped characters. */
const DECORATION = /"[^"]*"|\[[^\]]*\]|\\./g;

/** A change with how its two sides read on a card. */
export interface ResolvedEdit {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

/** A sum as formula. In a cell formatted as text Excel would keep the formula as text, so the format changes with it. */
export function resolveFormula(edit: FormulaEdit, sheet: SheetSnapshot): ResolvedEdit | undefined {
  const cell = cellAt(sheet, edit.at.row, edit.at.column);
  if (cell?.formula === edit.formula) return undefined;
  const before = cell?.numberFormat ?? GENERAL;
  const like = edit.like && cellAt(sheet, edit.like.row, edit.like.column)?.numberFormat;
  const isUnset = cell === null && before === GENERAL;
  const after = !isUnset && isForNumbers(before) ? before : like !== undefined && isForNumbers(like) ? like : before === GENERAL ? GENERAL : formatOf(edit.shows, false);
  return {
    change: { at: edit.at, before: contentOf(cell), after: { kind: 'formula', formula: edit.formula }, ...(after !== before && { numberFormat: { before, after } }) },
    before: cell?.formula === undefined ? (cell?.text ?? '') : `${cell.formula}（${cell.text}）`,
    after: `${edit.formula}（${shownAmount(edit.shows.decimal)}）`,
  };
}

/** A text as the number it says. It looks as it did: as many places, thousands separators where they were written. */
export function resolveNumber(edit: NumberEdit, sheet: SheetSnapshot): ResolvedEdit | undefined {
  const cell = cellAt(sheet, edit.at.row, edit.at.column);
  if (cell === null || typeof cell.value !== 'string' || cell.formula !== undefined) return undefined;
  const before = cell.numberFormat ?? GENERAL;
  const after = isFitting(before, edit) ? before : formatOf(edit, edit.grouped);
  return {
    change: { at: edit.at, before: contentOf(cell), after: { kind: 'number', number: Number(edit.number) }, ...(after !== before && { numberFormat: { before, after } }) },
    // As Excel marks a number that was entered as text; else both sides would read alike.
    before: `'${cell.text.trim()}`,
    after: shownAs(edit),
  };
}

/** A format keeps the look of a number where it shows neither fewer nor more places than were written. */
function isFitting(format: string, { number, places, grouped }: NumberEdit): boolean {
  if (format === GENERAL) return !grouped && (number.split('.')[1]?.length ?? 0) === places;
  return isForNumbers(format) && (/\.([0#?]+)/.exec(format)?.[1]?.length ?? 0) === places;
}

/** Not text, no date and no share. */
function isForNumbers(format: string): boolean {
  return format === GENERAL || (format !== TEXT && !/[ymdhs%@e年月日]/i.test(format.replace(DECORATION, '')));
}

function shownAs({ number, places, grouped }: NumberEdit): string {
  const [whole = '', decimals = ''] = number.split('.');
  const text = places > 0 ? `${whole}.${decimals.padEnd(places, '0')}` : whole;
  return grouped ? shownAmount(text) : text;
}

import { contentHash } from '../../review/fingerprint';
import { contentOf, plainFormula, type CellContent } from '../../sheet/change';
import type { SheetPlan } from '../../sheet/plan';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';

/** What was written to a cell: a mark of its content, and its number format. */
export interface PrintedCell {
  readonly mark: string;
  readonly format: string;
}

/**
 * What a sheet was when it was written, as marks: enough to tell in a later sitting which cells a person changed since,
 * and small enough to travel with the workbook.
 */
export interface SheetPrint {
  /** A mark of merges and extent: where they are the same, only contents differ. */
  readonly bones: string;
  /** The rows with which its pages begin. */
  readonly ends: readonly number[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, PrintedCell>;
  /** The contents themselves, as long as this sitting lasts. */
  readonly said?: ReadonlyMap<string, CellContent>;
}

/** What blank cells of a written table are set to. */
export const TEXT_FORMAT = '@';
const GENERAL = 'General';
/** Digits of a mark, twenty-four bits. */
export const MARK_LENGTH = 6;
const EMPTY_MARK = '-'.repeat(MARK_LENGTH);

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

export function printOf(plan: SheetPlan): SheetPrint {
  return {
    bones: bonesOf(plan),
    ends: plan.page.rowBreaks,
    cells: new Map(plan.cells.map(({ row, column, content, style }) => [cellKey(row, column), { mark: markOf(content), format: plan.styles[style]?.numberFormat ?? GENERAL }])),
    said: new Map(plan.cells.map(({ row, column, content }) => [cellKey(row, column), content])),
  };
}

/** Whether a cell holds what the print says was written there. */
export function isAsPrinted(print: SheetPrint, key: string, now: CellContent): boolean {
  return markOf(now) === (print.cells.get(key)?.mark ?? EMPTY_MARK);
}

/** Whether a plan stands in the same cells with the same formats: then only contents differ. */
export function hasShape(print: SheetPrint, plan: SheetPlan): boolean {
  return print.bones === bonesOf(plan) && plan.cells.every(({ row, column, style }) => (plan.styles[style]?.numberFormat ?? GENERAL) === (print.cells.get(cellKey(row, column))?.format ?? TEXT_FORMAT));
}

/** The print with some cells as an earlier one has them. */
export function printHolding(print: SheetPrint, keys: readonly string[], before: SheetPrint): SheetPrint {
  if (keys.length === 0) return print;
  return { ...print, cells: held(print.cells, keys, before.cells), ...(print.said && before.said && { said: held(print.said, keys, before.said) }) };
}

/** The share of the printed cells that a sheet still holds as they were written. */
export function likeness(print: SheetPrint, sheet: SheetSnapshot): number {
  if (print.cells.size === 0) return 0;
  let same = 0;
  for (const key of print.cells.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (isAsPrinted(print, key, contentOf(cellAt(sheet, row, column)))) same += 1;
  }
  return same / print.cells.size;
}

function held<Value>(now: ReadonlyMap<string, Value>, keys: readonly string[], before: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const cells = new Map(now);
  for (const key of keys) {
    const old = before.get(key);
    if (old === undefined) cells.delete(key);
    else cells.set(key, old);
  }
  return cells;
}

function bonesOf({ merges, page, columnWidths }: SheetPlan): string {
  const areas = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(' ')).sort();
  const { bottom, right } = page.printArea;
  return contentHash([...areas, [bottom, right, columnWidths.length].join('x')].join(';'));
}

/** Excel keeps one sign for a line break. */
function markOf(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return EMPTY_MARK;
    case 'text':
      return mark('t', content.text.replace(/\r\n?/g, '\n'));
    case 'number':
      return mark('n', String(content.number));
    case 'boolean':
      return mark('b', String(content.boolean));
    case 'formula':
      return mark('f', plainFormula(content.formula));
  }
}

function mark(kind: string, said: string): string {
  return contentHash(kind + said).slice(2, 2 + MARK_LENGTH);
}

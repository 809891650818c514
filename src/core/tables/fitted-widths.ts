import { fontSizeOf } from './table-styles';
import { naturalWidths, SIDE_PADDING } from './text-height';

/** A column of a table to be printed, in points. */
export interface FittedColumn {
  readonly width: number;
  /** Words of the form in this column. */
  readonly headers: readonly string[];
  /** Its texts, row by row. */
  readonly texts: readonly string[];
  /** Texts of merged cells run over several rows, and make none of them higher. */
  readonly isMerged: boolean;
}

/** A column gives up no more than this share of its width, whatever it holds. */
const MOST_GIVEN = 0.45;
/** Points that go from one column to another at a time. */
const STEP = 6;
/** Other widths than the form's own are worth it only where they spare this share of the lines. */
const WORTH_IT = 0.1;
/** A long header may be broken into two lines for it; a short one (序号) stays on one. */
const HEADER_LINES = 2;
const LONG_HEADER = 6;
/** Characters left free in each line, for fonts that are wider. */
const SLACK = 0.5;
const FONT_SIZE = fontSizeOf('body');

/**
 * Widths of the same sum with which the rows take fewer lines; undefined where the columns are well as they are.
 * No text of a column that gives gets more lines than it had.
 */
export function fittedWidths(columns: readonly FittedColumn[]): readonly number[] | undefined {
  const measured = columns.map(({ texts }) => texts.map(measure));
  const lines = columns.map(({ width }, index) => linesOf(measured[index] ?? [], width));
  const before = totalLines(columns, lines);
  const spare = columns.map((column, index) => spareOf(column, measured[index] ?? []));
  const got = columns.map(() => 0);
  for (;;) {
    const gift = bestGift(columns, measured, lines, spare, got);
    if (!gift) break;
    got[gift.column] = (got[gift.column] ?? 0) + gift.points;
    // Who gets does not give.
    spare[gift.column] = 0;
    lines[gift.column] = linesOf(measured[gift.column] ?? [], (columns[gift.column]?.width ?? 0) + (got[gift.column] ?? 0));
  }
  if (before - totalLines(columns, lines) < Math.max(1, before * WORTH_IT)) return undefined;
  const taken = total(got) / total(spare);
  return columns.map(({ width }, index) => width + (got[index] ?? 0) - (spare[index] ?? 0) * taken);
}

interface Gift {
  readonly column: number;
  readonly points: number;
}

/** The gift that spares most lines for its points. */
function bestGift(columns: readonly FittedColumn[], measured: readonly (readonly Measured[])[], lines: readonly (readonly number[])[], spare: readonly number[], got: readonly number[]): Gift | undefined {
  let best: (Gift & { readonly worth: number }) | undefined;
  columns.forEach(({ width, isMerged }, column) => {
    if (isMerged) return;
    const others = highest(columns, lines, column);
    const now = sumOfHigher(others, lines[column] ?? []);
    const room = total(spare) - (spare[column] ?? 0) - total(got);
    for (let points = STEP; points <= room; points += STEP) {
      const spared = now - sumOfHigher(others, linesOf(measured[column] ?? [], width + (got[column] ?? 0) + points));
      const worth = spared / points;
      if (spared > 0 && worth > (best?.worth ?? 0)) best = { column, points, worth };
      // Nothing more to gain from a column that is no longer the highest anywhere.
      if (spared === now - total(others)) break;
    }
  });
  return best;
}

/** Points a column can do without. */
function spareOf({ width, headers }: FittedColumn, measured: readonly Measured[]): number {
  const words = [...headers.map(measure), ...measured];
  // As it is, it may just fit; what is given away must leave room.
  const lines = linesOf(words, width, 0);
  const most = lines.map((count, index) => ((headers[index]?.length ?? 0) >= LONG_HEADER ? Math.max(HEADER_LINES, count) : count));
  let spare = 0;
  while (spare + STEP <= width * MOST_GIVEN && linesOf(words, width - spare - STEP).every((count, index) => count <= (most[index] ?? 0))) spare += STEP;
  return spare;
}

/** Points of each paragraph of a text on one line. */
type Measured = readonly number[];

function measure(text: string): Measured {
  return naturalWidths(text, FONT_SIZE);
}

function linesOf(measured: readonly Measured[], width: number, slack = SLACK): readonly number[] {
  // Chinese breaks between any two characters, and a line holds whole ones.
  const usable = Math.max(1, Math.floor((width - SIDE_PADDING) / FONT_SIZE - slack)) * FONT_SIZE;
  return measured.map((paragraphs) => paragraphs.reduce((sum, one) => sum + Math.max(1, Math.ceil(one / usable)), 0));
}

function totalLines(columns: readonly FittedColumn[], lines: readonly (readonly number[])[]): number {
  return total(highest(columns, lines, undefined));
}

/** Lines by row that the columns need, `except` for one. */
function highest(columns: readonly FittedColumn[], lines: readonly (readonly number[])[], except: number | undefined): readonly number[] {
  const rows = lines[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => columns.reduce((most, { isMerged }, index) => (isMerged || index === except ? most : Math.max(most, lines[index]?.[row] ?? 0)), 1));
}

function sumOfHigher(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, one, row) => sum + Math.max(one, b[row] ?? 0), 0);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

import { z } from 'zod';
import { cellKey, MARK_LENGTH, type PrintedCell, type SheetPrint } from '../tables/written/sheet-print';
import type { WorkbookState } from './workbook-state';

/** A sheet as the workbook remembers it: by its id and its name, either of which may be another one later. */
const sheetSchema = z.object({ id: z.string(), name: z.string() });

const keptSheetSchema = z.looseObject({
  sheet: sheetSchema,
  layout: z.string().min(1),
  arrangement: z.enum(['sheets', 'pages']),
  sources: z.array(z.object({ sheet: sheetSchema, table: z.string(), nth: z.number().int().min(0) })),
  bones: z.string(),
  ends: z.array(z.number().int().min(0)),
  formats: z.array(z.string()),
  /** Row by row, parted by `.`; a cell is its column, its format and its mark. */
  cells: z.string(),
});

/** A written sheet as it travels with the workbook. */
export interface KeptSheet {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly layout: string;
  readonly arrangement: 'sheets' | 'pages';
  readonly sources: readonly { readonly sheet: { readonly id: string; readonly name: string }; readonly table: string; readonly nth: number }[];
  readonly print: SheetPrint;
}

/** Characters of all marks together: some 150 project tables. Every look at the workbook reads the whole part. */
const MOST_CHARACTERS = 90_000;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-';
const CELL_LENGTH = 2 + MARK_LENGTH;

/** The written sheets the part tells of; an entry that cannot be used is passed over. */
export function writtenOf({ written }: WorkbookState): readonly KeptSheet[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((one: unknown): readonly KeptSheet[] => {
    const read = keptSheetSchema.safeParse(one);
    if (!read.success) return [];
    const { sheet, layout, arrangement, sources, bones, ends, formats, cells } = read.data;
    const unpacked = unpack(cells, formats);
    return unpacked ? [{ sheet, layout, arrangement, sources, print: { bones, ends, cells: unpacked } }] : [];
  });
}

/** The state with these written sheets, the latest first; those for which there is no room are no longer remembered. */
export function withWritten(state: WorkbookState, sheets: readonly KeptSheet[]): WorkbookState {
  const { written: _, ...rest } = state;
  const packed: unknown[] = [];
  let room = MOST_CHARACTERS;
  for (const { print, ...sheet } of sheets) {
    const formats = [...new Set([...print.cells.values()].map(({ format }) => format))];
    const cells = pack(print, formats);
    if (cells === undefined || cells.length > room) continue;
    room -= cells.length;
    packed.push({ ...sheet, bones: print.bones, ends: print.ends, formats, cells });
  }
  return packed.length === 0 ? rest : { ...rest, written: packed };
}

/** Undefined where the sheet has more columns or formats than a digit can tell. */
function pack({ cells }: SheetPrint, formats: readonly string[]): string | undefined {
  const rows: string[] = [];
  for (const [key, { format, mark }] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const [place, look] = [DIGITS[column], DIGITS[formats.indexOf(format)]];
    if (place === undefined || look === undefined) return undefined;
    while (rows.length <= row) rows.push('');
    rows[row] = `${rows[row] ?? ''}${place}${look}${mark}`;
  }
  return rows.join('.');
}

/** Undefined where the text is not what `pack` makes. */
function unpack(text: string, formats: readonly string[]): ReadonlyMap<string, PrintedCell> | undefined {
  const cells = new Map<string, PrintedCell>();
  for (const [row, line] of text.split('.').entries()) {
    if (line.length % CELL_LENGTH !== 0) return undefined;
    for (let at = 0; at < line.length; at += CELL_LENGTH) {
      const column = DIGITS.indexOf(line.charAt(at));
      const format = formats[DIGITS.indexOf(line.charAt(at + 1))];
      if (column < 0 || format === undefined) return undefined;
      cells.set(cellKey(row, column), { format, mark: line.slice(at + 2, at + CELL_LENGTH) });
    }
  }
  return cells;
}

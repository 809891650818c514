import { read, set_cptable, type CellObject, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full';
import type { Cell, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../../../core/sheet/snapshot';
import { FileError } from '../file-error';
import { holdsStream, isContainer } from '../preflight';
import { shownText } from '../shown-text';

set_cptable(codePages);

/** More than any real .xls can hold on all its sheets together is a trick. */
const MOST_CELLS = 3_000_000;

/**
 * Reads .xls, .et, .xlsb, .ods and the XML or HTML that some systems call .xls. The library takes almost anything for a
 * sheet, so only what `preflight` called an old format may come here, and a caller must be able to end it: damaged
 * files have made it run for ever.
 */
export function readLegacy(bytes: Uint8Array, name: string, password?: string): WorkbookSnapshot {
  if (isContainer(bytes) && !holdsStream(bytes, 'Workbook') && !holdsStream(bytes, 'Book')) throw new FileError('not-a-workbook', 'OLE2 without a workbook');
  const book = open(bytes, password);
  const sheets = book.SheetNames.map((sheetName, index) => snapshotSheet(sheetName, index, book));
  if (sheets.length === 0) throw new FileError('damaged', 'no sheets');
  return { name, sheets };
}

function open(bytes: Uint8Array, password: string | undefined): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellText: true, cellHTML: false, cellStyles: true, ...(password !== undefined && { password }) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/password/i.test(detail)) throw new FileError(password === undefined ? 'encrypted' : 'wrong-password', detail);
    if (/encrypted/i.test(detail)) throw new FileError('encrypted', detail);
    throw new FileError('damaged', detail);
  }
}

function snapshotSheet(name: string, index: number, book: WorkBook): SheetSnapshot {
  const sheet = book.Sheets[name] ?? {};
  const data = sheet['!data'] ?? [];
  const rows: (Cell | null)[][] = [];
  let cells = 0;
  // Rows and columns are counted from the corner of the sheet: `data` holds gaps where nothing stands.
  data.forEach((row, at) => {
    row.forEach((cell, column) => {
      const read = snapshotCell(cell);
      if (!read) return;
      cells += 1;
      if (cells > MOST_CELLS) throw new FileError('too-large', `more than ${String(MOST_CELLS)} cells in one sheet`);
      const kept = (rows[at] ??= []);
      while (kept.length < column) kept.push(null);
      kept[column] = read;
    });
  });
  return {
    id: `sheet${String(index + 1)}`,
    name,
    visibility: visibilityOf(book.Workbook?.Sheets?.[index]?.Hidden),
    firstRow: 0,
    firstColumn: 0,
    rows: Array.from(rows, (row) => row ?? []),
    merges: (sheet['!merges'] ?? []).map(areaOf),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    isProtected: isProtected(sheet),
    revision: 1,
  };
}

function snapshotCell(cell: CellObject | undefined): Cell | null {
  if (!cell || cell.t === 'z' || (cell.v === undefined && cell.f === undefined)) return null;
  const formula = cell.f === undefined || cell.f === '' ? {} : { formula: `=${cell.f}` };
  if (cell.t === 'e') return { value: cell.w ?? '#N/A', text: cell.w ?? '#N/A', ...formula, isError: true };
  const value = cell.v instanceof Date ? cell.v.toISOString() : (cell.v ?? '');
  if (value === '' && cell.f === undefined) return null;
  const numberFormat = typeof cell.z === 'string' && !/^general$/i.test(cell.z) ? cell.z : undefined;
  return { value, text: shownText(value, numberFormat), ...formula, ...(numberFormat !== undefined && { numberFormat }) };
}

function areaOf({ s, e }: Range): { top: number; left: number; bottom: number; right: number } {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function hiddenOf(lines: readonly ({ readonly hidden?: boolean | undefined } | undefined)[] | undefined): number[] {
  return (lines ?? []).flatMap((line, index) => (line?.hidden ? [index] : []));
}

function isProtected(sheet: WorkSheet): boolean {
  return sheet['!protect'] !== undefined;
}

function visibilityOf(hidden: 0 | 1 | 2 | undefined): SheetVisibility {
  return hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible';
}

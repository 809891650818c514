import { dateToSerial } from 'hucre';
import { readXlsx as readFile, type Cell as FileCell, type Sheet, type Workbook } from 'hucre/xlsx';
import type { Cell, CellValue, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Positions } from './far-cells';
import { FileError } from './file-error';
import { leanFile } from './lean-file';
import { isEncrypted, preflight } from './preflight';
import { movedFormula } from './shared-formula';
import { shownText } from './shown-text';

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: FileCell;
}

/** Formula and place of the master of each shared group of a sheet. */
type Masters = ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>;

const NO_CELLS: readonly (Cell | null)[] = [];

/** Reads an .xlsx as it was last calculated. Every failure is a `FileError`; nothing is unpacked before its size is known. */
export async function readXlsx(bytes: Uint8Array, name: string, password?: string): Promise<WorkbookSnapshot> {
  // What is inside an encrypted file is unpacked by the library, whose own limits then hold.
  if (password !== undefined && isEncrypted(bytes)) return snapshotWorkbook(await openWorkbook(bytes, password), name);
  preflight(bytes);
  const lean = leanFile(bytes);
  return snapshotWorkbook(await openWorkbook(lean.bytes), name, lean.positions);
}

/** What the library read, as a snapshot. Sheet ids follow the order of the tabs: `sheet1`, `sheet2`, … */
export function snapshotWorkbook(workbook: Workbook, name: string, positions: ReadonlyMap<string, Positions> = new Map()): WorkbookSnapshot {
  const is1904 = workbook.dateSystem === '1904';
  return { name, sheets: workbook.sheets.map((sheet, index) => snapshotSheet(sheet, `sheet${String(index + 1)}`, is1904, positions.get(sheet.name))) };
}

async function openWorkbook(bytes: Uint8Array, password?: string): Promise<Workbook> {
  try {
    return await readFile(bytes, { readStyles: true, ...(password !== undefined && { password }) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'EncryptedFileError') throw new FileError('encrypted', detail);
    if (error instanceof Error && error.name === 'DecryptionError') throw new FileError('wrong-password', detail);
    if (/over the \d+ limit|exceeds limit|zip bomb/i.test(detail)) throw new FileError('too-large', detail);
    throw new FileError('damaged', detail);
  }
}

function snapshotSheet(sheet: Sheet, id: string, is1904: boolean, positions: Positions | undefined): SheetSnapshot {
  const placed = placedCells(sheet).map((cell) => inPlace(cell, positions));
  const masters = mastersOf(placed);
  const firstRow = placed.reduce((least, { row }) => Math.min(least, row), placed[0]?.row ?? 0);
  const firstColumn = placed.reduce((least, { column }) => Math.min(least, column), placed[0]?.column ?? 0);
  const rows: (Cell | null)[][] = [];
  let damaged = false;
  for (const { row, column, cell } of placed) {
    const snapshot = snapshotCell(cell, row, column, masters, is1904);
    if (!snapshot) {
      // A text cell whose text is missing: the string table could not be read. A link on a blank cell is none.
      damaged ||= (cell.type === 'string' || cell.type === 'richText') && cell.hyperlink === undefined;
      continue;
    }
    const cells = (rows[row - firstRow] ??= []);
    while (cells.length < column - firstColumn) cells.push(null);
    cells[column - firstColumn] = snapshot;
  }
  return {
    id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    firstRow,
    firstColumn,
    rows: Array.from(rows, (cells) => cells ?? NO_CELLS),
    merges: (sheet.merges ?? []).map((merge) => ({ top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => positions?.rows[index] ?? index).sort((a, b) => a - b),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    revision: 1,
    ...(damaged && { incomplete: 'damaged' as const }),
  };
}

/**
 * Cells that hold something, by row and then column. The library keeps details only of cells with a style, a formula
 * or a type of their own; the others stand in `rows` alone.
 */
function placedCells(sheet: Sheet): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.type === 'empty' && cell.formula === undefined && cell.formulaSharedIndex === undefined) continue;
    const comma = key.indexOf(',');
    placed.push({ row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), cell });
  }
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || value === '' || sheet.cells?.has(`${String(row)},${String(column)}`)) return;
      placed.push({ row, column, cell: { value, type: plainType(value) } });
    });
  });
  return placed.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Where a cell really stands, when far cells were drawn together. */
function inPlace(placed: Placed, positions: Positions | undefined): Placed {
  if (!positions) return placed;
  return { ...placed, row: positions.rows[placed.row] ?? placed.row, column: positions.columns[placed.column] ?? placed.column };
}

function plainType(value: FileCell['value']): FileCell['type'] {
  if (value instanceof Date) return 'date';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}

function mastersOf(placed: readonly Placed[]): Masters {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const { row, column, cell } of placed) {
    if (cell.formulaSharedIndex !== undefined && cell.formula) masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return masters;
}

function snapshotCell(cell: FileCell, row: number, column: number, masters: Masters, is1904: boolean): Cell | null {
  const formula = formulaOf(cell, row, column, masters);
  const stored = cell.value ?? cell.formulaResult ?? null;
  if (stored === null && formula === undefined) return null;
  const value: CellValue = stored === null ? '' : stored instanceof Date ? dateToSerial(stored, is1904) : stored;
  const numberFormat = cell.style?.numFmt;
  const isError = cell.type === 'error' || (formula !== undefined && typeof value === 'string' && /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/.test(value));
  return {
    value,
    text: shownText(value, numberFormat),
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && !/^general$/i.test(numberFormat) && { numberFormat }),
    ...(isError && { isError }),
  };
}

function formulaOf(cell: FileCell, row: number, column: number, masters: Masters): string | undefined {
  if (cell.formula) return `=${cell.formula}`;
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  return master && `=${movedFormula(master.formula, row - master.row, column - master.column)}`;
}

function visibilityOf(sheet: Sheet): SheetVisibility {
  if (sheet.veryHidden) return 'veryHidden';
  return sheet.hidden ? 'hidden' : 'visible';
}

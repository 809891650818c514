import { dateToSerial } from 'hucre';
import type { Cell, Sheet, Workbook } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { GridStyle, GridWrite } from '../../host/grid';
import type { GridContents, LineContents, SheetContents } from '../../univer/workbook-data';
import type { CustomXml } from '../../../host/xlsx/custom-xml';
import { readCustomXml } from '../../../host/xlsx/custom-xml';
import type { StyleSource } from './file-style';
import { readStyle } from './file-style';
import { shiftFormula } from './shared-formula';
import { charactersToPoints } from './column-width';

/** A file opened: what the grid shows, and what a grid has no place for. */
export interface OpenedFile {
  readonly contents: GridContents;
  readonly beside: BesideGrid;
}

/** What stands in the workbook beside its cells, in the terms of the file. Sheets in the order of the tabs. */
export interface BesideGrid {
  readonly sheets: readonly Sheet[];
  readonly names: NonNullable<Workbook['namedRanges']>;
  readonly properties: Workbook['properties'];
  readonly dateSystem: Workbook['dateSystem'];
  readonly customXml: readonly CustomXml[];
}

/** Opens the bytes of an .xlsx file. Throws what the reader throws for other bytes. */
export async function readWorkbookFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const source: StyleSource = {
    theme: workbook.themeColors ?? [],
    ...(workbook.defaultFont && { defaultFont: workbook.defaultFont }),
  };
  const is1904 = workbook.dateSystem === '1904';
  return {
    contents: {
      name,
      activeSheet: workbook.activeSheet ?? 0,
      sheets: workbook.sheets.map((sheet) => sheetContents(sheet, source, is1904)),
    },
    beside: {
      sheets: workbook.sheets,
      names: workbook.namedRanges ?? [],
      properties: workbook.properties,
      dateSystem: workbook.dateSystem,
      customXml: await readCustomXml(bytes),
    },
  };
}

function sheetContents(sheet: Sheet, source: StyleSource, is1904: boolean): SheetContents {
  const cells: GridWrite[] = [];
  const styles: { row: number; column: number; style: GridStyle }[] = [];
  const read = new Map<Cell['style'], GridStyle>();
  const masters = sharedMasters(sheet);
  for (const [row, column, cell] of allCells(sheet)) {
    const content = cellContents(cell, row, column, masters, is1904);
    if (content) cells.push(content);
    if (!cell.style) continue;
    const style = read.get(cell.style) ?? readStyle(cell.style, source);
    read.set(cell.style, style);
    styles.push({ row, column, style });
  }
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    cells,
    styles,
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    rows: [...(sheet.rowDefs ?? [])].map(
      ([index, row]): LineContents => ({ index, hidden: row.hidden ?? false, ...(row.height !== undefined && { size: row.height }) }),
    ),
    columns: (sheet.columns ?? []).map(
      (column, index): LineContents => ({
        index,
        hidden: column.hidden ?? false,
        ...(column.width !== undefined && { size: charactersToPoints(column.width) }),
        ...(column.style && { style: readStyle(column.style, source) }),
      }),
    ),
    hideGridlines: sheet.view?.showGridLines === false,
  };
}

/** The reader gives a cell of its own only where there is more to say than the value. */
function* allCells(sheet: Sheet): Generator<[number, number, Cell]> {
  for (const [key, cell] of sheet.cells ?? []) yield [...position(key), cell];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || sheet.cells?.has(`${row},${column}`)) continue;
      yield [row, column, { value, type: typeof value === 'string' ? 'string' : 'number' }];
    }
  }
}

function position(key: string): [number, number] {
  const [row, column] = key.split(',').map(Number);
  return [row ?? 0, column ?? 0];
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function sharedMasters(sheet: Sheet): ReadonlyMap<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row, column] = position(key);
    masters.set(formulaSharedIndex, { row, column, formula });
  }
  return masters;
}

function cellContents(
  cell: Cell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, SharedMaster>,
  is1904: boolean,
): GridWrite | undefined {
  const formula = formulaOf(cell, row, column, masters);
  const raw = formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  const value = raw instanceof Date ? dateToSerial(raw, is1904) : raw;
  const isError = cell.type === 'error' || (formula !== undefined && typeof value === 'string' && /^#[A-Z/0!?_]+[!?A]$/.test(value));
  if (formula !== undefined) return { row, column, formula, value, ...(isError && { isError }) };
  if (value === null || value === '') return undefined;
  return { row, column, value, ...(isError && { isError }) };
}

function formulaOf(cell: Cell, row: number, column: number, masters: ReadonlyMap<number, SharedMaster>): string | undefined {
  if (cell.formula) return `=${cell.formula.replace(/^=/, '')}`;
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  return master && `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
}

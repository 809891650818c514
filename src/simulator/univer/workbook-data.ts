import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { GridSheet, GridStyle, GridWrite } from '../host/grid';
import { cellContent } from './cell-conversion';
import { emptySheet, FIRST_COLUMNS, FIRST_ROWS } from './empty-sheet';
import { toRange } from './range-area';
import { cellLook } from './style-conversion';
import { pixels } from './units';

/** The part of a workbook that a grid holds, as plain data: what a file is opened into. */
export interface GridContents {
  readonly name: string;
  readonly sheets: readonly SheetContents[];
  readonly activeSheet: number;
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  readonly cells: readonly GridWrite[];
  readonly styles: readonly { readonly row: number; readonly column: number; readonly style: GridStyle }[];
  readonly merges: readonly Area[];
  readonly rows: readonly LineContents[];
  readonly columns: readonly LineContents[];
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  readonly hideGridlines: boolean;
}

/** A row or column that differs from the others; size in points. */
export interface LineContents {
  readonly index: number;
  readonly size?: number;
  readonly hidden: boolean;
  readonly style?: GridStyle;
}

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** A workbook with one blank sheet, as Excel starts. */
export function emptyWorkbook(): IWorkbookData {
  return workbookData({
    name: '工作簿1.xlsx',
    activeSheet: 0,
    sheets: [
      { name: 'Sheet1', visibility: 'visible', cells: [], styles: [], merges: [], rows: [], columns: [], hideGridlines: false },
    ],
  });
}

/** Univer's own snapshot of the contents, which loads far faster than single writes. */
export function workbookData(contents: GridContents): IWorkbookData {
  const styles = new StyleTable();
  const sheets = contents.sheets.map((sheet) => sheetData(sheet, styles));
  return {
    id: newId(),
    name: contents.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: styles.byId,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Equal styles are kept once. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  look(style: GridStyle): Pick<ICellData, 's' | 'custom'> {
    const { s, custom } = cellLook(style);
    const key = JSON.stringify(s);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.byId[id] = s ?? {};
    }
    return { s: id, ...(custom && { custom }) };
  }
}

function sheetData(sheet: SheetContents, styles: StyleTable): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  for (const { row, column, style } of sheet.styles) Object.assign(at(row, column), styles.look(style));
  for (const cell of sheet.cells) {
    const content = Object.entries(cellContent(cell)).filter(([, value]) => value !== null);
    Object.assign(at(cell.row, cell.column), Object.fromEntries(content));
  }
  const ends = [...sheet.cells, ...sheet.styles];
  const lastRow = ends.reduce((last, { row }) => Math.max(last, row), Math.max(0, ...sheet.merges.map((area) => area.bottom)));
  const lastColumn = ends.reduce((last, { column }) => Math.max(last, column), Math.max(0, ...sheet.merges.map((area) => area.right)));
  const { defaultRowHeight, defaultColumnWidth } = sheet;
  return {
    ...emptySheet(newId(), sheet.name),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.visibility === 'veryHidden' && { custom: { veryHidden: true } }),
    rowCount: Math.max(FIRST_ROWS, lastRow + 50),
    columnCount: Math.max(FIRST_COLUMNS, lastColumn + 10),
    ...(defaultRowHeight !== undefined && { defaultRowHeight: pixels(defaultRowHeight) }),
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth: pixels(defaultColumnWidth) }),
    showGridlines: sheet.hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    mergeData: sheet.merges.map(toRange),
    cellData,
    rowData: lines(sheet.rows, (size): IRowData => ({ h: pixels(size), ia: BooleanNumber.FALSE }), styles),
    columnData: lines(sheet.columns, (size): IColumnData => ({ w: pixels(size) }), styles),
  };
}

function lines<Line extends IRowData | IColumnData>(
  from: readonly LineContents[],
  sized: (points: number) => Line,
  styles: StyleTable,
): Record<number, Line> {
  return Object.fromEntries(
    from.map(({ index, size, hidden, style }) => [
      index,
      {
        ...(size !== undefined && sized(size)),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style && styles.look(style)),
      } as Line,
    ]),
  );
}

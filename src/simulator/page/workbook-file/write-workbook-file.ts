import type { Cell, ColumnDef, Sheet, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Grid, GridCell, GridSheet } from '../../host/grid';
import { DEFAULT_SIZE, DEFAULT_STYLE } from '../../host/grid';
import { pointsToCharacters } from './column-width';
import { withCustomXml } from '../../../host/xlsx/custom-xml';
import { writeStyle } from './file-style';
import type { BesideGrid } from './read-workbook-file';

/** What the file says beside the cells. */
export interface BesideSource {
  sheet(sheetId: string): Partial<Sheet>;
  workbookParts(): Omit<BesideGrid, 'sheets'>;
}

/** The workbook of the grid as the bytes of an .xlsx file. */
export async function writeWorkbookFile(
  grid: Grid,
  beside: BesideSource,
  activeSheet: number,
): Promise<Uint8Array<ArrayBuffer>> {
  await grid.settled();
  const sheets = grid.sheets().map((sheet) => fileSheet(grid, sheet, beside.sheet(sheet.id)));
  const { names, properties, dateSystem, customXml } = beside.workbookParts();
  const bytes = await writeXlsx({
    sheets,
    namedRanges: [...names],
    activeSheet,
    defaultFont: { name: DEFAULT_STYLE.fontName, size: DEFAULT_STYLE.fontSize },
    ...(properties && { properties }),
    ...(dateSystem && { dateSystem }),
  });
  return withCustomXml(new Uint8Array(bytes), customXml);
}

function fileSheet(grid: Grid, { id, name, visibility }: GridSheet, beside: Partial<Sheet>): WriteSheet {
  const used = grid.usedArea(id, false);
  const cells = new Map<string, Partial<Cell>>();
  const usual = JSON.stringify(DEFAULT_STYLE);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      const style = grid.style(id, row, column);
      const content = fileCell(grid.cell(id, row, column));
      if (!content && JSON.stringify(style) === usual) continue;
      cells.set(`${row},${column}`, { ...(content ?? { value: null, type: 'empty' }), style: writeStyle(style) });
    }
  }
  for (const [key, { comment, hyperlink }] of beside.cells ?? []) {
    if (comment || hyperlink) cells.set(key, { ...cells.get(key), ...(comment && { comment }), ...(hyperlink && { hyperlink }) });
  }
  const lastRow = Math.max(used?.bottom ?? 0, ...(beside.rowDefs?.keys() ?? []));
  const lastColumn = Math.max(used?.right ?? 0, (beside.columns?.length ?? 0) - 1);
  return {
    ...kept(beside),
    name,
    rows: [],
    cells,
    merges: grid.merges(id).map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    columns: Array.from({ length: lastColumn + 1 }, (_, index): ColumnDef => fileColumn(grid, id, index)),
    rowDefs: new Map(
      Array.from({ length: lastRow + 1 }, (_, index) => index).flatMap((index) => {
        const height = grid.size(id, 'row', index);
        const hidden = grid.isHidden(id, 'row', index);
        return height === DEFAULT_SIZE.row && !hidden ? [] : [[index, { height, ...(hidden && { hidden }) }]];
      }),
    ),
    ...(visibility === 'hidden' && { hidden: true }),
    ...(visibility === 'veryHidden' && { veryHidden: true }),
  };
}

/** What passes through as it was read. */
function kept(beside: Partial<Sheet>): Partial<WriteSheet> {
  const { dataValidations, conditionalRules, autoFilter, freezePane, images, protection, pageSetup, headerFooter, view, rowBreaks, colBreaks } = beside;
  const all = { dataValidations, conditionalRules, autoFilter, freezePane, images, protection, pageSetup, headerFooter, view, rowBreaks, colBreaks };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function fileColumn(grid: Grid, id: string, index: number): ColumnDef {
  const width = grid.size(id, 'column', index);
  return { ...(width !== DEFAULT_SIZE.column && { width: pointsToCharacters(width) }), ...(grid.isHidden(id, 'column', index) && { hidden: true }) };
}

function fileCell(cell: GridCell): Partial<Cell> | undefined {
  const { value, formula, isError } = cell;
  if (formula !== undefined) {
    return { type: 'formula', formula: formula.replace(/^=/, ''), value, formulaResult: value };
  }
  if (value === null) return undefined;
  const type = isError ? 'error' : typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  return { type, value };
}

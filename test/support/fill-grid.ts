import type { Cell, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Grid, GridWrite } from '../../src/simulator/host/grid';
import { MemoryGrid } from '../../src/simulator/host/memory-grid';

/** A grid that holds what a snapshot tells: contents, number formats, merges, hidden rows and columns. */
export function gridOf(workbook: WorkbookSnapshot): MemoryGrid {
  const grid = new MemoryGrid(workbook.sheets.map(({ name }) => name));
  grid.sheets().forEach(({ id }, index) => {
    const sheet = workbook.sheets[index];
    if (!sheet) return;
    const cells = sheet.rows.flatMap((row, i) =>
      row.flatMap((cell, j) => (cell ? [{ row: sheet.firstRow + i, column: sheet.firstColumn + j, cell }] : [])),
    );
    grid.setCells(id, cells.map(({ row, column, cell }) => writeOf(row, column, cell)));
    for (const { row, column, cell } of cells) {
      if (cell.numberFormat !== undefined) setFormat(grid, id, row, column, cell.numberFormat);
    }
    for (const merge of sheet.merges ?? []) grid.merge(id, merge);
    for (const row of sheet.hiddenRows) grid.setHidden(id, 'row', row, row, true);
    for (const column of sheet.hiddenColumns) grid.setHidden(id, 'column', column, column, true);
  });
  grid.clearUndo();
  return grid;
}

function writeOf(row: number, column: number, { value, formula, isError = false }: Cell): GridWrite {
  return formula === undefined ? { row, column, value, isError } : { row, column, formula, value, isError };
}

function setFormat(grid: Grid, sheetId: string, row: number, column: number, numberFormat: string): void {
  grid.setStyle(sheetId, { top: row, left: column, bottom: row, right: column }, { numberFormat });
}

import { contentOf } from '../../../src/core/sheet/change';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { ExcelHost } from '../../../src/simulator/host/excel-host';
import type { Grid, GridWrite } from '../../../src/simulator/host/grid';
import { MemoryGrid } from '../../../src/simulator/host/memory-grid';
import { connectLibrary } from './office-library';

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly grid: Grid;
  /** Resolves when every request is answered and every event delivered. */
  settle(): Promise<void>;
  /** Ranges the library still holds; 0 after a clean `Excel.run`. */
  references(): number;
  close(): void;
}

export interface ExcelDescription {
  readonly sheets?: readonly { readonly name: string; readonly rows: readonly (readonly (string | number | boolean | null)[])[] }[];
  readonly workbook?: WorkbookSnapshot;
  readonly grid?: Grid;
  readonly isReadOnly?: boolean;
  /** Told how long Excel itself took for each turn: in the field it works in another process. */
  readonly onWork?: (milliseconds: number) => void;
}

/** Opens a workbook in the simulated Excel and connects the genuine library with it. */
export function openExcel(description: ExcelDescription = {}): OpenExcel {
  const grid = description.grid ?? gridOf(description);
  const { onWork } = description;
  const timed = (run: () => void): (() => void) => {
    if (!onWork) return run;
    return () => {
      const begun = performance.now();
      run();
      onWork(performance.now() - begun);
    };
  };
  const host = new ExcelHost({
    grid,
    schedule: (run, milliseconds) => void (milliseconds > 0 ? setTimeout(timed(run), milliseconds) : setImmediate(timed(run))),
    ...(description.workbook && { workbookName: description.workbook.name }),
    ...(description.isReadOnly !== undefined && { isReadOnly: description.isReadOnly }),
    year: 2026,
  });
  for (const [index, sheet] of (description.workbook?.sheets ?? []).entries()) {
    const id = grid.sheets()[index]?.id;
    if (sheet.isProtected && id !== undefined) host.workbook.sheet(id).protection = { options: {} };
  }
  connectLibrary(host.bridge);
  return {
    host,
    grid,
    settle: async () => {
      // The library sends its clean-up after the promise of Excel.run resolved, hence the quiet turns at the end.
      for (let quiet = 0; quiet < 3; quiet = host.isBusy ? 0 : quiet + 1) await new Promise((resolve) => setImmediate(resolve));
    },
    references: () => host.workbook.references.size,
    close: () => host.dispose(),
  };
}

function gridOf({ sheets, workbook }: ExcelDescription): Grid {
  if (workbook) {
    const grid = new MemoryGrid(workbook.sheets.map((sheet) => sheet.name));
    workbook.sheets.forEach((sheet, index) => fill(grid, grid.sheets()[index]?.id ?? '', sheet));
    grid.clearUndo();
    return grid;
  }
  const given = sheets ?? [{ name: 'Sheet1', rows: [] }];
  const grid = new MemoryGrid(given.map((sheet) => sheet.name));
  given.forEach(({ rows }, index) => {
    const writes = rows.flatMap((cells, row) => cells.map((value, column): GridWrite => ({ row, column, value })));
    grid.setCells(grid.sheets()[index]?.id ?? '', writes);
  });
  grid.clearUndo();
  return grid;
}

/** Puts a sheet as it was read from a file into the grid: cells with their last results, formats, merges, hidden lines. */
function fill(grid: MemoryGrid, id: string, sheet: SheetSnapshot): void {
  const writes: GridWrite[] = [];
  sheet.rows.forEach((cells, rowOffset) =>
    cells.forEach((cell, columnOffset) => {
      if (!cell) return;
      const at = { row: sheet.firstRow + rowOffset, column: sheet.firstColumn + columnOffset };
      const content = contentOf(cell);
      const isError = cell.isError === true;
      writes.push(content.kind === 'formula' ? { ...at, formula: content.formula, value: cell.value, isError } : { ...at, value: cell.value, isError });
      if (cell.numberFormat !== undefined) {
        grid.setStyle(id, { top: at.row, left: at.column, bottom: at.row, right: at.column }, { numberFormat: cell.numberFormat });
      }
    }),
  );
  grid.setCells(id, writes);
  for (const area of sheet.merges ?? []) if (area.top !== area.bottom || area.left !== area.right) grid.merge(id, area);
  for (const row of sheet.hiddenRows) grid.setHidden(id, 'row', row, row, true);
  for (const column of sheet.hiddenColumns) grid.setHidden(id, 'column', column, column, true);
  if (sheet.visibility !== 'visible') grid.setVisibility(id, sheet.visibility);
}

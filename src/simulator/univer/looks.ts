import type { ICellData, Nullable } from '@univerjs/core';
import { SetColDataMutation, SetColDataMutationFactory, SetRowDataMutation, SetRowDataMutationFactory } from '@univerjs/sheets';
import type { Area } from '../../core/sheet/address';
import type { GridStyle } from '../host/grid';
import { MAX_COLUMNS, MAX_ROWS } from '../host/grid';
import type { CellEdits } from './cell-edits';
import type { OpenWorkbook } from './open-workbook';
import { ROOM } from './open-workbook';
import type { UniverLook } from './style-conversion';
import { hasOwnLook, lookPatch, readLook } from './style-conversion';

type Look = Pick<ICellData, 's' | 'custom'>;

/** How cells look: the sheet's own look, over it the column's, the row's and the cell's. */
export class Looks {
  constructor(
    private readonly open: OpenWorkbook,
    private readonly edit: (sheetId: string, edits: CellEdits) => void,
  ) {}

  read(sheetId: string, row: number, column: number): GridStyle {
    const sheet = this.open.sheet(sheetId);
    return readLook([
      this.layer({ s: sheet.getConfig().defaultStyle }),
      this.layer(sheet.getColumnManager().getColumn(column)),
      this.layer(sheet.getRowManager().getRow(row)),
      this.layer(sheet.getCellRaw(row, column)),
    ]);
  }

  /** True when whole lines got the look, which Univer does not report by itself. */
  write(sheetId: string, area: Area, patch: Partial<GridStyle>): boolean {
    const wholeColumns = area.top === 0 && area.bottom >= MAX_ROWS - 1;
    const wholeRows = area.left === 0 && area.right >= MAX_COLUMNS - 1;
    if (wholeColumns) this.writeColumns(sheetId, area, patch);
    else if (wholeRows) this.writeRows(sheetId, area, patch);
    const edits = wholeColumns || wholeRows ? this.ownLooks(sheetId, area, patch) : this.everyCell(sheetId, area, patch);
    if (Object.keys(edits).length > 0) this.edit(sheetId, edits);
    return wholeColumns || wholeRows;
  }

  private layer(data: Nullable<Look>): UniverLook {
    return { s: this.open.workbook.getStyles().get(data?.s) ?? {}, custom: data?.custom };
  }

  private everyCell(sheetId: string, area: Area, patch: Partial<GridStyle>): CellEdits {
    this.open.makeRoom(sheetId, area.bottom, area.right);
    const sheet = this.open.sheet(sheetId);
    const columns = indices(area.left, area.right);
    return Object.fromEntries(
      indices(area.top, area.bottom).map((row) => [
        row,
        Object.fromEntries(columns.map((column) => [column, repainted(sheet.getCellRaw(row, column), patch)])),
      ]),
    );
  }

  /** Cells that look otherwise than their line would hide its new look. */
  private ownLooks(sheetId: string, area: Area, patch: Partial<GridStyle>): CellEdits {
    const edits: CellEdits = {};
    this.open.sheet(sheetId).getCellMatrix().forValue((row, column, data) => {
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (inside && data && hasOwnLook(data)) (edits[row] ??= {})[column] = repainted(data, patch);
    });
    return edits;
  }

  private writeColumns(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    const sheet = this.open.sheet(sheetId);
    const last = Math.min(area.right, Math.max(sheet.getColumnCount() - 1, area.left + ROOM));
    this.open.makeRoom(sheetId, 0, last);
    const manager = sheet.getColumnManager();
    const columnData = Object.fromEntries(indices(area.left, last).map((index) => [index, this.restyled(manager.getColumn(index), patch)]));
    const params = { ...this.open.of(sheetId), columnData };
    const back = SetColDataMutationFactory(params, sheet);
    this.open.mutate([{ id: SetColDataMutation.id, params }], [{ id: SetColDataMutation.id, params: back }]);
  }

  private writeRows(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    this.open.makeRoom(sheetId, area.bottom, 0);
    const sheet = this.open.sheet(sheetId);
    const manager = sheet.getRowManager();
    const rowData = Object.fromEntries(indices(area.top, area.bottom).map((index) => [index, this.restyled(manager.getRow(index), patch)]));
    const params = { ...this.open.of(sheetId), rowData };
    const back = SetRowDataMutationFactory(params, sheet);
    this.open.mutate([{ id: SetRowDataMutation.id, params }], [{ id: SetRowDataMutation.id, params: back }]);
  }

  private restyled(before: Nullable<Look>, patch: Partial<GridStyle>): Look {
    const { s, custom } = lookPatch(patch, before?.custom ?? undefined);
    return { s: { ...this.open.workbook.getStyles().get(before?.s), ...s }, ...(custom !== undefined && { custom }) };
  }
}

/** Univer takes a formula away from a cell that is written without it, even where only its look is. */
function repainted(data: Nullable<ICellData>, patch: Partial<GridStyle>): ICellData {
  const { f, si } = data ?? {};
  return { ...lookPatch(patch, data?.custom), ...(typeof f === 'string' && { f }), ...(typeof si === 'string' && { si }) };
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

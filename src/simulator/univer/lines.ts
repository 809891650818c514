import type { IRange } from '@univerjs/core';
import { BooleanNumber, Direction } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import type { GridAxis } from '../host/grid';
import type { OpenWorkbook } from './open-workbook';
import { pixels, points } from './units';

/** Rows and columns: their sizes, whether they are hidden, and their coming and going. */
export class Lines {
  constructor(private readonly open: OpenWorkbook) {}

  size(sheetId: string, axis: GridAxis, index: number): number {
    const sheet = this.open.sheet(sheetId);
    return points(axis === 'row' ? sheet.getRowManager().getRowHeight(index) : sheet.getColumnManager().getColumnWidth(index));
  }

  setSize(sheetId: string, axis: GridAxis, first: number, last: number, size: number): void {
    this.makeRoom(sheetId, axis, last);
    const sheet = this.open.sheet(sheetId);
    const ranges = [this.open.strip(sheetId, axis, first, last)];
    const common = { ...this.open.of(sheetId), ranges };
    if (axis === 'column') {
      const params = { ...common, colWidth: pixels(size) };
      const back = SetWorksheetColWidthMutationFactory(params, sheet);
      this.open.mutate([{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: back }]);
      return;
    }
    const height = { ...common, rowHeight: pixels(size) };
    const fixed = { ...common, autoHeightInfo: BooleanNumber.FALSE };
    this.open.mutate(
      [
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
        { id: SetWorksheetRowHeightMutation.id, params: height },
      ],
      [
        { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet) },
      ],
    );
  }

  isHidden(sheetId: string, axis: GridAxis, index: number): boolean {
    const sheet = this.open.sheet(sheetId);
    const line = axis === 'row' ? sheet.getRowManager().getRow(index) : sheet.getColumnManager().getColumn(index);
    return line?.hd === BooleanNumber.TRUE;
  }

  setHidden(sheetId: string, axis: GridAxis, first: number, last: number, hidden: boolean): void {
    this.makeRoom(sheetId, axis, last);
    const ranges: IRange[] = [];
    for (let index = first; index <= last; index += 1) {
      if (this.isHidden(sheetId, axis, index) === hidden) continue;
      const start = index;
      while (index < last && this.isHidden(sheetId, axis, index + 1) !== hidden) index += 1;
      ranges.push(this.open.strip(sheetId, axis, start, index));
    }
    if (ranges.length === 0) return;
    const [hide, show] = axis === 'row' ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id] : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    const params = { ...this.open.of(sheetId), ranges };
    this.open.mutate([{ id: hidden ? hide : show, params }], [{ id: hidden ? show : hide, params }]);
  }

  insert(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.makeRoom(sheetId, axis, first);
    const range = this.open.strip(sheetId, axis, first, first + count - 1);
    const id = axis === 'row' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
    const direction = axis === 'row' ? Direction.UP : Direction.LEFT;
    this.open.onActive(sheetId, () => this.open.command(id, { ...this.open.of(sheetId), direction, range, cellValue: {} }));
  }

  remove(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.makeRoom(sheetId, axis, first + count);
    const range = this.open.strip(sheetId, axis, first, first + count - 1);
    const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    this.open.onActive(sheetId, () => this.open.command(id, { ...this.open.of(sheetId), range }));
  }

  private makeRoom(sheetId: string, axis: GridAxis, last: number): void {
    this.open.makeRoom(sheetId, axis === 'row' ? last : 0, axis === 'row' ? 0 : last);
  }
}

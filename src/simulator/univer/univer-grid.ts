import type { IAccessor, ICellData, ICommandInfo, IExecutionOptions, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber, Direction, ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveColByRangeCommand,
  RemoveMergeUndoMutationFactory,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import type { Area } from '../../core/sheet/address';
import type { Grid, GridAuthor, GridAxis, GridCell, GridChange, GridSheet, GridStyle, GridWrite } from '../host/grid';
import { MAX_COLUMNS, MAX_ROWS } from '../host/grid';
import { Calculation } from './calculation';
import { cellContent, readCell } from './cell-conversion';
import type { Before } from './change-translation';
import { cellsOf, signed, translate } from './change-translation';
import { displayedText } from './displayed-text';
import { emptySheet } from './empty-sheet';
import { StepUndoService } from './step-undo';
import type { UniverLook } from './style-conversion';
import { hasOwnLook, lookPatch, readLook } from './style-conversion';
import { pixels, points } from './units';

/** A workbook of Univer behind the interface that the simulated Excel asks. Works with and without Univer's user interface. */
export class UniverGrid implements Grid {
  readonly calculates = true;
  readonly unitId: string;
  private readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private readonly accessor: IAccessor;
  private readonly undoService: StepUndoService;
  private readonly formulas: FormulaDataModel;
  private readonly calculation: Calculation;
  private readonly listeners = new Set<(change: GridChange) => void>();
  /** Univer hides sheets in one way only. */
  private readonly veryHidden = new Set<string>();
  private readonly befores: Before[] = [];
  private author: GridAuthor | undefined;

  constructor(univer: Univer, unitId: string) {
    const injector = univer.__getInjector();
    const instances = injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const undo = injector.get(IUndoRedoService);
    if (!workbook || !(undo instanceof StepUndoService)) throw new Error(`Univer holds no workbook ${unitId} or not the undo of the grid.`);
    this.unitId = unitId;
    this.workbook = workbook;
    this.undoService = undo;
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.accessor = { get: injector.get.bind(injector), has: injector.has.bind(injector) } as IAccessor;
    this.calculation = new Calculation(this.commands, injector.get(IActiveDirtyManagerService), () => this.hasFormulas());
    for (const sheet of workbook.getSheets()) {
      if (sheet.getConfig().custom?.veryHidden === true) this.veryHidden.add(sheet.getSheetId());
    }
    instances.focusUnit(unitId);
    this.commands.beforeCommandExecuted((command) => this.remember(command));
    this.commands.onCommandExecuted((command, options) => this.report(command, options ?? {}));
  }

  sheets(): readonly GridSheet[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: this.visibilityOf(sheet),
    }));
  }

  addSheet(name: string, index = this.workbook.getSheets().length): string {
    const sheet = emptySheet(`{${crypto.randomUUID().toUpperCase()}}`, name);
    const params = { unitId: this.unitId, index, sheet };
    this.keepingActive(() =>
      this.mutate([{ id: InsertSheetMutation.id, params }], [InsertSheetUndoMutationFactory(this.accessor, params)].map((undo) => ({ id: 'sheet.mutation.remove-sheet', params: undo }))),
    );
    return sheet.id;
  }

  removeSheet(sheetId: string): void {
    this.command(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: sheetId });
  }

  renameSheet(sheetId: string, name: string): void {
    this.command(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: sheetId, name });
  }

  moveSheet(sheetId: string, index: number): void {
    this.command(SetWorksheetOrderCommand.id, { unitId: this.unitId, subUnitId: sheetId, order: index });
  }

  setVisibility(sheetId: string, visibility: GridSheet['visibility']): void {
    const sheet = this.sheet(sheetId);
    const before = this.visibilityOf(sheet);
    if (before === visibility) return;
    if (visibility === 'veryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const hiddenNow = sheet.isSheetHidden() === BooleanNumber.TRUE;
    if (hiddenNow === (visibility !== 'visible')) {
      this.tell({ by: this.author ?? 'user', kind: 'sheet-visibility', sheetId, before, after: visibility });
      return;
    }
    const params = (hidden: boolean) => ({ unitId: this.unitId, subUnitId: sheetId, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    this.mutate(
      [{ id: SetWorksheetHideMutation.id, params: params(!hiddenNow) }],
      [{ id: SetWorksheetHideMutation.id, params: params(hiddenNow) }],
    );
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const sheet = this.sheet(sheetId);
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    const include = (row: number, column: number, lastRow = row, lastColumn = column): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, lastRow);
      right = Math.max(right, lastColumn);
    };
    sheet.getCellMatrix().forValue((row, column, data) => {
      if (!data) return;
      const { value, formula } = this.readCell(sheetId, data, row, column);
      if (value !== null || formula !== undefined || (!valuesOnly && hasOwnLook(data))) include(row, column);
    });
    if (!valuesOnly) for (const { top: t, left: l, bottom: b, right: r } of this.merges(sheetId)) include(t, l, b, r);
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    return this.readCell(sheetId, this.sheet(sheetId).getCellRaw(row, column), row, column);
  }

  text(sheetId: string, row: number, column: number): string {
    return displayedText(this.cell(sheetId, row, column), this.style(sheetId, row, column).numberFormat);
  }

  setCells(sheetId: string, cells: readonly GridWrite[]): void {
    if (cells.length === 0) return;
    this.makeRoom(sheetId, Math.max(...cells.map((cell) => cell.row)), Math.max(...cells.map((cell) => cell.column)));
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = cellContent(cell);
    this.setRangeValues(sheetId, matrix);
  }

  style(sheetId: string, row: number, column: number): GridStyle {
    return readLook(this.layers(sheetId, row, column));
  }

  setStyle(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    const sheet = this.sheet(sheetId);
    const wholeRows = area.left === 0 && area.right >= MAX_COLUMNS - 1;
    const wholeColumns = area.top === 0 && area.bottom >= MAX_ROWS - 1;
    if (wholeColumns) this.styleColumns(sheetId, area, patch);
    else if (wholeRows) this.styleRows(sheetId, area, patch);
    const matrix: Record<number, Record<number, ICellData>> = {};
    const put = (row: number, column: number, data: Nullable<ICellData>): void => {
      (matrix[row] ??= {})[column] = lookPatch(patch, data?.custom) as ICellData;
    };
    if (wholeRows || wholeColumns) {
      sheet.getCellMatrix().forValue((row, column, data) => {
        const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (inside && data && hasOwnLook(data)) put(row, column, data);
      });
    } else {
      this.makeRoom(sheetId, area.bottom, area.right);
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) put(row, column, sheet.getCellRaw(row, column));
      }
    }
    if (Object.keys(matrix).length > 0) this.setRangeValues(sheetId, matrix);
    if (wholeRows || wholeColumns) this.tell({ by: this.author ?? 'user', kind: 'style', sheetId, area });
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, area: Area): void {
    this.makeRoom(sheetId, area.bottom, area.right);
    const params = { unitId: this.unitId, subUnitId: sheetId, ranges: [toRange(area)] };
    const undo = AddMergeUndoMutationFactory(this.accessor, params);
    this.mutate([{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params: undo }]);
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.sheet(sheetId).getMergeData().filter((range) => overlaps(toArea(range), area));
    if (ranges.length === 0) return;
    const params = { unitId: this.unitId, subUnitId: sheetId, ranges };
    const undo = RemoveMergeUndoMutationFactory(this.accessor, params);
    this.mutate([{ id: RemoveWorksheetMergeMutation.id, params }], [{ id: AddWorksheetMergeMutation.id, params: undo }]);
  }

  size(sheetId: string, axis: GridAxis, index: number): number {
    const sheet = this.sheet(sheetId);
    if (axis === 'row') return points(sheet.getRowManager().getRowHeight(index));
    return points(sheet.getColumnManager().getColumnWidth(index));
  }

  setSize(sheetId: string, axis: GridAxis, first: number, last: number, size: number): void {
    const sheet = this.sheet(sheetId);
    const common = { unitId: this.unitId, subUnitId: sheetId };
    if (axis === 'column') {
      this.makeRoom(sheetId, 0, Math.min(last, first + ROOM));
      const params = { ...common, ranges: [this.strip(sheet, axis, first, last)], colWidth: pixels(size) };
      this.mutate([{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) }]);
      return;
    }
    this.makeRoom(sheetId, Math.min(last, first + ROOM), 0);
    const ranges = [this.strip(sheet, axis, first, last)];
    const height = { ...common, ranges, rowHeight: pixels(size) };
    const fixed = { ...common, ranges, autoHeightInfo: BooleanNumber.FALSE };
    this.mutate(
      [{ id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed }, { id: SetWorksheetRowHeightMutation.id, params: height }],
      [
        { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet) },
      ],
    );
  }

  isHidden(sheetId: string, axis: GridAxis, index: number): boolean {
    const sheet = this.sheet(sheetId);
    const data = axis === 'row' ? sheet.getRowManager().getRow(index) : sheet.getColumnManager().getColumn(index);
    return data?.hd === BooleanNumber.TRUE;
  }

  setHidden(sheetId: string, axis: GridAxis, first: number, last: number, hidden: boolean): void {
    if (axis === 'row') this.makeRoom(sheetId, Math.min(last, first + ROOM), 0);
    else this.makeRoom(sheetId, 0, Math.min(last, first + ROOM));
    const sheet = this.sheet(sheetId);
    const before = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((i) => this.isHidden(sheetId, axis, i) !== hidden);
    const ranges = before.map((index) => this.strip(sheet, axis, index, index));
    if (ranges.length === 0) return;
    const [hide, show] = axis === 'row' ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id] : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    const params = { unitId: this.unitId, subUnitId: sheetId, ranges: joined(ranges) };
    this.mutate([{ id: hidden ? hide : show, params }], [{ id: hidden ? show : hide, params }]);
  }

  insert(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.makeRoom(sheetId, axis === 'row' ? first : 0, axis === 'row' ? 0 : first);
    const range = this.strip(this.sheet(sheetId), axis, first, first + count - 1);
    const id = axis === 'row' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
    const before = axis === 'row' ? Direction.UP : Direction.LEFT;
    this.onActive(sheetId, () => this.command(id, { unitId: this.unitId, subUnitId: sheetId, direction: before, range, cellValue: {} }));
  }

  remove(sheetId: string, axis: GridAxis, first: number, count: number): void {
    const sheet = this.sheet(sheetId);
    const length = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
    if (first >= length) return;
    this.makeRoom(sheetId, axis === 'row' ? first + count : 0, axis === 'row' ? 0 : first + count);
    const range = this.strip(sheet, axis, first, first + count - 1);
    const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
    this.onActive(sheetId, () => this.command(id, { unitId: this.unitId, subUnitId: sheetId, range }));
  }

  beginStep(by: GridAuthor): void {
    this.undoService.beginStep();
    this.author = by;
  }

  endStep(): void {
    this.undoService.endStep(this.unitId);
    this.author = undefined;
  }

  undo(): boolean {
    if (this.undoDepth() === 0) return false;
    const item = this.undoService.pitchTopUndoElement();
    if (!item) return false;
    item.undoMutations.forEach(({ id, params }) => this.commands.syncExecuteCommand(id, params));
    this.undoService.popUndoToRedo();
    return true;
  }

  redo(): boolean {
    if (this.undoService.redoDepth(this.unitId) === 0) return false;
    const item = this.undoService.pitchTopRedoElement();
    if (!item) return false;
    item.redoMutations.forEach(({ id, params }) => this.commands.syncExecuteCommand(id, params));
    this.undoService.popRedoToUndo();
    return true;
  }

  undoDepth(): number {
    return this.undoService.depth(this.unitId);
  }

  clearUndo(): void {
    this.undoService.clearUndoRedo(this.unitId);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  listen(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** True while a step of the host runs; what Univer reports then (selections that follow) is no act of the person. */
  isInStep(): boolean {
    return this.author !== undefined;
  }

  private sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  private visibilityOf(sheet: Worksheet): GridSheet['visibility'] {
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.veryHidden.has(sheet.getSheetId()) ? 'veryHidden' : 'hidden';
  }

  private readCell(sheetId: string, data: Nullable<ICellData>, row: number, column: number): GridCell {
    return readCell(data, () => this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId));
  }

  private hasFormulas(): boolean {
    const sheets = Object.values(this.formulas.getFormulaData()[this.unitId] ?? {});
    return sheets.some((rows) => Object.values(rows ?? {}).some((row) => Object.keys(row ?? {}).length > 0));
  }

  private layers(sheetId: string, row: number, column: number): UniverLook[] {
    const sheet = this.sheet(sheetId);
    const styles = this.workbook.getStyles();
    const look = (data: Nullable<ICellData>): UniverLook => ({ s: styles.get(data?.s) ?? {}, custom: data?.custom });
    return [
      { s: styles.get(sheet.getConfig().defaultStyle ?? null) ?? {} },
      look(sheet.getColumnManager().getColumn(column) as ICellData | undefined),
      look(sheet.getRowManager().getRow(row) as ICellData | undefined),
      look(sheet.getCellRaw(row, column)),
    ];
  }

  private styleColumns(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    const sheet = this.sheet(sheetId);
    const last = Math.min(area.right, Math.max(sheet.getColumnCount() - 1, area.left + ROOM));
    this.makeRoom(sheetId, 0, last);
    const columnData = Object.fromEntries(
      indices(area.left, last).map((index) => {
        const before = sheet.getColumnManager().getColumn(index);
        return [index, this.restyled(before, patch)];
      }),
    );
    const params = { unitId: this.unitId, subUnitId: sheetId, columnData };
    this.mutate([{ id: SetColDataMutation.id, params }], [{ id: SetColDataMutation.id, params: SetColDataMutationFactory(params, sheet) }]);
  }

  private styleRows(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    this.makeRoom(sheetId, area.bottom, 0);
    const sheet = this.sheet(sheetId);
    const rowData = Object.fromEntries(
      indices(area.top, area.bottom).map((index) => [index, this.restyled(sheet.getRowManager().getRow(index), patch)]),
    );
    const params = { unitId: this.unitId, subUnitId: sheetId, rowData };
    this.mutate([{ id: SetRowDataMutation.id, params }], [{ id: SetRowDataMutation.id, params: SetRowDataMutationFactory(params, sheet) }]);
  }

  private restyled(before: Nullable<Pick<ICellData, 's' | 'custom'>>, patch: Partial<GridStyle>): Pick<ICellData, 's' | 'custom'> {
    const look = lookPatch(patch, before?.custom ?? undefined);
    const merged = { ...this.workbook.getStyles().get(before?.s), ...look.s };
    return { s: merged, ...(look.custom !== undefined && { custom: look.custom }) };
  }

  private setRangeValues(sheetId: string, cellValue: Record<number, Record<number, ICellData>>): void {
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.accessor, params);
    const back = { ...undo, cellValue: onlyWhatChanges(undo.cellValue ?? {}, cellValue) };
    this.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: back }]);
  }

  private mutate(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.commands.syncExecuteCommand(id, params);
    this.undoService.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  private command(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params);
  }

  /** Excel's sheet has its full size always; Univer's grows when somebody writes beyond it. Not a step of undo. */
  private makeRoom(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    const common = { unitId: this.unitId, subUnitId: sheetId };
    if (row >= sheet.getRowCount()) {
      this.command(SetWorksheetRowCountMutation.id, { ...common, rowCount: Math.min(MAX_ROWS, row + ROOM) });
    }
    if (column >= sheet.getColumnCount()) {
      this.command(SetWorksheetColumnCountMutation.id, { ...common, columnCount: Math.min(MAX_COLUMNS, column + ROOM) });
    }
  }

  private strip(sheet: Worksheet, axis: GridAxis, first: number, last: number): IRange {
    if (axis === 'row') return { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
  }

  /** Univer's followers of inserted and removed lines look at the active sheet. */
  private onActive(sheetId: string, act: () => void): void {
    this.keepingActive(() => {
      this.workbook.setActiveSheet(this.sheet(sheetId));
      act();
    });
  }

  private keepingActive(act: () => void): void {
    const active = this.workbook.getActiveSheet(true);
    act();
    if (active && this.workbook.getActiveSheet(true) !== active) this.workbook.setActiveSheet(active);
  }

  private remember(command: Readonly<ICommandInfo>): void {
    if (!command.id.startsWith('sheet.mutation.')) return;
    this.befores.push(this.before(command));
  }

  private before(command: Readonly<ICommandInfo>): Before {
    const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string; cellValue?: Parameters<typeof cellsOf>[0] };
    const sheet = params.subUnitId ? this.workbook.getSheetBySheetId(params.subUnitId) : undefined;
    if (!sheet || !params.subUnitId) return {};
    if (command.id === SetRangeValuesMutation.id) {
      const rows = Object.keys(params.cellValue ?? {});
      const cells = rows.length === 1 ? cellsOf(params.cellValue) : [];
      const only = cells.length === 1 ? cells[0] : undefined;
      return only ? { cell: this.cell(params.subUnitId, only.row, only.column) } : {};
    }
    return { name: sheet.getName(), visibility: this.visibilityOf(sheet) };
  }

  private report(command: Readonly<ICommandInfo>, options: IExecutionOptions): void {
    if (!command.id.startsWith('sheet.mutation.')) return;
    const before = this.befores.pop() ?? {};
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.unitId) return;
    for (const change of translate(command, before, options)) this.tell(signed(this.exact(change), this.author ?? 'user'));
  }

  /** Univer says only "hidden". */
  private exact(change: ReturnType<typeof translate>[number]): ReturnType<typeof translate>[number] {
    if (change.kind !== 'sheet-visibility' || change.after !== 'hidden') return change;
    return { ...change, after: this.veryHidden.has(change.sheetId) ? 'veryHidden' : 'hidden' };
  }

  private tell(change: GridChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

/** Rows or columns that a sheet grows beyond what was asked for. */
const ROOM = 50;

/** Univer's undo restores the whole cell; taking back a look must not pass for an edit of the content. */
function onlyWhatChanges(
  undo: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  redo: Record<number, Record<number, ICellData>>,
): Record<number, Record<number, ICellData>> {
  const result: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, data } of cellsOf(undo)) {
    const changed = redo[row]?.[column] ?? {};
    const before = Object.entries(data ?? {}).filter(([key]) => key in changed);
    const missing = Object.keys(changed).filter((key) => !(key in (data ?? {})));
    (result[row] ??= {})[column] = Object.fromEntries([...before, ...missing.map((key) => [key, null])]);
  }
  return result;
}

function toArea(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Neighbouring strips as one. */
function joined(ranges: readonly IRange[]): IRange[] {
  const result: IRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && last.startColumn === range.startColumn && last.endColumn === range.endColumn && last.endRow === range.startRow - 1) {
      result[result.length - 1] = { ...last, endRow: range.endRow };
    } else if (last && last.startRow === range.startRow && last.endRow === range.endRow && last.endColumn === range.startColumn - 1) {
      result[result.length - 1] = { ...last, endColumn: range.endColumn };
    } else result.push(range);
  }
  return result;
}

import type { ICellData, ICommandInfo, IExecutionOptions, Nullable, Univer } from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../../core/sheet/address';
import type { Grid, GridAuthor, GridAxis, GridCell, GridChange, GridSheet, GridStyle, GridWrite } from '../host/grid';
import { Calculation } from './calculation';
import { cellContent, readCell } from './cell-conversion';
import type { CellEdits, PlacedCell } from './cell-edits';
import { cellsOf, editCells } from './cell-edits';
import type { AnonymousChange, Before } from './change-translation';
import { signed, translate } from './change-translation';
import { displayedText } from './displayed-text';
import { Lines } from './lines';
import { Looks } from './looks';
import { OpenWorkbook } from './open-workbook';
import { toArea, toRange } from './range-area';
import { SheetTabs } from './sheet-tabs';
import { hasOwnLook } from './style-conversion';

/** A workbook of Univer behind the interface that the simulated Excel asks. Works with and without Univer's user interface. */
export class UniverGrid implements Grid {
  readonly calculates = true;
  private readonly open: OpenWorkbook;
  private readonly tabs: SheetTabs;
  private readonly looks: Looks;
  private readonly lines: Lines;
  private readonly formulas: FormulaDataModel;
  private readonly calculation: Calculation;
  private readonly listeners = new Set<(change: GridChange) => void>();
  /** By the parameters of the mutation: Univer runs some of them inside others, and finishes them in another order. */
  private readonly befores = new WeakMap<object, Before>();
  /** Results that Univer clears in the moment before a formula is put into their cell. */
  private readonly cleared = new Map<string, GridCell>();
  private author: GridAuthor | undefined;

  constructor(univer: Univer, readonly unitId: string) {
    this.open = new OpenWorkbook(univer, unitId);
    this.tabs = new SheetTabs(this.open);
    this.looks = new Looks(this.open, (sheetId, edits) => editCells(this.open, sheetId, edits));
    this.lines = new Lines(this.open);
    const injector = univer.__getInjector();
    this.formulas = injector.get(FormulaDataModel);
    this.calculation = new Calculation(this.open.commands, injector.get(IActiveDirtyManagerService), () => this.hasFormulas());
    this.open.commands.beforeCommandExecuted((command, options) => this.remember(command, options ?? {}));
    this.open.commands.onCommandExecuted((command, options) => this.report(command, options ?? {}));
  }

  sheets(): readonly GridSheet[] {
    return this.tabs.list();
  }

  addSheet(name: string, index?: number): string {
    return this.tabs.add(name, index);
  }

  removeSheet(sheetId: string): void {
    this.tabs.remove(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.tabs.rename(sheetId, name);
  }

  moveSheet(sheetId: string, index: number): void {
    this.tabs.move(sheetId, index);
  }

  setVisibility(sheetId: string, visibility: GridSheet['visibility']): void {
    const before = this.tabs.visibility(this.open.sheet(sheetId));
    if (before === visibility) return;
    const unseen = this.tabs.setVisibility(sheetId, visibility);
    if (unseen) this.tell({ kind: 'sheet-visibility', sheetId, before, after: visibility });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const areas: Area[] = valuesOnly ? [] : [...this.merges(sheetId)];
    this.open.sheet(sheetId).getCellMatrix().forValue((row, column, data) => {
      if (!data) return;
      const { value, formula } = this.readCell(sheetId, data, row, column);
      const counts = value !== null || formula !== undefined || (!valuesOnly && hasOwnLook(data));
      if (counts) areas.push({ top: row, left: column, bottom: row, right: column });
    });
    const [first, ...others] = areas;
    return first && others.reduce(around, first);
  }

  cell(sheetId: string, row: number, column: number): GridCell {
    return this.readCell(sheetId, this.open.sheet(sheetId).getCellRaw(row, column), row, column);
  }

  text(sheetId: string, row: number, column: number): string {
    return displayedText(this.cell(sheetId, row, column), this.style(sheetId, row, column).numberFormat);
  }

  setCells(sheetId: string, cells: readonly GridWrite[]): void {
    if (cells.length === 0) return;
    const edits: CellEdits = {};
    let lastRow = 0;
    let lastColumn = 0;
    for (const cell of cells) {
      (edits[cell.row] ??= {})[cell.column] = cellContent(cell);
      lastRow = Math.max(lastRow, cell.row);
      lastColumn = Math.max(lastColumn, cell.column);
    }
    this.open.makeRoom(sheetId, lastRow, lastColumn);
    editCells(this.open, sheetId, edits);
  }

  style(sheetId: string, row: number, column: number): GridStyle {
    return this.looks.read(sheetId, row, column);
  }

  setStyle(sheetId: string, area: Area, patch: Partial<GridStyle>): void {
    if (this.looks.write(sheetId, area, patch)) this.tell({ kind: 'style', sheetId, area });
  }

  merges(sheetId: string): readonly Area[] {
    return this.open.sheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, area: Area): void {
    this.open.makeRoom(sheetId, area.bottom, area.right);
    const params = { ...this.open.of(sheetId), ranges: [toRange(area)] };
    const back = AddMergeUndoMutationFactory(this.open.accessor, params);
    this.open.mutate([{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params: back }]);
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.open.sheet(sheetId).getMergeData().filter((range) => overlaps(toArea(range), area));
    if (ranges.length === 0) return;
    const params = { ...this.open.of(sheetId), ranges };
    const back = RemoveMergeUndoMutationFactory(this.open.accessor, params);
    this.open.mutate([{ id: RemoveWorksheetMergeMutation.id, params }], [{ id: AddWorksheetMergeMutation.id, params: back }]);
  }

  size(sheetId: string, axis: GridAxis, index: number): number {
    return this.lines.size(sheetId, axis, index);
  }

  setSize(sheetId: string, axis: GridAxis, first: number, last: number, points: number): void {
    this.lines.setSize(sheetId, axis, first, last, points);
  }

  isHidden(sheetId: string, axis: GridAxis, index: number): boolean {
    return this.lines.isHidden(sheetId, axis, index);
  }

  setHidden(sheetId: string, axis: GridAxis, first: number, last: number, hidden: boolean): void {
    this.lines.setHidden(sheetId, axis, first, last, hidden);
  }

  insert(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.lines.insert(sheetId, axis, first, count);
  }

  remove(sheetId: string, axis: GridAxis, first: number, count: number): void {
    this.lines.remove(sheetId, axis, first, count);
  }

  beginStep(by: GridAuthor): void {
    this.open.undo.beginStep();
    this.author = by;
  }

  endStep(): void {
    this.open.undo.endStep(this.unitId);
    this.author = undefined;
  }

  undo(): boolean {
    const item = this.undoDepth() > 0 ? this.open.undo.pitchTopUndoElement() : null;
    if (!item) return false;
    for (const { id, params } of item.undoMutations) this.open.command(id, params);
    this.open.undo.popUndoToRedo();
    return true;
  }

  redo(): boolean {
    const item = this.open.undo.redoDepth(this.unitId) > 0 ? this.open.undo.pitchTopRedoElement() : null;
    if (!item) return false;
    for (const { id, params } of item.redoMutations) this.open.command(id, params);
    this.open.undo.popRedoToUndo();
    return true;
  }

  undoDepth(): number {
    return this.open.undo.depth(this.unitId);
  }

  clearUndo(): void {
    this.open.undo.clearUndoRedo(this.unitId);
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

  private readCell(sheetId: string, data: Nullable<ICellData>, row: number, column: number): GridCell {
    return readCell(data, () => this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId));
  }

  private hasFormulas(): boolean {
    const sheets = Object.values(this.formulas.getFormulaData()[this.unitId] ?? {});
    return sheets.some((rows) => Object.values(rows ?? {}).some((row) => Object.keys(row ?? {}).length > 0));
  }

  private remember(command: Readonly<ICommandInfo>, options: IExecutionOptions): void {
    if (!command.id.startsWith(MUTATIONS) || !command.params) return;
    const params: Partial<ISetRangeValuesMutationParams> = command.params;
    const sheet = params.subUnitId === undefined ? null : this.open.workbook.getSheetBySheetId(params.subUnitId);
    if (!sheet) return;
    const sheetId = sheet.getSheetId();
    const isClearing = options.fromFormula === true && options.applyFormulaCalculationResult !== true;
    if (isClearing) {
      for (const { row, column } of cellsOf(params.cellValue)) this.cleared.set(`${sheetId} ${row} ${column}`, this.cell(sheetId, row, column));
    } else if (command.id === SetRangeValuesMutation.id) {
      const only = onlyCell(params.cellValue);
      const cell = only && (this.cleared.get(`${sheetId} ${only.row} ${only.column}`) ?? this.cell(sheetId, only.row, only.column));
      this.cleared.clear();
      if (cell) this.befores.set(params, { cell });
    } else this.befores.set(params, { name: sheet.getName(), visibility: this.tabs.visibility(sheet) });
  }

  private report(command: Readonly<ICommandInfo>, options: IExecutionOptions): void {
    if (!command.id.startsWith(MUTATIONS)) return;
    const before = (command.params && this.befores.get(command.params)) ?? {};
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.unitId) return;
    for (const change of translate(command, before, options)) this.tell(this.exact(change));
  }

  /** Univer says only "hidden". */
  private exact(change: AnonymousChange): AnonymousChange {
    if (change.kind !== 'sheet-visibility' || change.after !== 'hidden') return change;
    return { ...change, after: this.tabs.visibility(this.open.sheet(change.sheetId)) };
  }

  private tell(change: AnonymousChange): void {
    for (const listener of [...this.listeners]) listener(signed(change, this.author ?? 'user'));
  }
}

const MUTATIONS = 'sheet.mutation.';

function onlyCell(matrix: ISetRangeValuesMutationParams['cellValue']): PlacedCell | undefined {
  if (Object.keys(matrix ?? {}).length !== 1) return undefined;
  const cells = cellsOf(matrix);
  return cells.length === 1 ? cells[0] : undefined;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

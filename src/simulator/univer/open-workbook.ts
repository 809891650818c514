import type { IAccessor, IMutationInfo, IRange, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { GridAxis } from '../host/grid';
import { MAX_COLUMNS, MAX_ROWS } from '../host/grid';
import { StepUndoService } from './step-undo';

/** Rows or columns that a sheet grows beyond what was asked for. */
export const ROOM = 50;

/** One workbook of Univer and the ways to change it: by mutations with their reverse, or by Univer's own commands. */
export class OpenWorkbook {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly undo: StepUndoService;
  /** What Univer's factories of reverse mutations ask their services from. */
  readonly accessor: IAccessor;

  constructor(univer: Univer, readonly unitId: string) {
    const injector = univer.__getInjector();
    const instances = injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const undo = injector.get(IUndoRedoService);
    if (!workbook) throw new Error(`Univer holds no workbook ${unitId}.`);
    if (!(undo instanceof StepUndoService)) throw new Error('Univer was started without the undo of the grid.');
    this.workbook = workbook;
    this.undo = undo;
    this.commands = injector.get(ICommandService);
    this.accessor = { get: injector.get.bind(injector), has: injector.has.bind(injector) };
    instances.focusUnit(unitId);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** The parameters that all commands of one sheet share. */
  of(sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** Does the first and remembers the second as the way back. */
  mutate(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.command(id, params);
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  command(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params);
  }

  /** Excel's sheet has its full size always; Univer's grows when somebody writes beyond it. Not a step of undo. */
  makeRoom(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (row >= sheet.getRowCount()) {
      this.command(SetWorksheetRowCountMutation.id, { ...this.of(sheetId), rowCount: Math.min(MAX_ROWS, row + ROOM) });
    }
    if (column >= sheet.getColumnCount()) {
      this.command(SetWorksheetColumnCountMutation.id, { ...this.of(sheetId), columnCount: Math.min(MAX_COLUMNS, column + ROOM) });
    }
  }

  /** Whole rows or columns as Univer names them. */
  strip(sheetId: string, axis: GridAxis, first: number, last: number): IRange {
    const sheet = this.sheet(sheetId);
    if (axis === 'row') return { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
  }

  /** Univer's followers of inserted and removed lines look at the active sheet. */
  onActive(sheetId: string, act: () => void): void {
    this.keepingActive(() => {
      this.workbook.setActiveSheet(this.sheet(sheetId));
      act();
    });
  }

  /** What a program does elsewhere does not bring that sheet to the front. */
  keepingActive(act: () => void): void {
    const active = this.workbook.getActiveSheet(true);
    act();
    if (active && this.workbook.getActiveSheet(true) !== active) this.workbook.setActiveSheet(active);
  }
}

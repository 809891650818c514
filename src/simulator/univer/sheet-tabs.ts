import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { GridSheet } from '../host/grid';
import { emptySheet } from './empty-sheet';
import type { OpenWorkbook } from './open-workbook';

/** The sheets of the workbook. */
export class SheetTabs {
  /** Univer hides sheets in one way only. A sheet shown again stays here, so that undo hides it as it was. */
  private readonly veryHidden = new Set<string>();

  constructor(private readonly open: OpenWorkbook) {
    for (const sheet of open.workbook.getSheets()) {
      if (sheet.getConfig().custom?.veryHidden === true) this.veryHidden.add(sheet.getSheetId());
    }
  }

  list(): readonly GridSheet[] {
    return this.open.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: this.visibility(sheet),
    }));
  }

  add(name: string, index = this.open.workbook.getSheets().length): string {
    const sheet = emptySheet(`{${crypto.randomUUID().toUpperCase()}}`, name);
    const params = { unitId: this.open.unitId, index, sheet };
    const back = InsertSheetUndoMutationFactory(this.open.accessor, params);
    this.open.keepingActive(() =>
      this.open.mutate([{ id: InsertSheetMutation.id, params }], [{ id: RemoveSheetMutation.id, params: back }]),
    );
    return sheet.id;
  }

  remove(sheetId: string): void {
    this.open.command(RemoveSheetCommand.id, this.open.of(sheetId));
  }

  rename(sheetId: string, name: string): void {
    this.open.command(SetWorksheetNameCommand.id, { ...this.open.of(sheetId), name });
  }

  move(sheetId: string, index: number): void {
    this.open.command(SetWorksheetOrderCommand.id, { ...this.open.of(sheetId), order: index });
  }

  visibility(sheet: Worksheet): GridSheet['visibility'] {
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.veryHidden.has(sheet.getSheetId()) ? 'veryHidden' : 'hidden';
  }

  /** True when Univer itself saw nothing happen, because the sheet was and stays hidden. */
  setVisibility(sheetId: string, visibility: GridSheet['visibility']): boolean {
    if (visibility === 'veryHidden') this.veryHidden.add(sheetId);
    if (visibility === 'hidden') this.veryHidden.delete(sheetId);
    const wasHidden = this.open.sheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
    if (wasHidden === (visibility !== 'visible')) return true;
    const mutation = (hidden: boolean) => ({
      id: SetWorksheetHideMutation.id,
      params: { ...this.open.of(sheetId), hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
    this.open.mutate([mutation(!wasHidden)], [mutation(wasHidden)]);
    return false;
  }
}

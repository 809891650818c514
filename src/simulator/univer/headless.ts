import type { IWorkbookData } from '@univerjs/core';
import { IUndoRedoService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { StepUndoService } from './step-undo';
import { UniverGrid } from './univer-grid';
import { emptyWorkbook } from './workbook-data';

export interface HeadlessGrid {
  readonly grid: UniverGrid;
  dispose(): void;
}

/** Univer without a user interface, formulas calculated; for tests in Node. */
export function createHeadlessGrid(data: IWorkbookData = emptyWorkbook()): HeadlessGrid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: StepUndoService }]],
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return { grid: new UniverGrid(univer, data.id), dispose: () => univer.dispose() };
}

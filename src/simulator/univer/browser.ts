import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { ICommandService, IUndoRedoService, IUniverInstanceService, LifecycleService, LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsTexts from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { SetRangeValuesCommand, SetSelectionsOperation, SetWorksheetActiveOperation, UniverSheetsPlugin } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaTexts from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtTexts from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import { ScrollToCellCommand, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsTexts from '@univerjs/sheets/locale/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/zh-CN';
import type { Area } from '../../core/sheet/address';
import { areaContains } from '../../core/sheet/address';
import type { GridWrite } from '../host/grid';
import { cellContent } from './cell-conversion';
import { toArea, toRange } from './range-area';
import { StepUndoService } from './step-undo';
import { UniverGrid } from './univer-grid';

/** What is selected: the sheet in front and the areas, the last one active. */
export interface GridSelection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A workbook on the screen. */
export interface GridOnScreen {
  readonly grid: UniverGrid;
  /** Resolves when the sheet is drawn. */
  readonly drawn: Promise<unknown>;
  selection(): GridSelection;
  /** Brings the sheet to the front, selects and scrolls there; not told to `onSelect`. */
  select(selection: GridSelection): void;
  /** Called when the person selects cells or another sheet. */
  onSelect(listener: (selection: GridSelection) => void): void;
  /** Writes as the cell editor does when a person leaves the cell. */
  enter(sheetId: string, cell: GridWrite, numberFormat?: string): void;
  undo(): void;
  redo(): void;
  dispose(): void;
}

/** Univer with its user interface in Chinese, in the given element. */
export function showGrid(container: HTMLElement, data: IWorkbookData, activeSheet: number): GridOnScreen {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        designTexts, uiTexts, docsTexts, sheetsTexts, sheetsUiTexts, formulaTexts, formulaUiTexts, numfmtTexts,
      ),
    },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: StepUndoService }]],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, headerMenu: false, toolbar: false, footer: true, contextMenu: true, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableAutoFocus: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const grid = new UniverGrid(univer, data.id);
  const selecting = new Selecting(univer, grid);
  const first = grid.sheets()[activeSheet]?.id;
  if (first) selecting.select({ sheetId: first, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return {
    grid,
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    selection: () => selecting.current(),
    select: (selection) => selecting.select(selection),
    onSelect: (listener) => selecting.listen(listener),
    enter: (sheetId, cell, numberFormat) => {
      const { row, column } = cell;
      const value = { ...cellContent(cell), ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }) };
      const range = toRange({ top: row, left: column, bottom: row, right: column });
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: data.id, subUnitId: sheetId, range, value });
    },
    undo: () => void grid.undo(),
    redo: () => void grid.redo(),
    dispose: () => univer.dispose(),
  };
}

/** Follows and moves the selection of Univer. */
class Selecting {
  private listener: ((selection: GridSelection) => void) | undefined;
  private readonly areas = new Map<string, readonly Area[]>();
  private byProgram = false;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly lifecycle: LifecycleService;

  constructor(univer: Univer, private readonly grid: UniverGrid) {
    const injector = univer.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(grid.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('Univer lost its workbook.');
    this.workbook = workbook;
    this.lifecycle = injector.get(LifecycleService);
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) this.noticeSelections(command.params as ISetSelectionsOperationParams);
      else if (command.id === SetWorksheetActiveOperation.id) this.tell();
    });
  }

  listen(listener: (selection: GridSelection) => void): void {
    this.listener = listener;
  }

  current(): GridSelection {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    return { sheetId, areas: this.areas.get(sheetId) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  select({ sheetId, areas }: GridSelection): void {
    const unit = { unitId: this.grid.unitId, subUnitId: sheetId };
    const wasByProgram = this.byProgram;
    this.byProgram = true;
    try {
      if (this.workbook.getActiveSheet().getSheetId() !== sheetId) this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, unit);
      const selections = areas.map((area) => {
        const merge = this.mergeAt(sheetId, area);
        return { range: toRange(around(area, merge)), primary: primaryCell(area, merge), style: null };
      });
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, { ...unit, selections, reveal: true });
      const last = areas.at(-1);
      // Nothing is drawn, and nothing can scroll, in the first moments after opening.
      if (last && this.lifecycle.stage >= LifecycleStages.Rendered) this.commands.syncExecuteCommand(ScrollToCellCommand.id, { range: toRange({ ...last, bottom: last.top, right: last.left }) });
    } finally {
      this.byProgram = wasByProgram;
    }
  }

  private mergeAt(sheetId: string, { top, left }: Area): Area | undefined {
    return this.grid.merges(sheetId).find((merge) => areaContains(merge, { row: top, column: left }));
  }

  private noticeSelections({ unitId, subUnitId, selections }: ISetSelectionsOperationParams): void {
    if (unitId !== this.grid.unitId || selections.length === 0) return;
    this.areas.set(
      subUnitId,
      selections.map(({ range }) => toArea(range)),
    );
    this.tell();
  }

  private tell(): void {
    if (!this.byProgram && !this.grid.isInStep()) this.listener?.(this.current());
  }
}

/** A merged area is selected as a whole. */
function around(area: Area, merge: Area = area): Area {
  return {
    top: Math.min(area.top, merge.top),
    left: Math.min(area.left, merge.left),
    bottom: Math.max(area.bottom, merge.bottom),
    right: Math.max(area.right, merge.right),
  };
}

function primaryCell(area: Area, merge: Area | undefined) {
  const { top, left } = merge ?? area;
  const cell = toRange(merge ?? { top, left, bottom: top, right: left });
  return { ...cell, actualRow: top, actualColumn: left, isMerged: merge !== undefined, isMergedMainCell: merge !== undefined };
}

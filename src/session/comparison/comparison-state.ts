import type { WorkbookComparison } from '../../core/comparison/contract';
import type { FileTrouble } from '../wording/table-files';

/** Why a workbook of last time cannot be compared; `too-slow`: reading it took longer than anyone waits. */
export type ComparisonTrouble = FileTrouble | 'too-slow';

/** The open workbook beside one of last time. */
export interface ComparedView {
  /** Of last time. */
  readonly file: string;
  readonly comparison: WorkbookComparison;
  /** Names of the sheets by id, last time and now. */
  readonly sheetsBefore: ReadonlyMap<string, string>;
  readonly sheetsAfter: ReadonlyMap<string, string>;
}

/** 与上次比较, as the pane shows it. */
export interface ComparisonState {
  /** Files can be chosen here. */
  readonly hasFiles: boolean;
  /** The file that is being read and compared. */
  readonly reading?: string;
  readonly compared?: ComparedView;
  /** The last file that could not be used. */
  readonly refused?: { readonly file: string; readonly code: ComparisonTrouble };
}

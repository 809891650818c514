import type { Area } from '../sheet/address';
import type { SheetVisibility } from '../sheet/snapshot';
import type { BudgetTable } from './budget-table';
import type { Evidence } from './evidence';
import type { TargetTable } from './target-table';
import type { TextPart } from './text-part';

/** Why a region that looks like a table was not understood: a key of `core/text` under `reading.unread`. */
export type UnreadReason = 'no-indicator-header' | 'no-indicators' | 'value-column-missing' | 'sheet-incomplete' | 'not-a-target-table';

export interface UnreadRegion {
  readonly sheetId: string;
  readonly area: Area;
  readonly reason: UnreadReason;
  readonly data: Readonly<Record<string, string | number>>;
  /** Why it looks like a table, and what was missing; printed by `read --explain`. */
  readonly evidence?: readonly Evidence[];
}

/** What one sheet says. Reading the same snapshot again gives the same object. */
export interface SheetModel {
  readonly sheetId: string;
  readonly name: string;
  /** Hidden sheets are read like others; who shows results says that they are hidden. */
  readonly visibility: SheetVisibility;
  readonly tables: readonly TargetTable[];
  readonly budgets: readonly BudgetTable[];
  readonly texts: readonly TextPart[];
  readonly unread: readonly UnreadRegion[];
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
}

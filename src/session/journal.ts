import { reverseChange } from '../core/sheet/change';
import type { Change } from '../core/sheet/change';
import type { SheetPlan } from '../core/sheet/plan';
import { HostError } from '../host/port';
import type { HostErrorCode, Refusal, WorkbookHost } from '../host/port';
import type { Scope } from './scope';

/** What an action did to the workbook, as far as it takes to undo it. */
export type JournalEntry =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'sheet'; readonly sheetId: string; readonly plan: SheetPlan };

/** After these another attempt would end the same way. */
const HOPELESS: ReadonlySet<HostErrorCode> = new Set(['sheet-gone', 'sheet-not-empty']);

/** Remembers the last action. Excel's own undo stack is not ours to trust: many calls empty it. */
export interface Journal {
  readonly canUndo: boolean;
  record(entry: JournalEntry): void;
  /** Takes the last action back and forgets it; it stays when the host fails for now. Undefined when there is none. */
  undo(host: WorkbookHost): Promise<{ readonly refused: readonly Refusal[]; readonly scope: Scope } | undefined>;
}

export function createJournal(): Journal {
  let last: JournalEntry | undefined;
  return {
    get canUndo() {
      return last !== undefined;
    },
    record(entry) {
      last = entry;
    },
    async undo(host) {
      const entry = last;
      if (!entry) return undefined;
      let refused: readonly Refusal[];
      try {
        refused = await takeBack(entry, host);
      } catch (error) {
        if (error instanceof HostError && HOPELESS.has(error.code)) last = undefined;
        throw error;
      }
      last = undefined;
      return { refused, scope: entry.kind === 'sheet' ? 'all' : sheetsOf(entry.changes) };
    },
  };
}

async function takeBack(entry: JournalEntry, host: WorkbookHost): Promise<readonly Refusal[]> {
  if (entry.kind === 'sheet') {
    await host.removeAddedSheet(entry.sheetId, entry.plan);
    return [];
  }
  const { refused } = await host.apply(entry.changes.map(reverseChange).reverse(), { waitForCellEdit: true });
  return refused;
}

export function sheetsOf(changes: readonly Change[]): Scope {
  return new Set(changes.map(({ at }) => at.sheetId));
}

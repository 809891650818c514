import type { Answer, Conclusion, Rejection } from '../core/review/desk-record';
import type { DisabledRule, Waiver } from '../core/review/review-state';
import type { Pointing } from '../core/reading/pointing';
import type { Change } from '../core/sheet/change';
import { HostError } from '../host/port';
import type { AddedSheet, HostErrorCode, SheetRename } from '../host/port';
import type { KeptLibrary } from '../core/state/kept-libraries';
import type { LibraryPlace } from './state';
import type { Scope } from './scope';
import type { WrittenSheet } from './writing/written-sheets';

/** What an action did to the workbook, as far as it takes to undo it. */
export type JournalEntry =
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly written?: readonly WrittenSheet[] }
  | SheetsEntry
  | PointingEntry
  | DecisionEntry
  | LibraryEntry
  | DeskEntry
  /** A finding put off for this sitting. */
  | { readonly kind: 'later'; readonly fingerprint: string }
  /** A damaged state part, taken away. */
  | { readonly kind: 'state'; readonly before: string };

/** Sheets that were added, cells changed with them, and sheets renamed to make room. */
export interface SheetsEntry {
  readonly kind: 'sheets';
  readonly added: readonly AddedSheet[];
  readonly changes?: readonly Change[];
  readonly renamed?: readonly SheetRename[];
  /** Written sheets as they were remembered before. */
  readonly written?: readonly WrittenSheet[];
}

/** A pointing put in the place of another one or of none. */
export interface PointingEntry {
  readonly kind: 'pointing';
  readonly header: string;
  readonly before: Pointing | undefined;
  readonly after: Pointing | undefined;
}

/** A unit's own wording put in the place of another of its title or of none. */
export interface LibraryEntry {
  readonly kind: 'library';
  readonly place: LibraryPlace;
  readonly title: string;
  readonly before: KeptLibrary | undefined;
  readonly after: KeptLibrary | undefined;
}

/** Waivers, or the decision about a rule, put in the place of others or of none. */
export type DecisionEntry =
  | { readonly kind: 'waivers'; readonly before: readonly Waiver[]; readonly after: readonly Waiver[] }
  | { readonly kind: 'disabled-rule'; readonly rule: string; readonly before: DisabledRule | undefined; readonly after: DisabledRule | undefined };

/** Answers of a reviewer, 驳回 of a waiver, or the conclusion, put in the place of an earlier one or of none. */
export type DeskEntry =
  | { readonly kind: 'answer'; readonly checklist: string; readonly item: string; readonly before: Answer | undefined; readonly after: Answer | undefined }
  | { readonly kind: 'rejection'; readonly fingerprint: string; readonly before: Rejection | undefined; readonly after: Rejection | undefined }
  | { readonly kind: 'conclusion'; readonly before: Conclusion | undefined; readonly after: Conclusion | undefined };

/** After these another attempt would end the same way. */
const HOPELESS: ReadonlySet<HostErrorCode> = new Set(['sheet-gone', 'sheet-not-empty']);

/** Remembers the last action. Excel's own undo stack is not ours to trust: many calls empty it. */
export interface Journal {
  readonly canUndo: boolean;
  record(entry: JournalEntry): void;
  /** Takes the last action back and forgets it; it stays when the host fails for now. Undefined when there is none. */
  undo<Result>(takeBack: (entry: JournalEntry) => Promise<Result>): Promise<Result | undefined>;
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
    async undo(takeBack) {
      const entry = last;
      if (!entry) return undefined;
      try {
        const result = await takeBack(entry);
        last = undefined;
        return result;
      } catch (error) {
        if (error instanceof HostError && HOPELESS.has(error.code)) last = undefined;
        throw error;
      }
    },
  };
}

export function sheetsOf(changes: readonly Change[]): Scope {
  return new Set(changes.map(({ at }) => at.sheetId));
}

import { answerSchema, EMPTY_DESK, readDeskRecord, rejectionSchema, type DeskRecord } from '../review/desk-record';
import type { WorkbookState } from './workbook-state';

/** What a reviewer answered and concluded, as the workbook keeps it; `dropped`: entries that cannot be used. */
export function deskOf(state: WorkbookState): { readonly record: DeskRecord; readonly dropped: number } {
  return state.desk === undefined ? { record: EMPTY_DESK, dropped: 0 } : readDeskRecord(state.desk);
}

/** The state with this record in the place of the earlier one. Entries that this version cannot use are kept as they stand. */
export function withDesk(state: WorkbookState, record: DeskRecord): WorkbookState {
  const { desk: stored, ...rest } = state;
  const known: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { answers: _, rejections: _rejections, conclusion: _conclusion, ...others } = known;
  const unusable = (key: string, isUsable: (entry: unknown) => boolean): readonly unknown[] => {
    const entries = known[key];
    return Array.isArray(entries) ? entries.filter((entry: unknown) => !isUsable(entry)) : [];
  };
  const answers = [...record.answers, ...unusable('answers', (entry) => answerSchema.safeParse(entry).success)];
  const rejections = [...record.rejections, ...unusable('rejections', (entry) => rejectionSchema.safeParse(entry).success)];
  if (answers.length + rejections.length + Object.keys(others).length === 0 && !record.conclusion) return rest;
  return { ...rest, desk: { ...others, answers, rejections, ...(record.conclusion && { conclusion: record.conclusion }) } };
}

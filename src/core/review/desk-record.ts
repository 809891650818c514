import { z } from 'zod';
import type { Waiver } from './review-state';

/** A moment as the caller states it: ISO 8601. The core has no clock. */
const moment = z.string().min(1);

/** What a person answered to one question of a 检查表. */
export const answerSchema = z.looseObject({
  checklist: z.string().min(1),
  item: z.string().min(1),
  /** 是, 否, 不适用 */
  answer: z.enum(['yes', 'no', 'not-applicable']),
  note: z.string().default(''),
  by: z.string().optional(),
  at: moment,
});

/** 驳回豁免: the reviewer does not accept a reason; the finding counts as open again. */
export const rejectionSchema = z.looseObject({
  fingerprint: z.string().min(1),
  note: z.string().default(''),
  by: z.string().optional(),
  at: moment,
  /** When the waiver was given that was rejected: one given anew is a new one. Missing: any. */
  waiverAt: z.string().optional(),
});

/** What one table or text said when the conclusion was reached. */
const markSchema = z.object({
  key: z.string(),
  label: z.string(),
  hash: z.string(),
  /** Marks of its rows, divided by blanks. */
  rows: z.string().optional(),
});

export const conclusionSchema = z.looseObject({
  /** 通过, 修改后通过, 退回 */
  verdict: z.enum(['pass', 'revise', 'reject']),
  grade: z.string().optional(),
  opinion: z.string().default(''),
  by: z.string().optional(),
  at: moment,
  marks: z.array(markSchema),
});

/** What a reviewer leaves in the workbook, beside the waivers of whoever filled it in. */
export interface DeskRecord {
  readonly answers: readonly Answer[];
  readonly rejections: readonly Rejection[];
  readonly conclusion?: Conclusion;
}

export type Answer = z.infer<typeof answerSchema>;
export type Rejection = z.infer<typeof rejectionSchema>;
export type Conclusion = z.infer<typeof conclusionSchema>;
export type ContentMark = z.infer<typeof markSchema>;

export const EMPTY_DESK: DeskRecord = { answers: [], rejections: [] };

/** What is stored, entry by entry: a damaged one is dropped and counted, the others stay. A damaged conclusion is none. */
export function readDeskRecord(stored: unknown): { readonly record: DeskRecord; readonly dropped: number } {
  if (stored === undefined) return { record: EMPTY_DESK, dropped: 0 };
  const whole = z.looseObject({ answers: z.unknown(), rejections: z.unknown(), conclusion: z.unknown() }).partial().safeParse(stored);
  if (!whole.success) return { record: EMPTY_DESK, dropped: 1 };
  const answers = usable(answerSchema, whole.data.answers);
  const rejections = usable(rejectionSchema, whole.data.rejections);
  const conclusion = whole.data.conclusion === undefined ? undefined : conclusionSchema.safeParse(whole.data.conclusion);
  return {
    record: { answers: answers.entries, rejections: rejections.entries, ...(conclusion?.data && { conclusion: conclusion.data }) },
    dropped: answers.dropped + rejections.dropped + (conclusion?.success === false ? 1 : 0),
  };
}

/** 驳回 of this waiver; a waiver given again after it, with another reason, waits for the reviewer anew. */
export function rejectionOf({ rejections }: DeskRecord, waiver: Pick<Waiver, 'fingerprint' | 'at'>): Rejection | undefined {
  return rejections.find(({ fingerprint, waiverAt }) => fingerprint === waiver.fingerprint && (waiverAt === undefined || waiverAt === waiver.at));
}

function usable<Entry>(schema: z.ZodType<Entry>, stored: unknown): { readonly entries: readonly Entry[]; readonly dropped: number } {
  if (stored === undefined) return { entries: [], dropped: 0 };
  if (!Array.isArray(stored)) return { entries: [], dropped: 1 };
  const entries = stored.flatMap((entry: unknown) => schema.safeParse(entry).data ?? []);
  return { entries, dropped: stored.length - entries.length };
}

/** The record with this answer in the place of an earlier one to the same question. */
export function withAnswer(record: DeskRecord, answer: Answer): DeskRecord {
  return { ...record, answers: [...record.answers.filter(({ checklist, item }) => checklist !== answer.checklist || item !== answer.item), answer] };
}

export function withoutAnswer(record: DeskRecord, checklist: string, item: string): DeskRecord {
  return { ...record, answers: record.answers.filter((one) => one.checklist !== checklist || one.item !== item) };
}

export function withRejection(record: DeskRecord, rejection: Rejection): DeskRecord {
  return { ...record, rejections: [...record.rejections.filter(({ fingerprint }) => fingerprint !== rejection.fingerprint), rejection] };
}

export function withoutRejection(record: DeskRecord, fingerprint: string): DeskRecord {
  return { ...record, rejections: record.rejections.filter((one) => one.fingerprint !== fingerprint) };
}

export function withConclusion({ conclusion: _, ...record }: DeskRecord, conclusion: Conclusion | undefined): DeskRecord {
  return conclusion ? { ...record, conclusion } : record;
}

import { z } from 'zod';

/** Shorter reasons say nothing to the person who reviews. */
export const SHORTEST_REASON = 4;

const reason = z.string().refine((text) => isReason(text));
/** A moment as the caller states it: ISO 8601. The core has no clock. */
const moment = z.string().min(1);

/** 豁免: one finding that is left as it is, and why. Bound to rule and content by the fingerprint, to no address. */
export const waiverSchema = z.looseObject({
  fingerprint: z.string().min(1),
  rule: z.string().min(1),
  code: z.string().min(1),
  /** Chosen from the usual reasons or written by hand. */
  reason,
  /** 补充说明 */
  note: z.string().optional(),
  by: z.string().optional(),
  at: moment,
  /** What it was about when it was given, for the list of waivers that no longer apply. */
  severity: z.enum(['error', 'warning', 'hint']),
  table: z.string(),
  subject: z.string(),
  sheet: z.string(),
  cell: z.string(),
  content: z.string(),
  /** How many findings said the very same then; missing where it was the only one. */
  twins: z.number().int().min(2).optional(),
});

/** 在本文件停用此规则: recorded with its reason and shown to who reviews. */
export const disabledRuleSchema = z.looseObject({
  rule: z.string().min(1),
  code: z.string().min(1),
  reason,
  by: z.string().optional(),
  at: moment,
});

/** What a review leaves in the workbook, as one value in the state part of the file. */
export const reviewStateSchema = z.looseObject({
  waivers: z.array(waiverSchema).default([]),
  disabledRules: z.array(disabledRuleSchema).default([]),
});

export type Waiver = z.infer<typeof waiverSchema>;
export type DisabledRule = z.infer<typeof disabledRuleSchema>;
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const EMPTY_REVIEW: ReviewState = { waivers: [], disabledRules: [] };

export function isReason(text: string): boolean {
  return [...text.replace(/\s+/gu, '')].length >= SHORTEST_REASON;
}

/**
 * What is stored, read entry by entry: one that is damaged is dropped and counted, the others stay.
 * A waiver without a reason is damaged: it must not hide anything.
 */
export function readReviewState(stored: unknown): { readonly state: ReviewState; readonly dropped: number } {
  const whole = z.looseObject({ waivers: z.array(z.unknown()).default([]), disabledRules: z.array(z.unknown()).default([]) }).safeParse(stored ?? {});
  if (!whole.success) return { state: EMPTY_REVIEW, dropped: 1 };
  const waivers = whole.data.waivers.flatMap((one) => waiverSchema.safeParse(one).data ?? []);
  const disabledRules = whole.data.disabledRules.flatMap((one) => disabledRuleSchema.safeParse(one).data ?? []);
  const dropped = whole.data.waivers.length + whole.data.disabledRules.length - waivers.length - disabledRules.length;
  return { state: { ...whole.data, waivers, disabledRules }, dropped };
}

import { z } from 'zod';

/** What people decided about a finding in Excel. */
export const findingState = z.enum(['open', 'waived', 'disabled']);

const why = { reason: z.string(), note: z.string().optional(), by: z.string().optional(), at: z.string() };

/** Why a finding is left as it is; `at` as ISO 8601. */
export const decisionShape = z.object(why);

/**
 * What the workbook says of decisions. None of it takes a finding out of the list or of a count: 豁免 never lowers what
 * a reviewer sees.
 */
export const decisionsShape = z.object({
  waived: z.number().int(),
  disabled: z.number().int(),
  /** 失效豁免: what they were given for is no longer there, or its content changed. */
  stale: z.array(z.object({ code: z.string(), sheet: z.string(), cell: z.string(), subject: z.string(), content: z.string(), ...why })),
  disabledRules: z.array(z.object({ rule: z.string(), code: z.string(), findings: z.number().int(), ...why })),
  /** Entries that cannot be used: a waiver without a reason, or damaged. */
  dropped: z.number().int(),
});

import { z } from 'zod';

const placeShape = z.strictObject({ sheet: z.string(), cell: z.string() });

/** One difference. `difference` is after less before in `unit`, `percent` in percent of before. */
const differenceShape = z.strictObject({
  section: z.enum(['project', 'indicator', 'budget', 'finding']),
  kind: z.enum(['added', 'removed', 'changed', 'settled', 'remaining']),
  table: z.string(),
  subject: z.string(),
  part: z.string(),
  before: z.string(),
  after: z.string(),
  difference: z.string().optional(),
  percent: z.string().optional(),
  unit: z.string().optional(),
  at: placeShape.optional(),
  formerAt: placeShape.optional(),
});

const count = z.number().int().nonnegative();

const counts = {
  added: count,
  removed: count,
  changed: count,
  same: count,
  budgetsAdded: count,
  budgetsRemoved: count,
  budgetsChanged: count,
  budgetsSame: count,
  findingsAdded: count,
  settled: count,
  remaining: count,
};

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A reviewed file beside its workbook of last time (`review --baseline`). */
export const baselineShape = z.object({
  /** The workbook of last time, and how it was found; missing where there is none. */
  baseline: z.string().optional(),
  matchedBy: z.enum(['given', 'unit-code', 'unit-name', 'file']).optional(),
  /** Says which workbook it is, or why there is none. */
  message: z.string(),
  /** Missing where nothing could be compared. `yuanBefore` and `yuanAfter`: 预算数 of the projects in 元. */
  sums: z.object({ ...counts, files: count, yuanBefore: decimal, yuanAfter: decimal }).optional(),
  differences: z.array(differenceShape),
});

/** What `jixiao compare --json` prints. */
export const comparisonShape = z.strictObject({
  version: z.literal(1),
  before: z.string(),
  after: z.string(),
  summary: z.strictObject(counts),
  differences: z.array(differenceShape),
});

export type ComparisonOutput = z.infer<typeof comparisonShape>;
export type BaselineOutput = z.infer<typeof baselineShape>;
export type DifferenceOutput = z.infer<typeof differenceShape>;

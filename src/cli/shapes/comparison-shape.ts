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

/** What `jixiao compare --json` prints. */
export const comparisonShape = z.strictObject({
  version: z.literal(1),
  before: z.string(),
  after: z.string(),
  summary: z.strictObject({
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
  }),
  differences: z.array(differenceShape),
});

export type ComparisonOutput = z.infer<typeof comparisonShape>;
export type DifferenceOutput = z.infer<typeof differenceShape>;

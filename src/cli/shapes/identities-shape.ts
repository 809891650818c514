import { z } from 'zod';
import { cell, decimal, version } from './read-shape';

const place = z.object({ sheet: z.string(), cell });
const side = z.array(place.extend({ label: z.string(), amount: decimal.nullable(), unit: z.string() }));

/** One equation that did not hold, with both sides. */
export const failedIdentityShape = z.object({
  left: side,
  right: side,
  leftSum: decimal,
  rightSum: decimal,
  difference: decimal,
  /** How far rounding allows the sides to be apart. */
  allowed: decimal,
  unit: z.string(),
});

export const identityShape = z.object({
  id: z.string(),
  title: z.string(),
  held: z.number().int(),
  failed: z.array(failedIdentityShape),
  /** Number by reason. */
  notChecked: z.record(z.string(), z.number().int()),
  /** With `--explain` only: why it bound to nothing. */
  unmatched: z.array(z.object({ reason: z.string(), detail: z.string(), table: z.string() })).optional(),
});

export const identitiesShape = z.object({
  version,
  file: z.string(),
  /** Every budget table with its form; '' where none fits. */
  tables: z.array(z.object({ sheet: z.string(), name: z.string(), form: z.string(), rows: z.number().int(), moneyUnit: z.string().nullable() })),
  identities: z.array(identityShape),
});

export type IdentitiesOutput = z.infer<typeof identitiesShape>;
export type IdentityOutput = z.infer<typeof identityShape>;

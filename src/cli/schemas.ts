import { z } from 'zod';

/** Grows when a field changes its meaning or goes away; new fields do not change it. */
export const OUTPUT_VERSION = 1;

const version = z.literal(OUTPUT_VERSION);
/** An exact decimal: `-259.23`. Never a JSON number, which would round. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const letter = z.string().regex(/^[A-Z]{1,3}$/);
const severity = z.enum(['error', 'warning', 'hint']);

/** null: the table has no such column or field. Empty text: it is there and blank. */
const text = z.string().nullable();

export const targetValueShape = z.object({
  raw: z.string(),
  comparator: z.enum(['≥', '≤', '>', '<', '=']).nullable(),
  number: decimal.nullable(),
  /** Upper end of a range such as 7-8月; `number` is the lower one. */
  upper: decimal.nullable(),
  unit: text,
  dimension: z.enum(['count', 'money', 'ratio', 'duration', 'deadline', 'text', 'unknown']),
});

export const indicatorShape = z.object({
  /** Row of the sheet, from 1. */
  row: z.number().int().positive(),
  level1: z.string(),
  level2: z.string(),
  level3: z.string(),
  description: text,
  value: targetValueShape.nullable(),
  basis: text,
  weight: text,
  /** Where each field stands. 一级 and 二级指标 may stand in an earlier row. */
  cells: z.record(z.string(), cell),
});

export const tableShape = z.object({
  kind: z.enum(['target', 'unit-target', 'ledger', 'budget', 'procurement', 'assets', 'organisation', 'narrative']),
  name: z.string(),
  layout: z.string(),
  range,
  moneyUnit: text,
  columns: z.record(z.string(), letter),
  project: z.object({
    title: text,
    code: text,
    name: text,
    unit: text,
    /** In the table's `moneyUnit`. */
    budget: z.object({ total: decimal.nullable(), fiscal: decimal.nullable(), other: decimal.nullable() }),
    purpose: text,
    plan: z.array(z.object({ label: z.string(), percent: z.string() })),
    goals: z.array(z.string()),
  }),
  indicators: z.array(indicatorShape),
  rows: z.array(
    z.object({ row: z.number().int().positive(), code: z.string(), name: z.string(), amounts: z.record(z.string(), decimal) }),
  ),
  /** With `--explain` only. */
  explain: z.object({ score: z.number(), evidence: z.array(z.string()) }).optional(),
});

/** What `jixiao read --json` prints. */
export const readShape = z.object({
  version,
  file: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      tables: z.array(tableShape),
      unread: z.array(z.object({ range, reason: z.string(), message: z.string() })),
    }),
  ),
});

export const findingShape = z.object({
  rule: z.string(),
  /** What a reviewer says on the phone. */
  code: z.string(),
  severity,
  state: z.literal('open'),
  sheet: z.string(),
  cell,
  table: z.string(),
  /** The 三级指标 of the row; empty where the finding is about the project. */
  subject: z.string(),
  message: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  related: z.array(z.object({ sheet: z.string(), cell })),
  fix: z.object({ kind: z.enum(['safe', 'confirm']), before: z.string(), after: z.string() }).optional(),
  /** Stays when rows move, changes with the content. */
  fingerprint: z.string(),
});

export const checkShape = z.object({
  rule: z.string(),
  code: z.string(),
  /** Places the rule looked at, and how many of them were in order. */
  ran: z.number().int(),
  passed: z.number().int(),
  /** Tables it could not look at. */
  notChecked: z.number().int(),
  reason: z.string().optional(),
});

export const reviewedFileShape = z.object({
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  summary: z.object({
    tables: z.number().int(),
    indicators: z.number().int(),
    error: z.number().int(),
    warning: z.number().int(),
    hint: z.number().int(),
    unread: z.number().int(),
  }),
  findings: z.array(findingShape),
  checks: z.array(checkShape),
  unread: z.array(z.object({ sheet: z.string(), range, reason: z.string(), message: z.string() })),
});

/** What `jixiao review --format json` prints. */
export const reviewShape = z.object({ version, files: z.array(reviewedFileShape) });

/** What `jixiao suggest --json` prints. */
export const suggestShape = z.object({
  version,
  proposals: z.array(
    z.object({
      level1: z.string(),
      level2: z.string(),
      name: z.string(),
      description: z.string(),
      comparator: z.string(),
      unit: z.string(),
      example: z.string(),
      basis: z.array(z.string()),
      avoid: z.string().optional(),
      score: z.number().min(0).max(1),
      why: z.string(),
      source: z.string(),
    }),
  ),
});

export type ReadOutput = z.infer<typeof readShape>;
export type TableOutput = z.infer<typeof tableShape>;
export type IndicatorOutput = z.infer<typeof indicatorShape>;
export type ReviewOutput = z.infer<typeof reviewShape>;
export type ReviewedFile = z.infer<typeof reviewedFileShape>;
export type FindingOutput = z.infer<typeof findingShape>;
export type CheckOutput = z.infer<typeof checkShape>;
export type SuggestOutput = z.infer<typeof suggestShape>;

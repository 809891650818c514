import { z } from 'zod';
import { baselineShape } from './shapes/comparison-shape';
import { decisionShape, decisionsShape, findingState } from './shapes/decisions-shape';
import { cell, range, version } from './shapes/read-shape';
import { submissionShape } from './shapes/submission-shape';

export * from './shapes/identities-shape';
export * from './shapes/read-shape';

const severity = z.enum(['error', 'warning', 'hint']);

export const findingShape = z.object({
  rule: z.string(),
  /** What a reviewer says on the phone. */
  code: z.string(),
  severity,
  state: findingState,
  /** Why it is waived or its rule turned off. */
  decision: decisionShape.optional(),
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
    /** Tables of indicators. */
    tables: z.number().int(),
    indicators: z.number().int(),
    budgets: z.number().int(),
    error: z.number().int(),
    warning: z.number().int(),
    hint: z.number().int(),
    unread: z.number().int(),
  }),
  findings: z.array(findingShape),
  /** Missing where the file holds no decisions, and with --no-waivers. */
  decisions: decisionsShape.optional(),
  checks: z.array(checkShape),
  unread: z.array(z.object({ sheet: z.string(), range, reason: z.string(), message: z.string() })),
  /** What a person should know of the file itself: macros that were not run, an ending that does not tell the truth. */
  notes: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
  /** Of the bytes. */
  sha256: z.string().optional(),
  submission: submissionShape.optional(),
  /** What changed since last time, with `--baseline`. */
  comparison: baselineShape.optional(),
});

/** A line of `--format jsonl`: one file, whole, needing no other line. `engine` changes when the program or the pack does. */
export const reviewLineShape = reviewedFileShape.extend({ version, engine: z.string() });

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
      /** Whose library it is from, where that is not the standards pack. */
      library: z.string().optional(),
    }),
  ),
});

export type ReviewOutput = z.infer<typeof reviewShape>;
export type ReviewLine = z.infer<typeof reviewLineShape>;
export type ReviewedFile = z.infer<typeof reviewedFileShape>;
export type FindingOutput = z.infer<typeof findingShape>;
export type CheckOutput = z.infer<typeof checkShape>;
export type SuggestOutput = z.infer<typeof suggestShape>;

import { z } from 'zod';

/** Grows when a field changes its meaning or goes away; new fields do not change it. */
export const OUTPUT_VERSION = 1;

export const version = z.literal(OUTPUT_VERSION);
/** An exact decimal: `-259.23`. Never a JSON number, which would round. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
export const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const letter = z.string().regex(/^[A-Z]{1,3}$/);
/** Row of the sheet, from 1. */
const row = z.number().int().positive();

/** null: the table has no such column or field. Empty text: it is there and blank. */
const text = z.string().nullable();

/** With `--explain` only: how sure the reader is, and its reasons as sentences. */
const explain = z.object({ score: z.number(), evidence: z.array(z.string()) }).optional();

export const targetValueShape = z.object({
  raw: z.string(),
  comparator: z.enum(['≥', '≤', '>', '<', '=']).nullable(),
  number: decimal.nullable(),
  /** Upper end of a range such as 7-8月; `number` is the lower one. */
  upper: decimal.nullable(),
  unit: text,
  dimension: z.enum(['count', 'money', 'ratio', 'duration', 'deadline', 'text', 'unknown']),
  /** What is odd about how it is written: `comparator-malformed`, `percent-number` and so on. */
  notes: z.array(z.string()),
});

export const indicatorShape = z.object({
  row,
  /** As written, 一级 and 二级 filled down. */
  level1: z.string(),
  level2: z.string(),
  level3: z.string(),
  /** The names of the standards pack where it knows the words (效果指标 is 效益指标); level3 without ★ and numbering. */
  standard: z.object({ level1: z.string(), level2: z.string(), level3: z.string() }),
  description: text,
  value: targetValueShape.nullable(),
  basis: text,
  weight: text,
  direction: text,
  /** Other columns by their meaning: no, scoring, nature, midTermValue, previousValue, actualValue, score, deviation, remark. */
  details: z.record(z.string(), z.string()),
  /** Where each field stands. 一级 and 二级指标 may stand in an earlier row. */
  cells: z.record(z.string(), cell),
});

export const budgetRowShape = z.object({
  row,
  /** '' where the row has none. Digits, put together where 类, 款 and 项 have columns of their own. */
  code: z.string(),
  name: z.string(),
  /** By name of column; blank cells are left out. */
  amounts: z.record(z.string(), decimal),
});

const funds = z.object({ total: decimal.nullable(), fiscal: decimal.nullable(), other: decimal.nullable() });

/** The block above the indicators; amounts are in the table's `moneyUnit`. */
export const projectShape = z.object({
  title: text,
  code: text,
  name: text,
  unit: text,
  /** 主管部门 */
  department: text,
  /** 项目性质 and 项目类别 */
  nature: text,
  category: text,
  /** 计划开始日期 and 计划完成日期, as shown. */
  start: text,
  end: text,
  /** The amounts of the year. */
  budget: funds,
  /** 上年结转资金 */
  carriedOver: decimal.nullable(),
  /** 项目资金总额 over all years; 年初预算数; 全年执行数. */
  overall: funds,
  initial: funds,
  executed: funds,
  purpose: text,
  plan: z.array(z.object({ label: z.string(), percent: z.string() })),
  goals: z.array(z.string()),
  /** 项目总目标 or 中期目标 beside the goals of the year; 年度目标完成情况. */
  overallGoals: z.array(z.string()),
  actualGoals: z.array(z.string()),
  /** Where each field stands, parts of a group as `budget.total`. */
  cells: z.record(z.string(), cell),
});

export const tableShape = z.object({
  kind: z.enum(['target', 'unit-target', 'ledger', 'budget', 'procurement', 'assets', 'organisation', 'narrative']),
  name: z.string(),
  /** '' for tables without a form of their own. */
  layout: z.string(),
  /** Where a form states goals and indicators for two periods. */
  period: z.enum(['mid-term', 'annual']).nullable(),
  range,
  headerRows: z.array(row),
  moneyUnit: text,
  /** A target table by meaning (`level3`, `value`), a budget table by name of column. */
  columns: z.record(z.string(), letter),
  project: projectShape,
  indicators: z.array(indicatorShape),
  rows: z.array(budgetRowShape),
  explain,
});

/** A budget table with all that was read of it; `tables` has the same table in short. */
export const budgetShape = z.object({
  kind: z.enum(['budget', 'procurement', 'assets', 'organisation']),
  name: z.string(),
  title: text,
  range,
  /** What the table declares; null: nothing declared, its sums cannot be compared with other tables. */
  moneyUnit: text,
  unitName: text,
  period: text,
  note: text,
  headerRows: z.array(row),
  /** The row of 栏次. */
  columnNumberRow: row.nullable(),
  columns: z.record(z.string(), letter),
  /** The same columns with the words above them, their meaning and their part (0; 1 for 支出 beside 收入). */
  headers: z.array(
    z.object({
      letter,
      name: z.string(),
      path: z.array(z.string()),
      role: z.enum(['no', 'code', 'name', 'amount', 'quantity', 'text']),
      part: z.number().int().nonnegative(),
      moneyUnit: text,
    }),
  ),
  rows: z.array(
    budgetRowShape.extend({
      part: z.number().int().nonnegative(),
      kind: z.enum(['total', 'subtotal', 'item', 'of-which']),
      /** Every other cell that shows something. */
      texts: z.record(z.string(), z.string()),
      /** `code`, `name` and columns by name. */
      cells: z.record(z.string(), cell),
    }),
  ),
  explain,
});

/** 情况说明 and other prose, or a 目录. */
export const textPartShape = z.object({
  kind: z.enum(['narrative', 'contents']),
  name: z.string(),
  range,
  paragraphs: z.array(z.object({ cell, text: z.string() })),
  entries: z.array(z.object({ cell, title: z.string(), page: text })),
  explain,
});

/** What looks like a table and was not understood. `message` says why and what to do; `reason` is its key. */
export const unreadShape = z.object({
  range,
  reason: z.string(),
  message: z.string(),
  /** With `--explain` only. */
  evidence: z.array(z.string()).optional(),
});

export const sheetShape = z.object({
  name: z.string(),
  /** Hidden sheets are read like others. */
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  /** Every table in the order of the sheet. */
  tables: z.array(tableShape),
  budgets: z.array(budgetShape),
  texts: z.array(textPartShape),
  unread: z.array(unreadShape),
  /** With `--explain` only: ranges that hold something and belong to none of the above. */
  loose: z.array(range).optional(),
});

/** What `jixiao read --json` prints. */
export const readShape = z.object({ version, file: z.string(), sheets: z.array(sheetShape) });

export type ReadOutput = z.infer<typeof readShape>;
export type SheetOutput = z.infer<typeof sheetShape>;
export type ProjectOutput = z.infer<typeof projectShape>;
export type TableOutput = z.infer<typeof tableShape>;
export type IndicatorOutput = z.infer<typeof indicatorShape>;
export type BudgetOutput = z.infer<typeof budgetShape>;
export type TextPartOutput = z.infer<typeof textPartShape>;
export type UnreadOutput = z.infer<typeof unreadShape>;

import { z } from 'zod';
import { definedName } from './layout-schema';

const id = z.string().regex(/^[a-z0-9-]+$/);

const column = z
  .object({
    /** Header words from top to bottom; neighbours that share the upper ones stand under one cell. */
    path: z.array(z.string().min(1)).min(1),
    role: z.enum(['no', 'code', 'name', 'amount', 'quantity', 'text']),
    /** Points. */
    width: z.number().positive(),
    /** 0 left, 1 right, where 收入 and 支出 stand beside one another. */
    part: z.number().int().min(0).default(0),
    /** What `sum` of other columns calls it, where its lowest header word is not the only one: 预算数 twice. */
    key: z.string().min(1).optional(),
    /** Columns of the same row that make this one. */
    sum: z.array(z.string().min(1)).min(1).optional(),
    /** How many digits of the code stand here, where 类, 款 and 项 have columns of their own. */
    digits: z.number().int().min(1).optional(),
    /** Amounts that a total row leaves blank: 单价. */
    counted: z.boolean().default(true),
    /** What the cells propose; other words stay allowed. */
    choices: z.array(z.string().min(1)).min(1).optional(),
  })
  .strict();

/** What a row of a form is made of: all rows above it that no other row has, or the rows named. */
const sum = z.union([z.literal('above'), z.array(z.string().min(1)).min(1)]);

/** A row that the form prints: its name alone, or with what it sums up. `null` leaves the place of this part blank. */
const entry = z.union([
  z.string().min(1),
  z.null(),
  z.object({ name: z.string(), key: z.string().min(1).optional(), code: z.string().min(1).optional(), sum: sum.optional() }).strict(),
]);

const total = z.object({ name: z.string().min(1), at: z.enum(['top', 'bottom']) }).strict();

const body = z.union([
  /** Rows with names, an entry for each part. */
  z.object({ lines: z.array(z.array(entry).min(1)).min(1) }).strict(),
  /** Rows for 科目编码 of so many digits, one after another: 类 of 款, 款 of 项. */
  z.object({ codes: z.array(z.number().int().min(1)).min(1), total: total.optional() }).strict(),
  /** Blank rows. */
  z.object({ open: z.number().int().min(1), total: total.optional() }).strict(),
]);

/** A table of the budget as a form: how it looks, and how each of its totals is worked out. */
export const budgetLayoutSchema = z
  .object({
    id,
    /** What stands over the table. */
    title: z.string().min(1),
    /** Which table of a workbook it is for: a form of `identities.forms`, 政府采购 and 固定资产 included; `organisation` for 机构设置. */
    form: z.string().regex(/^[a-z-]+$/).optional(),
    /** Patterns of the titles it is for, where the table is no form that 勾稽 speak of. */
    titles: z.array(z.string().min(1)).default([]),
    /** Whether it is for 决算. */
    final: z.boolean().default(false),
    orientation: z.enum(['portrait', 'landscape']),
    /** `编制部门`, and `预算年度` where the form asks for it. */
    unitLabel: z.string().min(1).optional(),
    periodLabel: z.string().min(1).optional(),
    /** What its amounts are in. */
    moneyUnit: z.string().min(1).optional(),
    /** Places of its amounts. */
    places: z.number().int().min(0).max(6).default(2),
    columns: z.array(column).min(1),
    /** A line below the header that numbers the columns, and what it is called: 栏次. */
    numbering: z.string().min(1).optional(),
    body,
    /** What the rows are called. */
    name: definedName.optional(),
  })
  .strict();

/** Forms that are published together, in the order of the set. */
export const budgetSetSchema = z.object({ id, title: z.string().min(1), layouts: z.array(id).min(1) }).strict();

export type BudgetLayout = z.infer<typeof budgetLayoutSchema>;
export type BudgetLayoutColumn = BudgetLayout['columns'][number];
export type BudgetEntry = z.infer<typeof entry>;
export type BudgetSet = z.infer<typeof budgetSetSchema>;

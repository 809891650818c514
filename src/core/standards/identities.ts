import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);
const severity = z.enum(['error', 'warning', 'hint']);

/**
 * One number of one side. `row` and `column` are names of `rows` and `columns`, or `@` the row (or column) the identity
 * goes over, `@items` the top-level rows of a total, `@children` the rows below a code, `@group` the rows of one name,
 * `@first` the first of them, `@total` the row 合计.
 */
export const statedCell = z.strictObject({
  table: z.string().min(1),
  row: z.string().min(1).default('@'),
  column: z.string().min(1).optional(),
  part: z.enum(['income', 'expense']).optional(),
  minus: z.boolean().default(false),
  /** Where the table has no such row or column, it counts as nil. */
  optional: z.boolean().default(false),
});
/** A figure of a text by its topic. */
const figure = z.strictObject({ topic: z.string().min(1), minus: z.boolean().default(false), optional: z.boolean().default(false) });

const identity = z.strictObject({
  /** Never reused: `T1-3`. */
  id: z.string().regex(/^[A-Z]+\d*(-\d+[a-z]?)?$/),
  /** The equation in words, for people. */
  title: z.string().min(1),
  severity: severity.default('error'),
  /**
   * once · for each amount column, row, code or 类 of the first table on the left · each amount of a coded row (`cells`),
   * of a coded row with parts (`parents`) · each group of rows of one name (`names`) · each row but the first of such a
   * group (`repeats`).
   */
  over: z.enum(['once', 'columns', 'rows', 'codes', 'classes', 'cells', 'parents', 'names', 'repeats']).default('once'),
  /** It goes over codes that begin like this, and no others. */
  codes: z.array(z.string().regex(/^\d{3,7}$/)).default([]),
  left: z.array(z.union([statedCell, figure])).min(1),
  relation: z.enum(['=', '≤', '×']).default('='),
  right: z.array(z.union([statedCell, figure])).min(1),
  /** A side without any amount counts as nil; else nothing is said where one side is blank. */
  blankAsNil: z.boolean().default(false),
  /** It says something only where these are blank or nil. */
  nil: z.array(statedCell).default([]),
  /** It is left to another statement where these rows are there. */
  unless: z.array(statedCell).default([]),
});

/** The statements of 勾稽 of one region: forms by their titles, rows and columns by their names, never by position. */
export const identitiesSchema = z.strictObject({
  /** Patterns tested on the title without spaces; `not` excludes. The first form that fits is the form of a table. */
  forms: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: z.string().min(1), title: words, not: z.array(z.string().min(1)).default([]) })),
  /** Other spellings of names of rows and columns; a name always stands for itself. */
  rows: z.record(z.string(), words),
  columns: z.record(z.string(), words),
  /** Words of the header that make a part the side of 收入 or of 支出. */
  parts: z.strictObject({ income: words, expense: words }),
  /** Words that only a total, a subtotal or a part 其中 begins with. */
  totals: words,
  /** Rows that sum up what stands above them and from which the last total starts. */
  closing: words,
  identities: z.array(identity),
  /** How texts speak of amounts. */
  text: z.strictObject({
    /** Topics with the words that name them, spaces and quotes left out. */
    topics: z.record(z.string(), words),
    /** Which topics together make another one. */
    wholes: z.array(z.strictObject({ whole: z.string().min(1), parts: words, optional: z.array(z.string().min(1)).default([]) })),
    /** Words between the topic and its number: 预算安排, 共计, 为. */
    fillers: words,
    /** What may stand right before a topic: years, units, listing words. */
    openers: words,
    increase: words,
    decrease: words,
    equal: words,
    compare: words,
    /** 名称 that a later classification replaced. */
    outdated: z.array(z.strictObject({ old: z.string().min(1), now: z.string().min(1) })),
    /** Patterns of sentences that stop before they say something. */
    unfinished: words,
    /** Patterns of sentences that end without 。 */
    unended: words,
    /** Patterns of choices and prompts of the template. */
    template: words,
    /** How a 单位 and a 部门 speak of themselves. */
    levels: z.strictObject({ unitTitle: words, departmentTitle: words, departmentWords: words }),
    /** What a note says of a table that is left empty. */
    emptyNote: words,
  }),
});

export type IdentitySection = z.infer<typeof identitiesSchema>;
export type StatedIdentity = IdentitySection['identities'][number];
export type StatedTerm = StatedIdentity['left'][number];
export type StatedCell = z.infer<typeof statedCell>;
export type StatedFigure = z.infer<typeof figure>;

/** 政府收支分类科目 in compact form: `code` to `name`; a leading `?` marks names that nobody has compared with the official list. */
export const subjectsSchema = z.strictObject({
  /** The year of the official list that was imported; missing for a list gathered from published tables. */
  year: z.int().optional(),
  functional: z.record(z.string().regex(/^\d{3}(\d\d){0,2}$/), z.string().min(1)),
  economic: z.record(z.string().regex(/^\d{3}(\d\d)?$/), z.string().min(1)),
});
export type SubjectSection = z.infer<typeof subjectsSchema>;

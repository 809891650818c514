import { z } from 'zod';
import { INDICATOR_ROLES } from '../model/indicator-roles';
import { PROJECT_FIELDS } from './project-fields';

const span = z.number().int().min(1);

/** A defined name of the sheet: letters, digits, `_` and `.`, and nothing that reads as an address. */
export const definedName = z.string().regex(/^(?![A-Za-z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/u);

/** The looks a cell can have; what they are in fonts and borders is in `core/tables/table-styles`. */
export const CELL_LOOKS = ['title', 'unit', 'moneyUnit', 'label', 'body', 'centered'] as const;

const cell = z
  .object({
    /** Sheet columns it spans. */
    span,
    /** Lines it reaches down; the lines below leave its columns out. */
    down: span.default(1),
    /** A standing word of the form. */
    text: z.string().min(1).optional(),
    field: z.enum(PROJECT_FIELDS).optional(),
    /** Said before a unit that stands alone in its line, where nothing else tells what it is: 单位名称： */
    alone: z.string().min(1).optional(),
    look: z.enum(CELL_LOOKS).optional(),
    name: definedName.optional(),
  })
  .strict();

const line = z
  .object({
    line: z.array(cell).min(1),
    height: z.number().positive().optional(),
    /** Only for projects whose source has a place for one of these, filled in or not: an empty box that nobody had would be a gap that nobody left. */
    when: z.array(z.enum(PROJECT_FIELDS)).min(1).optional(),
  })
  .strict();

/** 资金支出计划: labels in one line, percentages in the next; a plan with more steps than places goes on below. `labels` are those of a blank form. */
const plan = z.object({ plan: z.object({ text: z.string().min(1), span, places: z.array(span).min(1), labels: z.array(z.string().min(1)).optional() }).strict() }).strict();

const column = z
  .object({
    role: z.enum(INDICATOR_ROLES).optional(),
    /** Instead of a role: what is said of the project, in each of its rows. */
    field: z.enum(PROJECT_FIELDS).optional(),
    span,
    header: z.string().min(1),
    /** A header above it, shared with the neighbours that name the same: 指标值 over 符号|值|单位. */
    under: z.string().min(1).optional(),
  })
  .strict();

const indicators = z
  .object({
    indicators: z
      .object({
        /** A word that stands left of headers and indicators, merged down: 绩效指标. */
        side: z.object({ span, text: z.string().min(1) }).strict().optional(),
        columns: z.array(column).min(1),
        /** Whether 一级 and 二级指标 are merged down where they repeat, or said in each row. */
        mergeLevels: z.boolean().default(true),
        /** What the rows of indicators are called: 绩效指标. */
        name: definedName.optional(),
      })
      .strict(),
  })
  .strict();

/** How a written table looks, as data. */
export const layoutSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    /** What stands over a blank form, where that is another word. */
    heading: z.string().min(1).optional(),
    /** What stands behind the name of a project that has no heading of its own, as one from a list: 绩效目标表. */
    headingEnding: z.string().min(1).optional(),
    /** Whose 一级 and 二级指标 a blank form offers; the first framework of the pack where it says nothing. */
    framework: z.string().min(1).optional(),
    /** `table`: one table a project; `list`: all projects in one list of rows. */
    shape: z.enum(['table', 'list']).default('table'),
    orientation: z.enum(['portrait', 'landscape']),
    /** Points, one for each sheet column; together within an A4 page between its margins. */
    widths: z.array(z.number().positive()).min(1),
    blocks: z.array(z.union([line, plan, indicators])).min(1),
    /** 一级 and 二级指标 this form calls otherwise, with the order in which it wants them. */
    levels: z
      .array(z.object({ level2: z.string().min(1), as1: z.string().min(1), as2: z.string().min(1) }).strict())
      .optional(),
  })
  .strict();

export type Layout = z.infer<typeof layoutSchema>;
export type LayoutBlock = Layout['blocks'][number];
export type LayoutLine = z.infer<typeof line>;
export type LayoutPlan = z.infer<typeof plan>['plan'];
export type LayoutIndicators = z.infer<typeof indicators>['indicators'];
export type LayoutColumn = z.infer<typeof column>;

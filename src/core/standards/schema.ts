import { z } from 'zod';
import { bookSchema } from './book';
import { namingSchema } from './naming-schema';
import { narrativeSchema } from './narrative';
import { identitiesSchema, subjectsSchema } from './identities';
import { INDICATOR_ROLES } from '../model/indicator-roles';
import { budgetLayoutSchema, budgetSetSchema } from './budget-layout-schema';
import { exampleSchema } from './example-schema';
import { checklistSchema } from './checklist-schema';
import { layoutSchema } from './layout-schema';
import { ruleWordsSchema } from './rule-words';
import { submissionsSchema } from './submissions-schema';

/** One standard unit with how people write it. `factor` converts to the first unit of its dimension (元 for money, 天 for duration). */
const unit = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  dimension: z.enum(['count', 'money', 'ratio', 'duration']),
  factor: z.number().positive().optional(),
});

const named = z.object({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) });

const indicator = z.object({
  /** Stable, for example `renshe-training-headcount`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  level1: z.string().min(1),
  level2: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  description: z.string().min(1),
  comparator: z.enum(['≥', '≤', '=', '>', '<', '']),
  unit: z.string(),
  dimension: z.enum(['count', 'money', 'ratio', 'duration', 'deadline', 'text']),
  /** A typical target value as it would stand in the cell, variables in 〈〉: `≥〈计划人数〉人`, `≥95%`. */
  example: z.string().min(1),
  /** Kinds of basis that suit: 工作计划, 政策文件, … */
  basis: z.array(z.string().min(1)).min(1),
  /** Words of projects it suits. */
  projectWords: z.array(z.string().min(1)).default([]),
  /** When not to use it. */
  avoid: z.string().optional(),
  /** What the money is spent on, for browsing: 培训, 设备购置, 就业创业, 交通运输. */
  kind: z.string().default(''),
  /** 正向 the more the better, 反向 the less (or the earlier) the better, 定值 exactly so. */
  direction: z.enum(['positive', 'negative', 'fixed']).optional(),
  /** In how many published tables it was met, under its name or a variant. */
  tables: z.number().int().nonnegative().default(0),
  /** Where it comes from: `共性指标`, `实务常用`, `行业常用`. */
  source: z.string().min(1),
});

const words = z.array(z.string().min(1)).min(1);

/** The words of budget tables and of prose: compared without spaces, brackets around units and years in front. */
const budget = z.object({
  /** Header words by what their column holds. `…Ending` words tell a header by its end, `part` names halves side by side. */
  headers: z.object({
    no: words,
    code: words,
    /** Digit groups of a code in columns of their own, from the first. */
    codeGroup: words,
    name: words,
    amount: words,
    amountEnding: words,
    quantity: words,
    ratio: words,
    text: words,
    part: words,
    /** Words that only other kinds of tables have. */
    foreign: words,
  }),
  /** Labels before a colon, above the table. */
  labels: z.object({ unitName: words, period: words, moneyUnit: words }),
  /** What the words of a row mean: `total` and `subtotal` at the end of its name, the others at its start. */
  rows: z.object({ total: words, subtotal: words, ofWhich: words, note: words, nothing: words, closing: words }),
  titles: z.object({
    endings: words,
    words,
    /** Words that make a table one of this kind; any other table is a budget. */
    kinds: z.object({ procurement: words, assets: words, organisation: words }),
    foreign: words,
  }),
  prose: z.object({ contents: words, headings: words }),
});

/** The standards pack: what differs by province and year, as data. One JSON file a region and year. */
export const standardsPackSchema = z.object({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  region: z.string().min(1),
  year: z.number().int(),
  /** Grows with every change that templates and people should notice: `2025.1`, `2025.2`. */
  version: z.string().regex(/^\d+(\.\d+)*$/).default('1'),
  /** Which 二级指标 each 一级指标 has, with the aliases met in practice. */
  levels: z
    .array(named.extend({ level2: z.array(named.extend({ required: z.boolean().default(false) })).min(1) }))
    .min(1),
  /** Orders of indicators by regulation: which 二级指标 belongs under which 一级指标. The first is in force where a table does not show another. */
  frameworks: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]+$/),
        title: z.string().min(1),
        /** Of kind unit-target only, or of any table. */
        for: z.enum(['target', 'unit-target']).default('target'),
        levels: z.array(named.extend({ level2: z.array(z.string().min(1)).min(1) })).min(1),
        /** Names of 二级 or 一级指标 that every table has, and that most have. */
        required: z.array(z.string().min(1)).default([]),
        recommended: z.array(z.string().min(1)).default([]),
      }),
    )
    .default([]),
  /** Header words of the columns of a target table, by role. */
  headers: z.partialRecord(
    z.enum(INDICATOR_ROLES),
    z.array(z.string().min(1)).min(1),
  ),
  /** Columns that only a library of wording has, beside those of a target table: the first word of each is written, all are understood. */
  libraryHeaders: z
    .partialRecord(z.enum(['aliases', 'projectWords', 'dimension', 'tables', 'source']), words)
    .default({}),
  /** What kind of quantity an indicator states, in words people use: 数量, 金额, 比率. */
  dimensionNames: z.partialRecord(z.enum(['count', 'money', 'ratio', 'duration', 'deadline', 'text']), words).default({}),
  /** Labels of the block above the indicators. */
  labels: z.record(
    z.enum(['code', 'name', 'unit', 'moneyUnit', 'budgetBlock', 'budgetTotal', 'budgetFiscal', 'budgetOther', 'plan', 'goals']),
    z.array(z.string().min(1)).min(1),
  ),
  /** Labels that only some forms have. `other` are labels that say nothing the model keeps. */
  formLabels: z
    .partialRecord(
      z.enum(['department', 'nature', 'category', 'start', 'end', 'carriedOver', 'overallTotal', 'initial', 'executed', 'executionRate', 'executionWeight', 'executionScore', 'overallGoals', 'actualGoals', 'other']),
      z.array(z.string().min(1)),
    )
    .default({}),
  /** Words that tell the forms of target tables apart; `fillers` are regular expressions tested on text without spaces. */
  forms: z
    .partialRecord(z.enum(['groups', 'midTerm', 'annual', 'natures', 'qualitative', 'directions', 'totals', 'notes', 'fillers', 'wholeUnit', 'purpose', 'continued']), z.array(z.string().min(1)))
    .default({}),
  /** Headers of lists of places in a workbook, which speak about tables and are none. */
  placeLists: z.object({ sheet: words.default(['工作表', 'Sheet']), cell: words.default(['单元格', 'Cell']) }).prefault({}),
  budget,
  units: z.array(unit).min(1),
  /** Severity and thresholds of rules where the region differs from the default. */
  rules: z
    .record(z.string(), z.object({ severity: z.enum(['error', 'warning', 'hint', 'off']).optional(), options: z.record(z.string(), z.unknown()).optional() }))
    .default({}),
  /** Words by which rules tell what a text speaks of. */
  words: ruleWordsSchema,
  /** Words that only a template leaves behind, as regular expressions tested on text without spaces. */
  placeholders: z.array(z.string().min(1)).min(1),
  /** The statements of 勾稽: what must add up within tables, between tables and with the text. */
  identities: identitiesSchema,
  /** Sentences of 情况说明 made from the tables. */
  narrative: narrativeSchema.prefault({}),
  /** A whole 部门预算绩效文本. */
  book: bookSchema.prefault({}),
  /** 政府收支分类科目 as far as known. */
  subjects: subjectsSchema,
  /** What to look up for each kind of basis: the kind alone is no 指标值确定依据 that anybody could check. */
  basisSources: z.array(z.object({ kind: z.string().min(1), source: z.string().min(1) })).default([]),
  /** Names that say nothing without their project: 完成率, 满意度. They are never taken for variants of a single indicator. */
  vagueNames: z.array(z.string().min(1)).default([]),
  /** How the description of a row is made into a name for it. */
  naming: namingSchema.prefault({}),
  /** How a figure that is only usual elsewhere stands in a cell until somebody has put in this project's own; `{figure}` is the figure. */
  typicalMark: z.string().includes('{figure}').default('〈常见值{figure}〉'),
  /** The variable that the budget of the form answers; empty when no wording asks for it. */
  budgetVariable: z.string().default(''),
  /** Kinds of spending whose wording every department uses: it suits any project, though none best. */
  commonKinds: z.array(z.string().min(1)).default([]),
  /** Words of the list of who has to submit; without them those of the pack that comes with the product. */
  submissions: submissionsSchema.optional(),
  /** The forms a project can be written in, the default first. */
  layouts: z.array(layoutSchema).min(1),
  /** The tables of the budget as forms, and which of them are published together. */
  budgetLayouts: z.array(budgetLayoutSchema).default([]),
  budgetSets: z.array(budgetSetSchema).default([]),
  /** What the filled-in template shows. */
  example: exampleSchema.optional(),
  /** 检查表 of reviewers, by what a workbook holds. */
  checklists: z.array(checklistSchema).default([]),
  indicators: z.array(indicator),
});

export type StandardsPack = z.infer<typeof standardsPackSchema>;
export type StandardIndicator = StandardsPack['indicators'][number];
export type StandardUnit = StandardsPack['units'][number];
export type Framework = StandardsPack['frameworks'][number];

import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** One question of a 检查表. What of it a machine can tell is said by rules, by tables or by texts; else a person answers. */
const checklistItem = z.object({
  /** Stable: answers kept in workbooks name it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** 完整性, 及时性, 内容规范性 */
  group: z.string().min(1),
  question: z.string().min(1),
  /** What to look at, for the person who answers. */
  hint: z.string().min(1).optional(),
  /** Rules, or groups of rules ending with `/`, whose findings answer 否 and whose silence answers 是. */
  rules: words.optional(),
  /** A budget table whose title holds one of these words. */
  tables: words.optional(),
  /** A prose part or a line of the 目录 that holds one of these words. */
  texts: words.optional(),
});

/** A 检查表 of reviewers. */
export const checklistSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** 财预〔2015〕88号, or whoever asks these questions. */
  basis: z.string().min(1),
  /** For workbooks that hold 绩效目标表, or budget tables. */
  for: z.enum(['targets', 'budgets']),
  /** 优 良 中 差 where the conclusion names a grade, the best first. */
  grades: z.array(z.string().min(1)).default([]),
  items: z.array(checklistItem).min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistItem = Checklist['items'][number];

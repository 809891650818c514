import { z } from 'zod';

const text = z.string().min(1);
const amount = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);

/** A project filled in as it should be, for the template people look at first. */
export const exampleSchema = z
  .object({
    /** The layout it is written in. */
    layout: text,
    title: text,
    name: text,
    code: text,
    unit: text,
    moneyUnit: z.enum(['元', '万元', '亿元']),
    budgetTotal: amount,
    budgetFiscal: amount,
    budgetOther: amount,
    purpose: text,
    plan: z.array(z.object({ label: text, percent: amount }).strict()),
    goals: z.array(text).min(1),
    indicators: z.array(z.object({ level1: text, level2: text, level3: text, description: text, value: text, basis: text }).strict()).min(1),
  })
  .strict();

export type ExampleProject = z.infer<typeof exampleSchema>;

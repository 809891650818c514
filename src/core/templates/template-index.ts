import { z } from 'zod';

/** What lies beside the templates of a site: `templates/index.json`. */
export const templateIndexSchema = z.object({
  format: z.literal(1),
  pack: z.string().min(1),
  version: z.string().min(1),
  templates: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().min(1),
      kind: z.enum(['project', 'example', 'budgets']),
      /** Beside the index. */
      file: z.string().regex(/^[a-z0-9-]+\.xlsx$/),
    }),
  ),
});

export type TemplateIndex = z.infer<typeof templateIndexSchema>;

/** Undefined for anything else than an index: the site then has no templates. Never throws. */
export function readTemplateIndex(text: string): TemplateIndex | undefined {
  try {
    const parsed = templateIndexSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

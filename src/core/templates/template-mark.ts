import { z } from 'zod';

/** What a workbook made from a template remembers of it, in the state part. */
export const templateMarkSchema = z.looseObject({ id: z.string().min(1), pack: z.string().min(1), version: z.string().regex(/^\d+(\.\d+)*$/) });

export type TemplateMark = z.infer<typeof templateMarkSchema>;

/** How a template stands to the pack in force. */
export type TemplateAge = 'current' | 'older' | 'newer' | 'other-pack';

export function templateAge(mark: TemplateMark, pack: { readonly id: string; readonly version: string }): TemplateAge {
  if (mark.pack !== pack.id) return 'other-pack';
  const order = compareVersions(mark.version, pack.version);
  if (order === 0) return 'current';
  return order < 0 ? 'older' : 'newer';
}

/** Number by number, so that 2025.10 comes after 2025.9. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

import { queryTokens } from '../wording/bigrams';

/** How much two names have in common, 0 to 1: pairs of neighbouring characters of both against those of either. */
export function likenessOfTexts(a: string, b: string): number {
  return shareOf(new Set(queryTokens(a)), new Set(queryTokens(b)));
}

/** Twice what both hold against what each holds; two empty sets have nothing in common. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return (2 * common) / (a.size + b.size);
}

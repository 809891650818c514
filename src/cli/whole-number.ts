import type { Texts } from '../core/text/text';
import { UsageError } from './usage-error';

/** The number given with an option: 1 to `most`. */
export function wholeNumber(name: string, given: string, most: number, texts: Texts): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= 1 && number <= most) return number;
  throw new UsageError(texts('cli.usage.bad-number', { name, value: given, most }));
}

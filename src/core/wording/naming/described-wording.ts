import type { NamingWords } from '../../standards/naming-schema';
import type { StandardIndicator } from '../../standards/schema';
import { nameKey } from '../bigrams';
import type { Measure } from './name-measures';

const MARK = 'described';

/**
 * Wording that no library has: a name made from the description of its row, measured like an entry that ends alike.
 * The description stays the person's own; the figure is a variable.
 */
export function describedIndicator(name: string, { like, comparator }: Measure, description: string, { variable }: NamingWords): StandardIndicator {
  const { level1, level2, unit, dimension, example, basis, kind } = like.indicator;
  return {
    id: `${MARK}:${like.level2}:${name}`,
    level1,
    level2,
    name,
    aliases: [],
    description,
    comparator,
    unit,
    dimension,
    ...(comparator === '≥' ? { direction: 'positive' } : comparator === '≤' ? { direction: 'negative' } : {}),
    example: comparator === '' || unit === '' ? example : `${comparator}〈${variable}〉${unit}`,
    basis,
    projectWords: [],
    kind,
    tables: 0,
    source: '',
  };
}

/** The name and the 二级指标 of wording that was made from a description; undefined for any other. */
export function describedId(id: string): { readonly level2: string; readonly name: string } | undefined {
  const [mark, level2, ...name] = id.split(':');
  return mark === MARK && level2 !== undefined && name.length > 0 ? { level2, name: name.join(':') } : undefined;
}

/** Whether a name made from the description goes with what is typed so far: it begins so, or has two of its characters side by side. */
export function suitsTyped(name: string, typed: string): boolean {
  const text = nameKey(typed);
  if (text === '') return true;
  return text.length === 1 ? name.includes(text) : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)).some((pair) => name.includes(pair));
}

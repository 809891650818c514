import type { StandardIndicator } from './schema';

/** `≥95%` gives 95 and `≥〈计划人数〉人` 〈计划人数〉, beside a sign and a unit that have columns of their own. */
export function bareFigure({ comparator, unit, example }: Pick<StandardIndicator, 'comparator' | 'unit' | 'example'>): string {
  const rest = comparator !== '' && example.startsWith(comparator) ? example.slice(comparator.length) : example;
  return unit !== '' && rest.endsWith(unit) ? rest.slice(0, -unit.length) : rest;
}

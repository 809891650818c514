import type { StandardIndicator, StandardsPack } from '../standards/schema';

/** Only 100% and none at all are no estimates. */
const CERTAIN = /^=(?:100%|0\P{Nd}*)$/u;
const FIGURE = /\d+(?:\.\d+)?/u;

/**
 * What goes into an empty 指标值. A figure that is usual elsewhere is no target of this project: it stands as a variable,
 * `≥〈常见值95〉%`, which every check takes for a blank.
 */
export function typicalValue({ example }: Pick<StandardIndicator, 'example'>, { typicalMark }: Pick<StandardsPack, 'typicalMark'>): string {
  if (CERTAIN.test(example) || example.includes('〈')) return example;
  return example.replace(FIGURE, (figure) => typicalMark.replace('{figure}', () => figure));
}

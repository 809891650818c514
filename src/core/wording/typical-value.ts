import type { Amount } from '../model/amount';
import { compareDecimals, decimalOfNumber, multiplyDecimals } from '../model/decimal';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { fillVariables } from '../standards/variables';

/** Only 100% and none at all are no estimates. */
const CERTAIN = /^=(?:100%|0\P{Nd}*)$/u;
const FIGURE = /\d+(?:\.\d+)?/u;

type Words = Pick<StandardsPack, 'typicalMark' | 'budgetVariable' | 'units'>;

/**
 * What goes into an empty 指标值. A figure that is usual elsewhere is no target of this project: it stands as a variable,
 * `≥〈常见值95〉%`, which every check takes for a blank. The budget that the form states is one that is known.
 */
export function typicalValue({ example, unit }: Pick<StandardIndicator, 'example' | 'unit'>, words: Words, budget?: Amount): string {
  if (CERTAIN.test(example)) return example;
  if (!example.includes('〈')) return example.replace(FIGURE, (figure) => words.typicalMark.replace('{figure}', () => figure));
  const figure = budget && inUnit(budget, unit, words);
  return figure === undefined || words.budgetVariable === '' ? example : fillVariables(example, { [words.budgetVariable]: figure });
}

/** Undefined when the form does not say in what unit it states its money, or states none. */
function inUnit({ decimal, unit }: Amount, wanted: string, { units }: Words): string | undefined {
  const factorOf = (name: string | undefined): number | undefined => units.find((one) => one.name === name && one.dimension === 'money')?.factor;
  const from = factorOf(unit);
  const to = factorOf(wanted);
  const share = from !== undefined && to !== undefined ? decimalOfNumber(from / to) : undefined;
  return share === undefined || compareDecimals(decimal, '0') <= 0 ? undefined : multiplyDecimals(decimal, share);
}

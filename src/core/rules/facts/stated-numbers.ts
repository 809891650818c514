import { decimalOfText, multiplyDecimals } from '../../model/decimal';
import type { DecimalText } from '../../model/amount';
import type { StandardsPack } from '../../standards/schema';

/** A number with its unit as a sentence states it: 专线 15 条. */
export interface StatedNumber {
  readonly number: DecimalText;
  /** Standard spelling. */
  readonly unit: string;
  /** As written. */
  readonly text: string;
}

interface UnitWords {
  readonly pattern: RegExp;
  readonly standard: ReadonlyMap<string, string>;
}

const known = new WeakMap<StandardsPack, UnitWords>();

/** Every number with a unit of the pack in a sentence; years, dates, numbers of documents and of lists have none. */
export function statedNumbers(text: string, pack: StandardsPack): StatedNumber[] {
  const { pattern, standard } = unitWords(pack);
  return [...text.matchAll(pattern)].flatMap((match): StatedNumber[] => {
    const number = decimalOfText((match[1] ?? '').replace(/[,，]/gu, ''));
    const unit = standard.get(match[2] ?? '');
    return number === undefined || unit === undefined ? [] : [{ number, unit, text: match[0] }];
  });
}

/** The number in the first unit of its kind, so that 3 万元 and 30000 元 are equal; undefined for units that do not convert. */
export function inBaseUnit(number: DecimalText, unit: string, pack: StandardsPack): DecimalText | undefined {
  const factor = pack.units.find((one) => one.name === unit)?.factor;
  return factor === undefined ? undefined : multiplyDecimals(number, String(factor));
}

function unitWords(pack: StandardsPack): UnitWords {
  let words = known.get(pack);
  if (!words) {
    const standard = new Map(pack.units.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name] as const)));
    const spellings = [...standard.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
    words = { standard, pattern: new RegExp(`(?<![\\d.,第A-Za-z〔[【])(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(${spellings.join('|')})`, 'gu') };
    known.set(pack, words);
  }
  return words;
}

import type { TargetTable } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import type { CellRef } from '../../sheet/address';
import { statedNumbers } from './stated-numbers';
import { textsOf } from './texts-of';

/** So many people or things, as a sentence of the table says. */
export interface CountInText {
  readonly number: number;
  readonly unit: string;
  /** As written: 300 人, 6.4万待遇享受人员. */
  readonly text: string;
  readonly at: CellRef;
}

/** 6.4万待遇享受人员: what is counted stands between the number and the people. */
const PEOPLE = /(?<![\d.])(\d+(?:\.\d+)?)\s*万(?!元)[\p{Script=Han}]{0,10}?(人)员?/gu;

/** What purpose, goals, names, descriptions and bases count. */
export function countsInTexts(table: TargetTable, pack: StandardsPack): CountInText[] {
  const counted = new Set(pack.units.filter(({ dimension }) => dimension === 'count').map(({ name }) => name));
  return textsOf(table).flatMap(({ value, at }) => [
    ...statedNumbers(value, pack)
      .filter(({ unit }) => counted.has(unit))
      .map(({ number, unit, text }) => ({ number: Number(number) * (unit.startsWith('万') ? 10_000 : 1), unit: unit.replace(/^万/u, ''), text, at })),
    ...[...value.matchAll(PEOPLE)].map(([text, number = '', unit = '']) => ({ number: Number(number) * 10_000, unit, text, at })),
  ]);
}

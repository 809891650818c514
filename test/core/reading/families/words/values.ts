import * as fc from 'fast-check';
import type { Comparator, Dimension } from '../../../../../src/core/model/target-value';
import { percent, type Content } from '../../../../support/sheet';
import { oneOf } from './pick';

/** What a 指标值 says, and the ways in which clerks enter it. */
export interface DrawnValue {
  readonly comparator?: Comparator;
  readonly number?: string;
  readonly unit?: string;
  readonly dimension: Dimension;
  /** In one cell. */
  readonly whole: Content;
  /** In three cells: 符号, 值, 单位. */
  readonly parts: readonly [Content, Content, Content];
}

const SIGNS: Readonly<Record<Comparator, readonly [string, ...string[]]>> = {
  '≥': ['≥', '≧', '>=', '大于等于', '不低于'],
  '≤': ['≤', '≦', '<=', '小于等于', '不超过'],
  '>': ['>', '＞', '﹥'],
  '<': ['<', '＜', '﹤'],
  '=': ['=', '＝', '═', '等于'],
};

const UNITS: readonly (readonly [string, Dimension])[] = [
  ['%', 'ratio'], ['人', 'count'], ['人次', 'count'], ['公里', 'count'], ['个', 'count'], ['台', 'count'], ['户', 'count'],
  ['平方米', 'count'], ['场', 'count'], ['万元', 'money'], ['元', 'money'], ['元/人·月', 'money'], ['天', 'duration'], ['个月', 'duration'], ['小时', 'duration'],
];

const comparator = fc.constantFrom<Comparator[]>('≥', '≤', '=', '>', '<');
const digits = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10));

/** `≥95%`, `100 人`, `≤ 1,200元`. */
const quantity: fc.Arbitrary<DrawnValue> = fc
  .record({
    sign: fc.option(comparator, { freq: 5 }),
    spelling: fc.nat(4),
    amount: digits,
    unit: fc.constantFrom(...UNITS),
    gap: oneOf('', ' '),
    grouped: fc.boolean(),
    asText: fc.boolean(),
  })
  .map(({ sign, spelling, amount, unit: [unit, dimension], gap, grouped, asText }) => {
    const spellings = sign === null ? [''] : SIGNS[sign];
    const shown = spellings[spelling % spellings.length] ?? '';
    const number = String(dimension === 'ratio' ? Math.min(amount, 100) : amount);
    const plain = grouped && amount >= 1000 && Number.isInteger(amount) && dimension !== 'ratio' ? amount.toLocaleString('en-US') : number;
    return {
      ...(sign !== null && { comparator: sign }),
      number,
      unit,
      dimension,
      whole: `${shown}${/[一-鿿]$/.test(shown) ? '' : gap}${plain}${gap}${unit}`,
      parts: [sign === null ? null : shown, asText ? plain : Number(number), unit],
    };
  });

/** 0.95 with a percent format: in one cell it says nothing about ≥. */
const percentNumber: fc.Arbitrary<DrawnValue> = fc.record({ share: fc.integer({ min: 1, max: 100 }), sign: comparator, unit: oneOf<string | null>(null, '%') }).map(({ share, sign, unit }) => ({
  comparator: sign,
  number: String(share),
  unit: '%',
  dimension: 'ratio',
  whole: `${sign}${String(share)}%`,
  parts: [sign, percent(share / 100), unit],
}));

const barePercent: fc.Arbitrary<DrawnValue> = fc.integer({ min: 1, max: 100 }).map((share) => ({
  number: String(share),
  unit: '%',
  dimension: 'ratio',
  whole: percent(share / 100),
  parts: [null, percent(share / 100), '%'],
}));

/** A qualitative value; where it is split, 定性 stands under 符号 and the words under 值. */
const words: fc.Arbitrary<DrawnValue> = fc
  .record({
    said: oneOf('有效提升', '显著改善', '长期', '逐步健全', '不断增强', '有所提高', '保障正常运转', '无重大安全事故', '优', '达到预期目标'),
    sign: oneOf<string | null>('定性', null, '其他'),
    unit: oneOf<string | null>(null, '/', '其他'),
  })
  .map(({ said, sign, unit }) => ({ dimension: 'text', whole: said, parts: [sign, said, unit] }));

const deadline: fc.Arbitrary<DrawnValue> = oneOf<Content>(
  '12月底前',
  '2025年12月31日前',
  '每季度末10日前',
  '2025年6月',
  { value: 46_022, text: '2025/12/31', numberFormat: 'yyyy/m/d' },
  { value: 45_838, text: '2025年6月30日', numberFormat: 'yyyy"年"m"月"d"日"' },
).map((content) => ({ dimension: 'deadline', whole: content, parts: [null, content, null] }));

export const drawnValue: fc.Arbitrary<DrawnValue> = fc.oneof({ weight: 6, arbitrary: quantity }, { weight: 1, arbitrary: percentNumber }, { weight: 1, arbitrary: barePercent }, { weight: 2, arbitrary: words }, { weight: 1, arbitrary: deadline });

/** Numbers with a unit, for columns in which nothing else is met. */
export const plainQuantity: fc.Arbitrary<DrawnValue> = quantity;

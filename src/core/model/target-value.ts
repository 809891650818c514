import type { DecimalText } from './amount';

export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/** What kind of quantity a target value states. `text` is a qualitative value such as 有效提升. */
export type Dimension = 'count' | 'money' | 'ratio' | 'duration' | 'deadline' | 'text' | 'unknown';

/** What is odd about how the value is written; rules decide what to say of it. */
export type ValueNote =
  /** `≥≥100%`, `≥=5`, `=>5`: more than one comparator, or one in an unusual form */
  | 'comparator-malformed'
  /** `≧`, `═`, `》`, `$\geq$`: understood, but not the standard sign */
  | 'comparator-variant'
  /** 大于等于, 不低于 and the like in words */
  | 'comparator-in-words'
  /** 比率, 百分比 instead of % */
  | 'unit-variant'
  /** words after number and unit: `≥90 满意度90%以上` */
  | 'remark'
  /** a number cell with a percent format */
  | 'percent-number'
  /** 符号|值|单位 in cells of their own, and the unit stands in the cell of the number */
  | 'unit-in-number'
  /** 292% where ≥92% is likely: ≥ read as 2 */
  | 'comparator-read-as-2';

/** A 指标值, the same whether it came from one cell, from 符号|值|单位 columns, or from the number 0.95 with format `0%`. */
export interface TargetValue {
  /** As shown, parts joined. */
  readonly raw: string;
  readonly comparator?: Comparator;
  readonly number?: DecimalText;
  /** Upper end of `7-8月` or `90%-95%`; `number` is the lower end. */
  readonly upper?: DecimalText;
  /** Standard spelling from the pack: `%`, `人次`, `万元/月`. */
  readonly unit?: string;
  /** As written, when it differs. */
  readonly unitRaw?: string;
  readonly dimension: Dimension;
  /** What follows number and unit. */
  readonly remark?: string;
  readonly notes: readonly ValueNote[];
}

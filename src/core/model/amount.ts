/** An exact decimal as canonical text: `-259.23`, `0.95`, `415`. No exponent, no thousands separator. */
export type DecimalText = string;

export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '百万元' | '亿元';

/** An amount as a cell states it. */
export interface Amount {
  readonly decimal: DecimalText;
  /** Decimal places shown, which bound the rounding error. */
  readonly places: number;
  /** Undefined when the table does not declare it: then sums in different tables are 未检查. */
  readonly unit?: MoneyUnit;
}

import type { DecimalText } from './amount';

/** 64,840,547.5: by thousands for the eye, digit by digit as it is. */
export function groupedDecimal(decimal: DecimalText): string {
  const [whole = '', places] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
}

import type { DecimalText } from './amount';

/** 64,840,547.5 元: grouped by thousands for the eye, digit by digit as it was worked out. */
export function shownAmount(decimal: DecimalText, unit = ''): string {
  const [whole = '', places] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = places === undefined ? grouped : `${grouped}.${places}`;
  return unit === '%' ? `${number}%` : unit === '' ? number : `${number} ${unit}`;
}

import { formatValue } from 'hucre';
import type { CellValue } from '../../core/sheet/snapshot';

const WIDEST_GENERAL = 11;

/** The text Excel shows for a value, wide enough never to be `####`. */
export function shownText(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === undefined || /^(?:general|@)$/i.test(numberFormat)) return generalText(value);
  try {
    return formatValue(value, numberFormat);
  } catch {
    // A format the library cannot render must not cost the value.
    return generalText(value);
  }
}

/** General: eleven places, scientific where they do not suffice. */
function generalText(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-9 && size < 10 ** WIDEST_GENERAL)) {
    const whole = Math.max(1, Math.floor(Math.log10(size || 1)) + 1);
    const places = Math.max(0, WIDEST_GENERAL - 1 - Math.max(1, whole));
    return Number(value.toFixed(Math.min(places, 9))).toString();
  }
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const power = exponent.replace(/^([+-])(\d)$/, '$10$2');
  return `${Number(mantissa).toString()}E${power}`;
}

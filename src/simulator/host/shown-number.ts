import { GridRefusal, type GridCell } from './grid';

/** How the plain grid shows a cell. It knows the usual formats and refuses others by name instead of inventing a text. */
export function shownText(cell: GridCell, numberFormat: string): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = numberFormat.trim();
  if (format === '' || format === 'General' || format === '@') return general(value);
  const fixed = /^(#,##)?0(?:\.(0+))?(%)?(?:_\s*\)?)?$/.exec(format);
  if (fixed) {
    const text = rounded(fixed[3] ? value * 100 : value, fixed[2]?.length ?? 0);
    return (fixed[1] ? thousands(text) : text) + (fixed[3] ?? '');
  }
  const date = dateText(value, format);
  if (date === undefined) throw new GridRefusal(`number format ${numberFormat}`);
  return date;
}

function general(value: number): string {
  const text = String(Number(value.toPrecision(11)));
  return text.includes('e') ? text.replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E') : text;
}

/** Half up on the decimal digits, as Excel rounds what it shows. */
function rounded(value: number, places: number): string {
  const factor = 10 ** places;
  const shifted = Number((Math.abs(value) * factor).toPrecision(15));
  const text = (Math.round(shifted) / factor).toFixed(places);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

function thousands(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function dateText(serial: number, format: string): string | undefined {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (number: number): string => String(number).padStart(2, '0');
  switch (format.replaceAll('"', '').replaceAll('\\', '').toLowerCase()) {
    case 'yyyy-mm-dd':
      return `${year}-${two(month)}-${two(day)}`;
    case 'yyyy/m/d':
    case 'yyyy/mm/dd':
      return `${year}/${month}/${day}`;
    case 'm/d/yyyy':
      return `${month}/${day}/${year}`;
    case 'yyyy年m月d日':
      return `${year}年${month}月${day}日`;
    case 'yyyy年m月':
      return `${year}年${month}月`;
    case 'd-mmm':
      return `${day}-${MONTHS[month - 1] ?? ''}`;
    case 'mmm-yy':
      return `${MONTHS[month - 1] ?? ''}-${two(year % 100)}`;
    default:
      return undefined;
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

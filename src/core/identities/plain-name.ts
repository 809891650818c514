import { compactText } from '../model/plain-text';

const QUOTES = /["'“”‘’「」《》]/g;
const OF_WHICH = /^其中[:：]?/;
const NUMBERING: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]+[、.．]/, 1],
  [/^\([一二三四五六七八九十]+\)/, 2],
  [/^\d{1,2}[、.．)](?!\d)/, 3],
  [/^\(\d{1,2}\)/, 4],
];

/** A name as rows and columns are compared: half-width, without spaces, quotes, numbering and 其中. */
export function plainName(text: string): string {
  let name = compactText(text).replace(QUOTES, '');
  for (;;) {
    const shorter = withoutNumbering(name.replace(OF_WHICH, ''));
    if (shorter === name) return name;
    name = shorter;
  }
}

/** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 without numbering. */
export function numberingLevel(text: string): number {
  const name = compactText(text).replace(QUOTES, '').replace(OF_WHICH, '');
  return NUMBERING.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
}

const DIGITS = '零一二三四五六七八九';

/** 3 of 三、 and of （3）; undefined without numbering. */
export function numberingPlace(text: string): number | undefined {
  const name = compactText(text).replace(QUOTES, '').replace(OF_WHICH, '');
  const found = NUMBERING.map(([pattern]) => pattern.exec(name)?.[0]).find((one) => one !== undefined);
  const written = found?.replace(/[^\d一二三四五六七八九十]/g, '') ?? '';
  if (written === '') return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function withoutNumbering(name: string): string {
  const found = NUMBERING.find(([pattern]) => pattern.test(name));
  return found ? name.replace(found[0], '') : name;
}

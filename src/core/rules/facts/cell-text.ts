import type { Indicator } from '../../model/target-table';

/** Without any white space: line wraps and padding of printed forms mean nothing. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Equal but for white space and the stop at the end. */
export function saysSame(a: string, b: string): boolean {
  const bare = (text: string): string => compact(text).replace(/[。.；;，,]+$/u, '');
  return bare(a) === bare(b);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || compact(text) === '';
}

/** Only strokes or stars: what a form holds where nobody wrote anything. */
export function isDashes(text: string): boolean {
  return /^[-_*—－＿/／\\]+$/u.test(compact(text));
}

const LONGEST = 40;

/** A quotation short enough for a card. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  return signs.length <= LONGEST ? line : `${signs.slice(0, LONGEST - 1).join('')}…`;
}

/** What to call a row in a sentence. */
export function nameOf(indicator: Indicator): string {
  return isBlank(indicator.level3.value) ? `第 ${String(indicator.no)} 条` : excerpt(indicator.level3.value);
}

/** What people write in every cell of a row that their project has no indicator for. */
const NOTHING = /^(?:无|不涉及|不适用)[。.]?$/u;

/** A row of the form that nobody filled in: numbering and categories only. */
export function isEmptyRow(indicator: Indicator): boolean {
  const { level3, description, target, basis } = indicator;
  return [level3.value, description?.value, target?.raw, basis?.value].every((text) => isBlank(text) || isDashes(text ?? '') || NOTHING.test(compact(text ?? '')));
}

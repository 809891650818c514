import { compactText } from '../../model/plain-text';
import type { Line } from '../line';

const LONG = 60;

/** A line of few cells of which one is a long text: `编制说明 | 按照…`, `1 | 财政拨款收入：指…`. */
export function hasLongText(line: Line): boolean {
  return line.cells.length <= 3 && line.cells.some(({ text }) => text.length >= LONG && /[，。；,;]/.test(text));
}

/** One text in a line, a long text with its label, or an entry of a 目录 with its page: nothing of a table. */
export function looksLikeProse(line: Line): boolean {
  if (line.cells.length === 1 || hasLongText(line)) return true;
  return line.cells.length === 2 && isPage(line.cells[1]?.text ?? '') && !isPage(line.cells[0]?.text ?? '');
}

/** `3`, `-3-`, `第3页`, `3-5`, `（3）`. */
export function isPage(text: string): boolean {
  return /^[(\-—–.…·第P]*\d{1,4}(?:[-—~～]\d{1,4})?[)\-—–页]*$/.test(compactText(text));
}

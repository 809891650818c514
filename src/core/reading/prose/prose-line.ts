import { compactText } from '../../model/plain-text';
import type { Line } from '../line';

/** One text in a line, or an entry of a 目录 with its page: nothing of a table. */
export function looksLikeProse(line: Line): boolean {
  if (line.cells.length === 1) return true;
  return line.cells.length === 2 && isPage(line.cells[1]?.text ?? '') && !isPage(line.cells[0]?.text ?? '');
}

/** `3`, `-3-`, `第3页`, `3-5`, `（3）`. */
export function isPage(text: string): boolean {
  return /^[(\-—–.…·第P]*\d{1,4}(?:[-—~～]\d{1,4})?[)\-—–页]*$/.test(compactText(text));
}

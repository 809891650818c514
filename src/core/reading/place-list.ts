import { compactText } from '../model/plain-text';
import type { StandardsPack } from '../standards/schema';
import type { Line } from './line';

/** A header stands no deeper than this below titles and remarks. */
const DEEPEST_HEADER = 40;

/**
 * Whether a sheet lists places of a workbook: 审核表, the list of problems, the list of what a new year makes untrue.
 * Such a list speaks about tables and is none; it is known by a header that names both sheets and cells.
 */
export function isPlaceList(lines: readonly Line[], { placeLists }: StandardsPack): boolean {
  const [sheets, cells] = [new Set(placeLists.sheet), new Set(placeLists.cell)];
  return lines.slice(0, DEEPEST_HEADER).some((line) => {
    const words = line.cells.map(({ text }) => compactText(text));
    return words.some((word) => sheets.has(word)) && words.some((word) => cells.has(word));
  });
}

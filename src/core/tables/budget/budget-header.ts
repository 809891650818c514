import { numberOrTextCell, textCell } from '../cell-content';
import type { SheetDraft } from '../sheet-draft';
import type { PrintedColumn } from './printed-columns';

/** Header lines: words that neighbours share are written once over all of them, the lowest reach down to the body. */
export function putHeader(draft: SheetDraft, columns: readonly PrintedColumn[]): { readonly first: number; readonly last: number } {
  const lines = Math.max(1, ...columns.map(({ path }) => path.length));
  const first = draft.current + 1;
  for (let line = 0; line < lines; line += 1) {
    draft.nextRow();
    for (let left = 0; left < columns.length; ) {
      const right = endOfGroup(columns, left, line);
      const path = columns[left]?.path ?? [];
      const isLowest = line === Math.max(0, path.length - 1);
      if (line < path.length || line === 0) draft.put(left, right, 'label', textCell(path[line]), isLowest ? lines - line : 1);
      left = right + 1;
    }
  }
  return { first, last: draft.current };
}

/** Columns under one word: the same words from the top down to this line, and further words below. */
function endOfGroup(columns: readonly PrintedColumn[], left: number, line: number): number {
  const own = columns[left];
  let right = left;
  if (!own || line >= own.path.length - 1) return right;
  const isSame = (other: PrintedColumn | undefined): boolean =>
    other !== undefined &&
    other.part === own.part &&
    other.path.length > line + 1 &&
    own.path.slice(0, line + 1).every((word, depth) => other.path[depth] === word);
  while (isSame(columns[right + 1])) right += 1;
  return right;
}

/** The line below the header that numbers the columns: 栏次 | 1 | 2 | 3. */
export function putColumnNumbers(draft: SheetDraft, columns: readonly PrintedColumn[], word: string): void {
  draft.nextRow();
  columns.forEach((_, index) => draft.put(index, index, 'centered', index === 0 ? textCell(word) : numberOrTextCell(String(index))));
}

import type { Area } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/plan';

/** A4 in points. */
const PAPER = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;
/** Printers and programs differ a little in how high a row comes out. */
const SURE = 0.97;
/** A page that would hold fewer rows at the end of a table takes over some of the page before. */
const FEWEST_ROWS = 3;

/** What of a plan decides where pages end. */
export type Pages = Pick<SheetPlan, 'rowHeights' | 'columnWidths' | 'page'>;

/** Points of rows that one page surely holds. */
function pageRoom({ columnWidths, page }: Pages): number {
  const { width, height } = PAPER[page.orientation];
  const wide = columnWidths.reduce((sum, one) => sum + one, 0);
  const across = width - page.margins.left - page.margins.right;
  // Fitting to the width shrinks, and never enlarges.
  const scale = page.fitToWidth ? Math.min(1, across / Math.max(1, wide)) : 1;
  return ((height - page.margins.top - page.margins.bottom) / scale) * SURE;
}

/**
 * The rows with which a new page begins: where the plan says so and where a page is full. Rows are never torn, header
 * rows come again on each page, and an area `kept` whole is not divided unless it is longer than what it stands on.
 */
export function pageStarts(pages: Pages, kept: readonly Area[] = []): readonly number[] {
  return withoutLoneRows(printedStarts(pages, kept), pages.rowHeights.length, pages.page);
}

/** The same as a printer finds them that knows of no lone rows; without `kept`, what it does when left alone. */
export function printedStarts(pages: Pages, kept: readonly Area[] = []): readonly number[] {
  const { rowHeights, page } = pages;
  const room = pageRoom(pages);
  const [first, last] = page.titleRows ?? [0, -1];
  const repeated = sum(rowHeights, first, last);
  const starts: number[] = [];
  let begun = 0;
  let used = 0;
  for (let row = 0; row < rowHeights.length; row += 1) {
    const own = rowHeights[row] ?? 0;
    if (page.rowBreaks.includes(row) || (used > 0 && used + own > room)) {
      const start = page.rowBreaks.includes(row) ? row : wholeBefore(row, begun, kept);
      starts.push(start);
      begun = start;
      used = (start > last ? repeated : 0) + sum(rowHeights, start, row - 1);
    }
    used += own;
  }
  return starts;
}

function wholeBefore(row: number, begun: number, kept: readonly Area[]): number {
  const divided = kept.find(({ top, bottom }) => top < row && row <= bottom && top > begun);
  return divided ? wholeBefore(divided.top, begun, kept) : row;
}

/** The rows taken over make the last page longer by little; it was nearly empty. */
function withoutLoneRows(starts: readonly number[], rows: number, { rowBreaks, titleRows }: SheetPlan['page']): readonly number[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows;
    const before = Math.max(starts[index - 1] ?? 0, (titleRows?.[1] ?? -1) + 1);
    const isLast = end === rows || rowBreaks.includes(end);
    const earlier = end - FEWEST_ROWS;
    const isFew = isLast && !rowBreaks.includes(start) && start > earlier;
    return isFew && earlier - before >= FEWEST_ROWS ? earlier : start;
  });
}

function sum(heights: readonly number[], from: number, to: number): number {
  return heights.slice(from, to + 1).reduce((total, one) => total + one, 0);
}

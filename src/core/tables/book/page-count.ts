import type { SheetPlan } from '../../sheet/plan';

/** A4 in points. */
const PAPER = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;

/** How many pages a plan prints on: rows are never torn, breaks are kept, headers come again on each page. */
export function pageCount({ rowHeights, columnWidths, page }: SheetPlan): number {
  const { width, height } = PAPER[page.orientation];
  const wide = columnWidths.reduce((sum, one) => sum + one, 0);
  // Fitting to the width shrinks, and never enlarges.
  const scale = page.fitToWidth ? Math.min(1, (width - page.margins.left - page.margins.right) / Math.max(1, wide)) : 1;
  const room = (height - page.margins.top - page.margins.bottom) / scale;
  const [first, last] = page.titleRows ?? [0, -1];
  const repeated = rowHeights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
  let pages = 1;
  let used = 0;
  rowHeights.forEach((own, row) => {
    const isNew = page.rowBreaks.includes(row) || (used > 0 && used + own > room);
    if (isNew) {
      pages += 1;
      used = row > last ? repeated : 0;
    }
    used += own;
  });
  return pages;
}

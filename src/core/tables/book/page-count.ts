import type { SheetPlan } from '../../sheet/plan';

/** A4 in points. */
const PAPER = { portrait: { width: 595, height: 842 }, landscape: { width: 842, height: 595 } } as const;
/** Printers and programs differ a little in how high a row comes out. */
const SURE = 0.96;

/**
 * The plan with a break wherever a page is full, so that every program prints the pages that the 目录 counts.
 * Rows are never torn; header rows come again on each page.
 */
export function withPageBreaks(plan: SheetPlan): SheetPlan {
  const { rowHeights, columnWidths, page } = plan;
  const { width, height } = PAPER[page.orientation];
  const wide = columnWidths.reduce((sum, one) => sum + one, 0);
  const across = width - page.margins.left - page.margins.right;
  // Fitting to the width shrinks, and never enlarges.
  const scale = page.fitToWidth ? Math.min(1, across / Math.max(1, wide)) : 1;
  const room = ((height - page.margins.top - page.margins.bottom) / scale) * SURE;
  const [first, last] = page.titleRows ?? [0, -1];
  const repeated = rowHeights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
  const breaks: number[] = [];
  let used = 0;
  rowHeights.forEach((own, row) => {
    if (page.rowBreaks.includes(row) || (used > 0 && used + own > room)) {
      breaks.push(row);
      used = row > last ? repeated : 0;
    }
    used += own;
  });
  return { ...plan, page: { ...page, rowBreaks: breaks } };
}

/** How many pages a plan with its breaks prints on. */
export function pageCount({ page }: SheetPlan): number {
  return page.rowBreaks.length + 1;
}

import type { SheetPlan } from '../../sheet/plan';
import { pageStarts } from '../pages/page-starts';

/** The plan with a break wherever a page is full, so that every program prints the pages that the 目录 counts. */
export function withPageBreaks(plan: SheetPlan): SheetPlan {
  return { ...plan, page: { ...plan.page, rowBreaks: pageStarts(plan) } };
}

/** How many pages a plan with its breaks prints on. */
export function pageCount({ page }: SheetPlan): number {
  return page.rowBreaks.length + 1;
}

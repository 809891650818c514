import type { SheetPlan } from './plan';

/** The plans with links that follow them to the names they got; plans link to each other by the names they wished for. */
export function linksFollowing(plans: readonly SheetPlan[], names: readonly string[]): readonly SheetPlan[] {
  const nameOf = (wished: string, own: number): string => {
    const found = plans[own]?.name === wished ? own : plans.findIndex(({ name }) => name === wished);
    return names[found] ?? wished;
  };
  return plans.map((plan, own) => {
    if (!plan.cells.some(({ link }) => link)) return plan;
    return { ...plan, cells: plan.cells.map((cell) => (cell.link ? { ...cell, link: { ...cell.link, sheet: nameOf(cell.link.sheet, own) } } : cell)) };
  });
}

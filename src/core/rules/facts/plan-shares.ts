import type { PlanStep } from '../../model/target-table';

/** What a sum of rounded percentages may be off. */
const SLACK = 0.5;

/** Whether a 资金支出计划 gives each period its own share, 25% four times, instead of what is spent by then. */
export function givesShares(steps: readonly PlanStep[]): boolean {
  const sum = steps.reduce((all, { percent }) => all + Number(percent.value), 0);
  return steps.length > 1 && Math.abs(sum - 100) <= SLACK;
}

import type { PlanStep } from '../../model/target-table';
import { isBlank } from './cell-text';

/** The steps of a 资金支出计划 that hold a percentage: all of it may be spent before the year ends. */
export function filledSteps(plan: readonly PlanStep[] | undefined): readonly PlanStep[] {
  return (plan ?? []).filter((step) => !isBlank(step.percent.value));
}

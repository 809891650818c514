import type { PlanStep } from '../../model/target-table';
import { compact } from './cell-text';

/** The step of a 资金支出计划 by which everything is spent. */
export function isYearEnd(step: PlanStep): boolean {
  return /12月|年底|全年|下半年|(?:四|4)季度/u.test(compact(step.label.value));
}

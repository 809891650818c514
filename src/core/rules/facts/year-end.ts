import type { PlanStep } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';
import { wordsOf } from './pack-words';

/** The step of a 资金支出计划 by which everything is spent. */
export function isYearEnd(step: PlanStep, pack: StandardsPack): boolean {
  return wordsOf(pack, 'yearEnd').test(compact(step.label.value));
}

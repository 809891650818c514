import type { IndicatorFacts, RuleContext } from '../contract';
import { compact } from './cell-text';
import { level2Kind } from './level2-kind';
import { namesRate } from './name-kind';
import { wordsOf } from './pack-words';

/** Why a bare number must be a percentage. `sure` leaves no other reading, `likely` is for a person to confirm. */
export type PercentEvidence = 'sure' | 'likely';

export function percentEvidence(facts: IndicatorFacts, context: RuleContext): PercentEvidence | undefined {
  const { indicator } = facts;
  const number = Number(indicator.target?.value.number);
  // 0.95 may be meant as 95 % or as 0.95 %.
  if (!(number > 1 && number <= 100)) return undefined;
  if (/[%％]/u.test(indicator.level3.value) || namesRate(indicator.level3.value, context.pack)) return 'sure';
  if (level2Kind(indicator, context.pack) === 'satisfaction') return 'likely';
  return wordsOf(context.pack, 'ratioSaid').test(compact(indicator.description?.value ?? '')) ? 'likely' : undefined;
}

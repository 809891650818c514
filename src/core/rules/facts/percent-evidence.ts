import type { IndicatorFacts, RuleContext } from '../contract';
import { compact } from './cell-text';
import { level2Kind } from './level2-kind';
import { namesRate } from './name-kind';

/** Why a bare number must be a percentage. `sure` leaves no other reading, `likely` is for a person to confirm. */
export type PercentEvidence = 'sure' | 'likely';

const RATIO_IN_WORDS = /比率|比例|百分比|占.{0,20}比|[/／÷]|率$/u;

export function percentEvidence(facts: IndicatorFacts, context: RuleContext): PercentEvidence | undefined {
  const { indicator } = facts;
  const number = Number(indicator.target?.value.number);
  // 0.95 may be meant as 95 % or as 0.95 %.
  if (!(number > 1 && number <= 100)) return undefined;
  if (/[%％]/u.test(indicator.level3.value) || namesRate(indicator.level3.value)) return 'sure';
  if (level2Kind(indicator, context.pack) === 'satisfaction') return 'likely';
  return RATIO_IN_WORDS.test(compact(indicator.description?.value ?? '')) ? 'likely' : undefined;
}

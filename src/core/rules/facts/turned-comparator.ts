import type { TargetField } from '../../model/target-table';
import type { Comparator } from '../../model/target-value';
import type { FixProposal } from '../contract';
import { editComparator } from './target-edit';

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '≥': '≤', '≤': '≥', '>': '<', '<': '>', '=': '=' };

/** The same number with the comparator the other way round; which direction is meant, a person confirms. */
export function turnedComparator(target: TargetField | undefined): FixProposal | undefined {
  const comparator = target?.value.comparator;
  if (!target || comparator === undefined || comparator === '=') return undefined;
  const edits = editComparator(target, OPPOSITE[comparator]);
  return edits.length === 0 ? undefined : { kind: 'confirm', edits };
}

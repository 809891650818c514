import type { ChecklistState } from '../../core/review/checklist-state';
import type { Blocker } from '../../core/review/desk-report';
import { questionKey } from './question-item';

/** A question in the order in which it is shown. */
export interface ListedQuestion {
  readonly key: string;
  readonly checklist: string;
  readonly item: string;
  readonly isAnswered: boolean;
  readonly isNo: boolean;
  readonly note: string;
}

export function listedQuestions(checklists: readonly ChecklistState[]): readonly ListedQuestion[] {
  return checklists.flatMap(({ checklist, items }) =>
    [...new Set(items.map(({ item }) => item.group))].flatMap((group) =>
      items
        .filter(({ item }) => item.group === group)
        .map(({ item, answer, prefill }) => {
          const given = answer?.answer ?? prefill?.answer;
          return { key: questionKey(checklist.id, item.id), checklist: checklist.id, item: item.id, isAnswered: given !== undefined, isNo: given === 'no', note: answer?.note ?? '' };
        }),
    ),
  );
}

/** The unanswered question after or before this one; behind the last comes the first. */
export function unansweredFrom(questions: readonly ListedQuestion[], from: string | undefined, step: 1 | -1): ListedQuestion | undefined {
  const at = questions.findIndex(({ key }) => key === from);
  const start = at === -1 ? (step === 1 ? -1 : questions.length) : at;
  for (let moved = 1; moved <= questions.length; moved += 1) {
    const one = questions[(start + moved * step + questions.length * 2) % questions.length];
    if (one && !one.isAnswered) return one;
  }
  return undefined;
}

/** The first question that stands against 通过 for this reason. */
export function questionOf(questions: readonly ListedQuestion[], blocker: Blocker): ListedQuestion | undefined {
  if (!('items' in blocker)) return undefined;
  return questions.find(({ checklist, item }) => checklist === blocker.checklist && blocker.items.includes(item));
}

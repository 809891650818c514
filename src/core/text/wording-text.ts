import type { PackProblem } from '../standards/pack-problem';
import type { ProposalWhy } from '../wording/contract';
import type { Texts } from './text';

/** Why a standard indicator is offered, in one short sentence. */
export function proposalWhyText(texts: Texts, why: ProposalWhy): string {
  switch (why.kind) {
    case 'known-variant':
      return texts('wording.why.known-variant', { variant: why.variant });
    case 'words':
    case 'project':
      return texts(`wording.why.${why.kind}`, { words: why.words.join(texts('wording.separator')) });
    case 'same-name':
    case 'level2':
      return texts(`wording.why.${why.kind}`);
  }
}

/** What to mend in a standards pack, and where. */
export function packProblemText(texts: Texts, problem: PackProblem): string {
  const what = texts(`wording.pack.${problem.kind}`, problem.data);
  return texts('wording.packProblem', { path: problem.path, what });
}

import type { PackProblem } from '../standards/pack-problem';
import type { Proposal, ProposalWhy } from '../wording/contract';
import type { Texts } from './text';

/** Why a standard indicator is offered, in one short sentence. */
export function proposalWhyText(texts: Texts, why: ProposalWhy): string {
  switch (why.kind) {
    case 'known-variant':
      return texts('wording.why.known-variant', { variant: why.variant });
    case 'words':
    case 'pinyin':
    case 'project':
      return texts(`wording.why.${why.kind}`, { words: why.words.join(texts('wording.separator')) });
    case 'neighbours':
      return texts('wording.why.neighbours', { field: why.field });
    case 'described':
      return texts('wording.why.described', { like: why.like });
    case 'same-name':
    case 'level2':
    case 'listed':
      return texts(`wording.why.${why.kind}`);
  }
}

/** Whose wording it is and how often it was met, to stand beside the reason. */
export function proposalSourceText(texts: Texts, { indicator, origin, library }: Proposal): readonly string[] {
  if (origin === 'row') return [texts('wording.source.row')];
  const source = origin === 'standard' ? texts('wording.source.standard', { source: indicator.source }) : texts(`wording.source.${origin}`, { library });
  return indicator.tables > 0 ? [source, texts('wording.usedIn', { count: indicator.tables })] : [source];
}

/** What to mend in a standards pack, and where. */
export function packProblemText(texts: Texts, problem: PackProblem): string {
  const what = texts(`wording.pack.${problem.kind}`, problem.data);
  return texts('wording.packProblem', { path: problem.path, what });
}

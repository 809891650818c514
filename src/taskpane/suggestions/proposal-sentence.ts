import type { Texts } from '../../core/text/text';
import type { ProposalWhy } from '../../core/wording/contract';

/** Why a proposal is offered, so that a person can trust it or not. */
export function proposalSentence(why: ProposalWhy, texts: Texts): string {
  switch (why.kind) {
    case 'same-name':
    case 'level2':
      return texts(`pane.suggestions.why.${why.kind}`);
    case 'known-variant':
      return texts('pane.suggestions.why.known-variant', { variant: why.variant });
    case 'words':
    case 'project':
      return texts(`pane.suggestions.why.${why.kind}`, { words: why.words.join(texts('pane.listSeparator')) });
  }
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { AdoptScope, Suggestions } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { CurrentRowBlock } from './current-row-block';
import { DraftPage } from './draft-page';
import { MissingNote } from './missing-note';
import { ProposalCard } from './proposal-card';
import { ScopeChoice } from './scope-choice';
import { WordingSearch } from './wording-search';

const useStyles = makeStyles({
  note: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  more: { margin: tokens.spacingHorizontalM },
});

/** 建议: standard wording for the row at the selection, search in all of it, and drafts of what a table lacks. */
export function SuggestionsView(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const suggestions = useSessionState((state) => state.suggestions);
  const { row, library, asked, missing, draft, declined } = suggestions;
  const list = useRef<HTMLDivElement>(null);
  if (draft) return <DraftPage draft={draft} />;
  return (
    <>
      {library && (
        <WordingSearch
          library={library}
          asked={asked}
          onAsk={(next) => actions.searchWording(next)}
          onEnterList={() => list.current?.querySelector<HTMLElement>('[data-adopt]')?.focus()}
        />
      )}
      {row && <CurrentRowBlock row={row} />}
      {missing && !asked && <MissingNote missing={missing} onDraft={() => actions.beginDraft(texts.locale)} />}
      <div ref={list}>{row || asked ? <ProposalList suggestions={suggestions} /> : <p className={styles.note}>{texts('pane.suggestions.noRow')}</p>}</div>
      {declined > 0 && (
        <p className={styles.note}>
          {texts('pane.suggestions.declined', { count: declined })}{' '}
          <Button size="small" onClick={() => actions.takeBackDeclined()}>
            {texts('pane.suggestions.takeBackDeclined')}
          </Button>
        </p>
      )}
    </>
  );
}

function ProposalList({ suggestions }: { readonly suggestions: Suggestions }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const [scope, setScope] = useState<AdoptScope>('name');
  const { row, proposals, hasMore, blocked, library, asked } = suggestions;
  if (!library) return <p className={styles.note}>{texts('pane.suggestions.preparing')}</p>;
  if (proposals.length === 0) return <p className={styles.note}>{texts(asked ? 'pane.suggestions.nothingFound' : 'pane.suggestions.none')}</p>;
  return (
    <section aria-label={texts(asked ? 'pane.suggestions.found' : 'pane.suggestions.list')} onKeyDown={moveAmongCards}>
      {row ? <ScopeChoice scope={scope} onScope={setScope} /> : <p className={styles.note}>{texts('pane.suggestions.selectRow')}</p>}
      {!asked && isStandard(suggestions) && <p className={styles.note}>{texts('pane.suggestions.already')}</p>}
      {proposals.map((view) => (
        <ProposalCard
          key={view.proposal.indicator.id}
          view={view}
          scope={scope}
          blocked={blocked}
          hasRow={row !== undefined}
          onAdopt={(indicatorId) => void actions.adopt(indicatorId, scope)}
          {...(!asked && { onDecline: (indicatorId: string) => actions.decline(indicatorId) })}
        />
      ))}
      {hasMore && (
        <Button className={styles.more} onClick={() => actions.moreProposals()}>
          {texts('pane.suggestions.more')}
        </Button>
      )}
    </section>
  );
}

/** Up and down walk from one 采用 to the next; what has arrow keys of its own, the choice of the extent, keeps them. */
function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const card = event.target instanceof HTMLElement ? event.target.closest('article') : null;
  if (step === 0 || !card) return;
  const cards = [...event.currentTarget.querySelectorAll('article')];
  const next = cards[cards.indexOf(card) + step]?.querySelector<HTMLElement>('[data-adopt]');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function isStandard({ proposals }: Suggestions): boolean {
  const [first] = proposals;
  return first?.proposal.why.kind === 'same-name' && !first.differences.name;
}

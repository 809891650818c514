import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { AdoptScope, Suggestions } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { CurrentRowBlock } from './current-row-block';
import { DeclinedList } from './declined-list';
import { DraftPage } from './draft-page';
import { LibraryPage } from './library-page';
import { MissingNote } from './missing-note';
import { ProposalCard } from './proposal-card';
import { SameNameDialog } from './same-name-dialog';
import { ScopeChoice } from './scope-choice';
import { VariantList } from './variant-list';
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
  const { row, library, asked, missing, draft, declined, variants, choice } = suggestions;
  const ownCount = useSessionState(({ libraries }) => libraries.kept.reduce((sum, { count }) => sum + count, 0));
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const libraryButton = useRef<HTMLButtonElement>(null);
  const wasLibraryOpen = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Back from the page of the library, the keyboard goes on where it left.
    if (wasLibraryOpen.current && !isLibraryOpen) libraryButton.current?.focus();
    wasLibraryOpen.current = isLibraryOpen;
  }, [isLibraryOpen]);
  if (draft) return <DraftPage draft={draft} />;
  if (isLibraryOpen) return <LibraryPage onClose={() => setLibraryOpen(false)} />;
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
      {missing && !asked && <MissingNote missing={missing} onDraft={actions.beginDraft} />}
      <div ref={list}>{row || asked ? <ProposalList suggestions={suggestions} /> : <p className={styles.note}>{texts('pane.suggestions.noRow')}</p>}</div>
      {!asked && variants.length > 0 && <VariantList variants={variants} />}
      {declined.length > 0 && <DeclinedList names={declined} />}
      {!asked && (
        <Button ref={libraryButton} size="small" className={styles.more} onClick={() => setLibraryOpen(true)}>
          {ownCount > 0 ? texts('pane.library.opened', { count: ownCount }) : texts('pane.library.open')}
        </Button>
      )}
      {choice && <SameNameDialog choice={choice} onCancel={() => actions.endChoice()} onAdopt={(scope, without) => void actions.adoptMany(scope, without)} />}
    </>
  );
}

function ProposalList({ suggestions }: { readonly suggestions: Suggestions }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const [scope, setScope] = useState<AdoptScope>('name');
  const [edited, setEdited] = useState<string>();
  const { row, proposals, hasMore, blocked, library, asked, sameName } = suggestions;
  const place = row && `${row.sheetId}!${String(row.row)}`;
  const [editedAt, setEditedAt] = useState(place);
  if (editedAt !== place) {
    // A form left open belongs to the row it was opened for.
    setEditedAt(place);
    setEdited(undefined);
  }
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
          isEdited={edited === view.proposal.indicator.id}
          sameName={sameName}
          onAdopt={(indicatorId) => void actions.adopt(indicatorId, scope)}
          onEdit={setEdited}
          onAdoptEdited={(indicatorId, words) => {
            setEdited(undefined);
            void actions.adoptEdited(indicatorId, words);
          }}
          onSameName={(indicatorId) => row && actions.chooseRows({ level2: row.level2, name: row.level3 }, indicatorId)}
          {...(!asked && { onDecline: (indicatorId: string) => actions.decline(indicatorId) })}
        />
      ))}
      {hasMore && (
        <Button size="small" className={styles.more} onClick={() => actions.moreProposals()}>
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

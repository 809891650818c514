import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AdoptScope, Suggestions } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { CurrentRowBlock } from './current-row-block';
import { ProposalCard } from './proposal-card';
import { ScopeChoice } from './scope-choice';

const useStyles = makeStyles({
  note: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  more: { margin: tokens.spacingHorizontalM },
});

/** 建议: standard wording for the row at the selection. */
export function SuggestionsView(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const suggestions = useSessionState((state) => state.suggestions);
  const [scope, setScope] = useState<AdoptScope>('name');
  const { row, proposals, hasMore, blocked } = suggestions;
  if (!row) return <p className={styles.note}>{texts('pane.suggestions.noRow')}</p>;
  return (
    <>
      <CurrentRowBlock row={row} />
      {proposals.length === 0 ? (
        <p className={styles.note}>{texts('pane.suggestions.none')}</p>
      ) : (
        <section aria-label={texts('pane.suggestions.list')}>
          <ScopeChoice scope={scope} onScope={setScope} />
          {isStandard(suggestions) && <p className={styles.note}>{texts('pane.suggestions.already')}</p>}
          {proposals.map((view) => (
            <ProposalCard
              key={view.proposal.indicator.id}
              view={view}
              scope={scope}
              blocked={blocked}
              onAdopt={(indicatorId) => void actions.adopt(indicatorId, scope)}
            />
          ))}
          {hasMore && (
            <Button className={styles.more} onClick={() => actions.moreProposals()}>
              {texts('pane.suggestions.more')}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

function isStandard({ proposals }: Suggestions): boolean {
  const [first] = proposals;
  return first?.proposal.why.kind === 'same-name' && !first.differences.name;
}

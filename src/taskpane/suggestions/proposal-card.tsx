import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { AdoptScope, ProposalView, Suggestions } from '../../session/state';
import { proposalSourceText, proposalWhyText } from '../../core/text/wording-text';
import { useTexts } from '../texts-context';
import { DifferenceList } from './difference-list';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  action: { minWidth: 'auto', flexShrink: 0 },
  decline: { alignSelf: 'flex-start', minWidth: 'auto' },
});

interface ProposalCardProps {
  readonly view: ProposalView;
  readonly scope: AdoptScope;
  readonly blocked: Suggestions['blocked'];
  /** Without a row there is nothing to write into; the card is there to be read. */
  readonly hasRow: boolean;
  readonly onAdopt: (indicatorId: string) => void;
  /** Missing in a list that the person asked for. */
  readonly onDecline?: (indicatorId: string) => void;
}

/** One proposal: what it is, why it is offered, what it would change, and the button that does it. */
export function ProposalCard({ view, scope, blocked, hasRow, onAdopt, onDecline }: ProposalCardProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const reasonId = useId();
  const { indicator, why } = view.proposal;
  const differences = view.differences[scope];
  const reason = !hasRow ? texts('pane.suggestions.selectRow') : blocked ? texts(`pane.card.${blocked}`) : differences ? undefined : texts(unchangedKey(view, scope));
  const facts = [
    proposalWhyText(texts, why),
    texts('pane.suggestions.example', { example: indicator.example }),
    ...proposalSourceText(texts, view.proposal),
  ];
  return (
    <article className={styles.card} aria-label={indicator.name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{indicator.name}</h3>
        <Button
          data-adopt
          size="small"
          appearance="primary"
          className={styles.action}
          aria-label={texts('pane.suggestions.adoptNamed', { name: indicator.name })}
          disabledFocusable={reason !== undefined}
          {...(reason !== undefined && { 'aria-describedby': reasonId })}
          onClick={() => onAdopt(indicator.id)}
        >
          {texts('pane.suggestions.adopt')}
        </Button>
      </div>
      <p className={styles.quiet}>{facts.join(texts('pane.factSeparator'))}</p>
      {!hasRow && <p className={styles.quiet}>{indicator.description}</p>}
      {differences && <DifferenceList differences={differences} />}
      {/* Above the list it is said once for all cards. */}
      {reason !== undefined && (
        <p id={reasonId} hidden={!hasRow} className={styles.quiet}>
          {reason}
        </p>
      )}
      {indicator.avoid !== undefined && <p className={styles.quiet}>{texts('pane.suggestions.avoid', { avoid: indicator.avoid })}</p>}
      {onDecline && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.decline}
          aria-label={texts('pane.suggestions.declineNamed', { name: indicator.name })}
          onClick={() => onDecline(indicator.id)}
        >
          {texts('pane.suggestions.decline')}
        </Button>
      )}
    </article>
  );
}

/** Where the name would change but name and description could not, the table has no description; else all is said already. */
function unchangedKey({ differences }: ProposalView, scope: AdoptScope): 'pane.suggestions.unchanged' | 'pane.suggestions.noCells' {
  return scope === 'name-and-description' && differences.name ? 'pane.suggestions.noCells' : 'pane.suggestions.unchanged';
}

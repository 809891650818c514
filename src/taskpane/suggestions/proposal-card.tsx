import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { AdoptScope, ProposalView, Suggestions } from '../../session/state';
import { proposalWhyText } from '../../core/text/wording-text';
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
});

interface ProposalCardProps {
  readonly view: ProposalView;
  readonly scope: AdoptScope;
  readonly blocked: Suggestions['blocked'];
  readonly onAdopt: (indicatorId: string) => void;
}

/** One proposal: what it is, why it is offered, what it would change, and the button that does it. */
export function ProposalCard({ view, scope, blocked, onAdopt }: ProposalCardProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const reasonId = useId();
  const { indicator, why } = view.proposal;
  const differences = view.differences[scope];
  const reason = blocked ? texts(`pane.card.${blocked}`) : differences ? undefined : texts(unchangedKey(view, scope));
  const facts = [
    proposalWhyText(texts, why),
    texts('pane.suggestions.example', { example: indicator.example }),
    texts('pane.suggestions.source', { source: indicator.source }),
  ];
  return (
    <article className={styles.card} aria-label={indicator.name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{indicator.name}</h3>
        <Button
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
      {differences && <DifferenceList differences={differences} />}
      {reason !== undefined && (
        <p id={reasonId} className={styles.quiet}>
          {reason}
        </p>
      )}
      {indicator.avoid !== undefined && <p className={styles.quiet}>{texts('pane.suggestions.avoid', { avoid: indicator.avoid })}</p>}
    </article>
  );
}

/** Where the name would change but name and description could not, the table has no description; else all is said already. */
function unchangedKey({ differences }: ProposalView, scope: AdoptScope): 'pane.suggestions.unchanged' | 'pane.suggestions.noCells' {
  return scope === 'name-and-description' && differences.name ? 'pane.suggestions.noCells' : 'pane.suggestions.unchanged';
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AdoptedRole, AdoptScope, ProposalView, Suggestions } from '../../session/state';
import { proposalSourceText, proposalWhyText } from '../../core/text/wording-text';
import { useTexts } from '../texts-context';
import { DifferenceList } from './difference-list';
import { EditForm } from './edit-form';

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
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  small: { minWidth: 'auto' },
});

interface ProposalCardProps {
  readonly view: ProposalView;
  readonly scope: AdoptScope;
  readonly blocked: Suggestions['blocked'];
  /** Without a row there is nothing to write into; the card is there to be read. */
  readonly hasRow: boolean;
  /** The person rewrites it before taking it. */
  readonly isEdited: boolean;
  /** Other rows of the workbook with the name of the row at the selection. */
  readonly sameName: number;
  readonly onAdopt: (indicatorId: string) => void;
  /** Opens the form of one proposal; undefined closes it. */
  readonly onEdit: (indicatorId: string | undefined) => void;
  readonly onAdoptEdited: (indicatorId: string, texts: Readonly<Partial<Record<AdoptedRole, string>>>) => void;
  readonly onSameName: (indicatorId: string) => void;
  /** Missing in a list that the person asked for. */
  readonly onDecline?: (indicatorId: string) => void;
}

/** One proposal: what it is, why it is offered, what it would change, and the button that does it. */
export function ProposalCard({ view, scope, blocked, hasRow, isEdited, sameName, onAdopt, onEdit, onAdoptEdited, onSameName, onDecline }: ProposalCardProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const reasonId = useId();
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !isEdited) edit.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
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
      {isEdited ? (
        <EditForm view={view} onApply={(words) => onAdoptEdited(indicator.id, words)} onCancel={() => onEdit(undefined)} />
      ) : (
        differences && <DifferenceList differences={differences} />
      )}
      {/* Above the list it is said once for all cards. */}
      {reason !== undefined && (
        <p id={reasonId} hidden={!hasRow} className={styles.quiet}>
          {reason}
        </p>
      )}
      {indicator.avoid !== undefined && <p className={styles.quiet}>{texts('pane.suggestions.avoid', { avoid: indicator.avoid })}</p>}
      <div className={styles.line}>
        {hasRow && !blocked && !isEdited && (
          <Button ref={edit} size="small" className={styles.small} aria-label={texts('pane.suggestions.editNamed', { name: indicator.name })} onClick={() => onEdit(indicator.id)}>
            {texts('pane.suggestions.edit')}
          </Button>
        )}
        {hasRow && sameName > 0 && view.differences.name && (
          <Button
            size="small"
            className={styles.small}
            aria-label={texts('pane.suggestions.sameNameNamed', { count: sameName + 1, name: indicator.name })}
            onClick={() => onSameName(indicator.id)}
          >
            {texts('pane.suggestions.sameName', { count: sameName + 1 })}
          </Button>
        )}
        {onDecline && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-label={texts('pane.suggestions.declineNamed', { name: indicator.name })}
            onClick={() => onDecline(indicator.id)}
          >
            {texts('pane.suggestions.decline')}
          </Button>
        )}
      </div>
    </article>
  );
}

/** Where the name would change but name and description could not, the table has no description; else all is said already. */
function unchangedKey({ differences }: ProposalView, scope: AdoptScope): 'pane.suggestions.unchanged' | 'pane.suggestions.noCells' {
  return scope === 'name-and-description' && differences.name ? 'pane.suggestions.noCells' : 'pane.suggestions.unchanged';
}

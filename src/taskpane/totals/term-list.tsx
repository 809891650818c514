import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { WorkedTerm } from '../../core/identities/contract';
import { shownAmount } from '../../core/model/shown-amount';
import { cellAddress } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import type { Totals } from '../../session/state';
import { PlaceLink } from '../problems/place-link';
import { useTexts } from '../texts-context';

/** A sum of more parts than these is folded. */
const FIRST = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalM, listStyleType: 'none' },
  term: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalS}` },
  label: { flexGrow: 1, flexBasis: '96px', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  amount: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  rest: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface TermListProps {
  readonly label: string;
  readonly terms: readonly WorkedTerm[];
  readonly sheets: Totals['sheets'];
  readonly tabIndex: number;
  readonly onGo: (at: CellRef) => void;
}

/** One side of an identity: every cell with its name and number; its address goes there. */
export function TermList({ label, terms, sheets, tabIndex, onGo }: TermListProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? terms : terms.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((term, index) => {
          const sheet = sheets[term.at.sheetId];
          return (
            <li key={`${String(index)} ${cellAddress(term.at)}`} className={styles.term}>
              <PlaceLink {...(sheet && { sheet: sheet.name, isHidden: sheet.isHidden })} address={cellAddress(term.at)} onGo={() => onGo(term.at)} tabIndex={tabIndex} />
              <span className={styles.label}>{term.label}</span>
              <span className={styles.amount}>
                {term.sign < 0 && '− '}
                {term.amount ? shownAmount(term.amount.decimal, term.amount.unit) : texts('pane.totals.blank')}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < terms.length && (
        <Link as="button" type="button" className={styles.rest} tabIndex={tabIndex} onClick={() => setIsWhole(true)}>
          {texts('pane.totals.moreTerms', { count: terms.length - shown.length })}
        </Link>
      )}
    </>
  );
}

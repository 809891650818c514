import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnmatchedIdentity } from '../../core/identities/contract';
import { useCardStyles } from '../problems/card-styles';
import { useTexts } from '../texts-context';
import { NothingShown } from './nothing-shown';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Statements of the standards pack that this workbook gives nothing to compare for, and why. */
export function UnmatchedList({ unmatched }: { readonly unmatched: readonly UnmatchedIdentity[] }): ReactNode {
  const styles = useStyles();
  const cards = useCardStyles();
  const texts = useTexts();
  if (unmatched.length === 0) return <NothingShown text={texts('pane.totals.unmatchedNone')} />;
  return (
    <>
      <p className={cards.note}>{texts('pane.totals.unmatchedIntro')}</p>
      <ul className={cards.list} aria-label={texts('pane.totals.filters.unmatched')}>
        {unmatched.map(({ id, title, reason, detail, table }) => (
          <li key={`${id} ${table} ${detail}`} className={styles.item}>
            <div className={cards.subject}>
              {title} <span className={cards.code}>{id}</span>
            </div>
            <div className={cards.how}>{texts(table === '' ? 'pane.totals.unmatchedItem' : 'pane.totals.unmatchedIn', { reason: texts(`identities.notChecked.${reason}`), detail, table })}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { shownAmount } from '../../core/model/shown-amount';
import { cellAddress } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import type { IdentityView, Totals } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { PlaceLink } from '../problems/place-link';
import { SeverityIcon } from '../problems/severity-icon';
import { useTexts } from '../texts-context';
import { identityTitle } from './identity-title';
import { RemedyList } from './remedy-list';
import { TermList } from './term-list';

/** The filters stand over the list. */
const useStyles = makeStyles({ root: { scrollMarginTop: '80px' } });

interface IdentityCardProps {
  readonly view: IdentityView;
  readonly sheets: Totals['sheets'];
  /** The one that Tab reaches; arrow keys reach the others. */
  readonly isStop: boolean;
  /** The one a person came for; it stands out. */
  readonly isCurrent: boolean;
  readonly onGo: (at: CellRef) => void;
  readonly onMend: (identity: string, place: number) => void;
}

/** One equation with its numbers: what should agree, both sides cell by cell, how far they are apart and may be. */
export const IdentityCard = memo(function IdentityCard({ view, sheets, isStop, isCurrent, onGo, onMend }: IdentityCardProps): ReactNode {
  const styles = useCardStyles();
  const own = useStyles();
  const texts = useTexts();
  const { result, remedies } = view;
  const tabIndex = isStop ? 0 : -1;
  const { identity, state, left, right, sums, reason, obstacle } = result;
  const title = identityTitle(texts, view);
  const tables = tablesText(identity.tables, (one, other) => texts('pane.totals.toTable', { one, other }));
  const stateText = texts(`pane.totals.states.${state}`);
  const side = (name: 'left' | 'right'): string => (sums ? texts('pane.totals.sum', { side: texts(`pane.totals.${name}`), sum: shownAmount(sums[name], sums.unit) }) : texts(`pane.totals.${name}`));
  const sheet = obstacle && sheets[obstacle.sheetId];
  return (
    <article data-stop={identity.key} tabIndex={tabIndex} className={mergeClasses(styles.card, own.root, isCurrent && styles.current)} aria-label={texts('pane.totals.spoken', { state: stateText, title, tables })}>
      <div className={styles.place}>
        <span className={styles.severity}>
          {state === 'held' ? <span aria-hidden="true">✓</span> : <SeverityIcon severity={state === 'failed' ? identity.severity : 'notChecked'} />} {stateText}
        </span>
        <span className={styles.code}>{identity.id}</span>
      </div>
      <div className={styles.subject}>{title}</div>
      <div className={styles.how}>{tables}</div>
      {sums && (
        <p className={styles.what}>
          {texts(identity.relation === '≤' ? 'pane.totals.differenceUpTo' : 'pane.totals.difference', {
            difference: shownAmount(identity.relation === '≤' ? sums.difference : sums.difference.replace(/^-/, ''), sums.unit),
            allowed: shownAmount(sums.allowed, sums.unit),
          })}
        </p>
      )}
      {reason && state === 'not-checked' && <p className={styles.what}>{texts('pane.totals.notChecked', { reason: texts(`identities.notChecked.${reason}`) })}</p>}
      {obstacle && (
        <div className={styles.related}>
          {texts('pane.totals.obstacle')}
          <PlaceLink {...(sheet && { sheet: sheet.name, isHidden: sheet.isHidden })} address={cellAddress(obstacle)} onGo={() => onGo(obstacle)} tabIndex={tabIndex} />
        </div>
      )}
      <div className={styles.how}>{side('left')}</div>
      <TermList label={side('left')} terms={left} sheets={sheets} tabIndex={tabIndex} onGo={onGo} />
      <div className={styles.how}>
        {texts(`pane.totals.relations.${identity.relation}`)} {side('right')}
      </div>
      <TermList label={side('right')} terms={right} sheets={sheets} tabIndex={tabIndex} onGo={onGo} />
      {identity.rate && <p className={styles.how}>{texts('pane.totals.rate', { percent: identity.rate.percent })}</p>}
      {remedies.length > 0 && <RemedyList remedies={remedies} sheets={sheets} tabIndex={tabIndex} onGo={onGo} onMend={(place) => onMend(identity.key, place)} />}
    </article>
  );
});

/** Both tables where there are two; a table compared with itself is named once. */
function tablesText(names: readonly string[], both: (one: string, other: string) => string): string {
  const [one = '', ...others] = [...new Set(names)];
  return others.reduce(both, one);
}

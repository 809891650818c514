import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparisonRow } from '../../core/comparison/comparison-rows';
import { cellAddress } from '../../core/sheet/address';
import type { ComparedView } from '../../session/comparison/comparison-state';
import { PlaceLink } from '../problems/place-link';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXXS} 0` },
  about: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  after: { textDecorationLine: 'underline', fontWeight: tokens.fontWeightSemibold },
  amount: { fontVariantNumeric: 'tabular-nums' },
});

/** One difference: what it is about, what it said and says, by how much, and where it stands. */
export function DifferenceRow({ row, compared }: { readonly row: ComparisonRow; readonly compared: ComparedView }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const { section, kind, table, subject, part, before, after, amount, at, formerAt } = row;
  const isFinding = section === 'finding';
  const about = [section === 'indicator' && kind !== 'changed' ? texts('comparison.pane.indicator', { kind: texts(`comparison.kinds.${kind}`) }) : '', isFinding ? subject || table : subject, part].filter((one) => one !== '');
  const isChange = kind === 'changed' && !isFinding;
  return (
    <li className={styles.root}>
      <div className={styles.about}>{about.join(texts('cli.compare.separator'))}</div>
      <div className={styles.text}>
        {isFinding ? (
          before || after
        ) : (
          <>
            {before !== '' && <del className={styles.before}>{before}</del>}
            {isChange && before !== '' && after !== '' && ' → '}
            {after !== '' && <ins className={styles.after}>{after}</ins>}
          </>
        )}
        {amount && (
          <span className={styles.amount}>
            {' '}
            {texts('comparison.pane.change', { difference: signed(amount.difference), unit: amount.unit ?? '' })}
            {amount.percent !== undefined && texts('comparison.pane.percent', { percent: signed(amount.percent) })}
          </span>
        )}
      </div>
      {at && <PlaceLink sheet={compared.sheetsAfter.get(at.sheetId) ?? at.sheetId} address={cellAddress(at)} onGo={() => void actions.goTo(at)} />}
      {!at && formerAt && <span className={styles.about}>{texts('comparison.pane.formerPlace', { place: `${compared.sheetsBefore.get(formerAt.sheetId) ?? formerAt.sheetId}!${cellAddress(formerAt)}` })}</span>}
    </li>
  );
}

/** +12.5, −3 */
function signed(decimal: string): string {
  return decimal.startsWith('-') ? `−${decimal.slice(1)}` : decimal === '0' ? decimal : `+${decimal}`;
}

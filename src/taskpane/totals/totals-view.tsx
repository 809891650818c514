import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import { useCardStyles } from '../problems/card-styles';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import type { TotalsFilter } from './filter';
import { filterIdentities, tablesOf } from './filter';
import { IdentityCard } from './identity-card';
import { NothingShown } from './nothing-shown';
import { StateFilter } from './state-filter';

/** So many cards at a time: drawing hundreds at once would be felt. */
const PORTION = 50;

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 勾稽: every equation that was tried, with both sides, difference and state. */
export function TotalsView(): ReactNode {
  const styles = useStyles();
  const cards = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const totals = useSessionState((state) => state.totals);
  const [asked, setAsked] = useState<TotalsFilter>({ state: 'failed', table: '' });
  const [portions, setPortions] = useState(1);
  const tables = useMemo(() => tablesOf(totals.identities), [totals]);
  // A table that is gone filters nothing.
  const filter = useMemo(() => (tables.has(asked.table) ? asked : { ...asked, table: '' }), [asked, tables]);
  const identities = useDeferredValue(useMemo(() => filterIdentities(totals.identities, filter), [totals, filter]));
  const go = useCallback((at: CellRef) => void actions.goTo(at), [actions]);
  const choose = (next: TotalsFilter): void => {
    setAsked(next);
    setPortions(1);
  };
  const { failed, held } = totals.counts;
  const shown = identities.slice(0, portions * PORTION);
  if (totals.identities.length === 0) {
    return <NothingShown text={totals.tables === 0 ? texts('pane.totals.noTable') : texts('pane.totals.noIdentity', { tables: totals.tables })} />;
  }
  return (
    <section aria-label={texts('pane.totals.label')}>
      <div className={styles.head}>
        <h2 className={styles.verdict}>{failed > 0 ? texts('pane.totals.failed', { count: failed }) : texts('pane.totals.allHold')}</h2>
        <p className={styles.counts}>{texts('pane.totals.checked', { checked: held + failed, held, failed, notChecked: totals.counts['not-checked'] })}</p>
        <StateFilter counts={{ failed, 'not-checked': totals.counts['not-checked'], all: totals.identities.length }} chosen={filter.state} onChoose={(state) => choose({ ...filter, state })} />
        <Select size="small" aria-label={texts('pane.totals.table')} value={filter.table} onChange={(_event, { value }) => choose({ ...filter, table: value })}>
          <option value="">{texts('pane.totals.anyTable', { count: tables.size })}</option>
          {[...tables].map(([name, count]) => (
            <option key={name} value={name}>{`${name} (${String(count)})`}</option>
          ))}
        </Select>
      </div>
      {identities.length === 0 && (
        <NothingShown text={emptyText()}>
          <Button onClick={() => choose({ state: 'all', table: '' })}>{texts('pane.totals.showAll')}</Button>
        </NothingShown>
      )}
      <ul className={cards.list} aria-label={texts('pane.totals.label')}>
        {shown.map((view) => (
          <li key={view.result.identity.key}>
            <IdentityCard view={view} sheets={totals.sheets} onGo={go} />
          </li>
        ))}
      </ul>
      {shown.length < identities.length && (
        <Button className={cards.rest} onClick={() => setPortions(portions + 1)}>
          {texts('pane.totals.rest', { count: identities.length - shown.length })}
        </Button>
      )}
    </section>
  );

  /** "All holds" and "hidden by the filter" must not look alike. */
  function emptyText(): string {
    if (filter.state !== 'failed' || failed > 0) return texts('pane.totals.nothingHere');
    return held > 0 ? texts('pane.totals.nothingFailed', { checked: held }) : texts('pane.totals.nothingChecked');
  }
}

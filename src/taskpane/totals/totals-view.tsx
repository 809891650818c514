import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import type { TotalsFilter } from './filter';
import { filterIdentities, tablesOf, untried } from './filter';
import { IdentityList } from './identity-list';
import { NothingShown } from './nothing-shown';
import { StateFilter } from './state-filter';
import { UnmatchedList } from './unmatched-list';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  // The verdict scrolls away: the pane is low, and the cards need its height.
  filters: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 勾稽: every equation that was tried, with both sides, difference and state. */
export function TotalsView(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const totals = useSessionState((state) => state.totals);
  const [asked, setAsked] = useState<TotalsFilter>({ state: 'failed', table: '' });
  const section = useRef<HTMLElement>(null);
  const wanted = useSessionState((state) => state.identity);
  const [followed, setFollowed] = useState<string>();
  if (wanted !== followed) {
    // Whoever comes for one identity sees it, whatever was filtered before.
    setFollowed(wanted);
    const isFailed = totals.identities.some(({ result }) => result.identity.key === wanted && result.state === 'failed');
    if (wanted !== undefined) setAsked({ state: isFailed ? 'failed' : 'all', table: '' });
  }
  const tables = useMemo(() => tablesOf(totals.identities), [totals]);
  const unmatched = useMemo(() => untried(totals), [totals]);
  // A table that is gone filters nothing.
  const filter = useMemo(() => (tables.has(asked.table) ? asked : { ...asked, table: '' }), [asked, tables]);
  const identities = useDeferredValue(useMemo(() => filterIdentities(totals.identities, filter), [totals, filter]));
  const go = useCallback((at: CellRef) => void actions.goTo(at), [actions]);
  const mend = useCallback((identity: string, place: number) => void actions.mend(identity, place), [actions]);
  const { failed, held } = totals.counts;
  if (totals.identities.length === 0) {
    return totals.tables === 0 ? (
      <NothingShown text={texts('pane.totals.noTable')} />
    ) : (
      <>
        <NothingShown text={texts('pane.totals.noIdentity', { tables: totals.tables })} />
        {unmatched.length > 0 && <UnmatchedList unmatched={unmatched} />}
      </>
    );
  }
  return (
    <section ref={section} aria-label={texts('pane.totals.label')}>
      <div className={styles.head}>
        <h2 className={styles.verdict}>{failed > 0 ? texts('pane.totals.failed', { count: failed }) : texts('pane.totals.allHold')}</h2>
        <p className={styles.counts}>{texts('pane.totals.checked', { checked: held + failed, held, failed, notChecked: totals.counts['not-checked'] })}</p>
      </div>
      <div className={styles.filters}>
        <StateFilter counts={{ failed, 'not-checked': totals.counts['not-checked'], all: totals.identities.length, unmatched: unmatched.length }} chosen={filter.state} onChoose={(state) => choose({ ...filter, state })} />
        {filter.state !== 'unmatched' && (
          <Select size="small" aria-label={texts('pane.totals.table')} value={filter.table} onChange={(_event, { value }) => choose({ ...filter, table: value })}>
            <option value="">{texts('pane.totals.anyTable', { count: tables.size })}</option>
            {[...tables].map(([name, count]) => (
              <option key={name} value={name}>{`${name} (${String(count)})`}</option>
            ))}
          </Select>
        )}
      </div>
      {filter.state === 'unmatched' ? (
        <UnmatchedList unmatched={unmatched} />
      ) : identities.length === 0 ? (
        <NothingShown text={emptyText()}>
          <Button onClick={() => choose({ state: 'all', table: '' })}>{texts('pane.totals.showAll')}</Button>
        </NothingShown>
      ) : (
        <IdentityList identities={identities} sheets={totals.sheets} wanted={wanted} onGo={go} onMend={mend} />
      )}
    </section>
  );

  /** Another list begins at its top. */
  function choose(next: TotalsFilter): void {
    setAsked(next);
    const panel = section.current?.parentElement;
    if (panel) panel.scrollTop = 0;
  }

  /** "All holds" and "hidden by the filter" must not look alike. */
  function emptyText(): string {
    if (filter.state !== 'failed' || failed > 0) return texts('pane.totals.nothingHere');
    return held > 0 ? texts('pane.totals.nothingFailed', { checked: held }) : texts('pane.totals.nothingChecked');
  }
}

import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneView } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const VIEWS: readonly PaneView[] = ['problems', 'totals', 'suggestions', 'tables', 'review'];

export const TAB_ID: Readonly<Record<PaneView, string>> = {
  problems: 'tab-problems',
  totals: 'tab-totals',
  suggestions: 'tab-suggestions',
  tables: 'tab-tables',
  review: 'tab-review',
};
export const PANEL_ID = 'pane-view';

const useStyles = makeStyles({
  root: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  count: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** What the pane does. 勾稽 is offered where there are budget tables. */
export function ViewTabs(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const view = useSessionState((state) => state.view);
  const problems = useSessionState((state) => state.problems.findings.length);
  const proposals = useSessionState((state) => state.suggestions.proposals.length);
  const failed = useSessionState((state) => state.totals.counts.failed);
  const concluded = useSessionState((state) => state.desk.concluded);
  const hasBudgets = useSessionState((state) => state.totals.tables > 0);
  const counts: Readonly<Record<PaneView, number>> = { problems, totals: failed, suggestions: proposals, tables: 0, review: 0 };
  return (
    <TabList
      className={styles.root}
      size="small"
      aria-label={texts('pane.tabs.label')}
      selectedValue={view}
      onTabSelect={(_event, { value }) => {
        const next = VIEWS.find((one) => one === value);
        if (next) actions.show(next);
      }}
    >
      {VIEWS.filter((one) => one !== 'totals' || hasBudgets || view === one).map((one) => (
        <Tab key={one} id={TAB_ID[one]} value={one} aria-controls={PANEL_ID}>
          {texts(`pane.tabs.${one}`)}
          {one === 'review' && concluded && (
            <span className={styles.count}>{concluded.isChanged ? texts('desk.pane.mark.changed') : texts(`desk.pane.mark.${concluded.verdict}`)}</span>
          )}
          {counts[one] > 0 && <span className={styles.count}>{counts[one]}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

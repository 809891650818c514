import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { PaneView } from '../../session/state';
import { NO_SELECTION } from '../problems/selection';
import { ProblemsPage } from '../problems/problems-page';
import { useSessionState } from '../session-context';
import { SuggestionsView } from '../suggestions/suggestions-view';
import { TablesView } from '../tables/tables-view';
import { TotalsView } from '../totals/totals-view';
import { useTexts } from '../texts-context';
import type { ThemeState } from '../theme/use-theme';
import { CrashPage } from './crash-page';
import { ErrorBoundary } from './error-boundary';
import { NoticeBar } from './notice-bar';
import { ResultBar } from './result-bar';
import { SettingsDialog } from './settings-dialog';
import { useSpokenStyle } from './spoken-style';
import { StatusLine } from './status-line';
import { PANEL_ID, TAB_ID, ViewTabs } from './view-tabs';

const useStyles = makeStyles({
  frame: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  view: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
});

/** Who fills in tables need not wait for it. */
const ReviewView = lazy(async () => ({ default: (await import('../review/review-view')).ReviewView }));

interface PaneFrameProps {
  readonly theme: ThemeState;
  readonly notice?: string;
}

/** Status, tabs, the page, and what the last action did. Designed at 350 × 378 px, the pane of Excel on a small screen. */
export function PaneFrame({ theme, notice }: PaneFrameProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const spoken = useSpokenStyle();
  const view = useSessionState((state) => state.view);
  const [showsSettings, setShowsSettings] = useState(false);
  // Kept here so that looking at another page and coming back finds the list as it was left.
  const [selection, setSelection] = useState(NO_SELECTION);
  const [silenced, setSilenced] = useState<ReadonlySet<string>>(new Set());
  const pages: Readonly<Record<PaneView, ReactNode>> = {
    problems: (
      <ProblemsPage
        selection={selection}
        onSelection={setSelection}
        onKeys={() => setShowsSettings(true)}
        silenced={silenced}
        onSilence={(header) => setSilenced(new Set([...silenced, header]))}
      />
    ),
    totals: <TotalsView />,
    suggestions: <SuggestionsView />,
    tables: <TablesView />,
    review: (
      <Suspense>
        <ReviewView onKeys={() => setShowsSettings(true)} />
      </Suspense>
    ),
  };
  return (
    <main className={styles.frame}>
      <h1 className={spoken}>{texts('pane.name')}</h1>
      {notice !== undefined && <NoticeBar text={notice} />}
      <StatusLine onSettings={() => setShowsSettings(true)} />
      <ViewTabs />
      <div className={styles.view} id={PANEL_ID} role="tabpanel" aria-labelledby={TAB_ID[view]}>
        <ErrorBoundary key={view} fallback={(detail, again) => <CrashPage detail={detail} again={again} />}>
          {pages[view]}
        </ErrorBoundary>
      </div>
      <ResultBar />
      <SettingsDialog theme={theme} open={showsSettings} onClose={() => setShowsSettings(false)} />
    </main>
  );
}

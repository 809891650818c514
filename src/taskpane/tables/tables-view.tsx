import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { Writing } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { LayoutCards } from './layout-cards';
import { CarryPage } from './carry-page';
import { NarrativePage } from './narrative-page';
import { PlanPages } from './plan-pages';
import { RefreshWritten } from './refresh-written';
import { TemplateList } from './template-list';
import { PlaceChoice, ScopeChoice } from './write-choices';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalM },
  note: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  label: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  project: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  write: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  further: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  progress: { flexBasis: '100%' },
  reason: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notice: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** 表格: the project at the selection, or all of the workbook, written anew as well-formed tables. */
export function TablesView(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const writing = useSessionState((state) => state.writing);
  const hasBudgets = useSessionState((state) => state.totals.tables > 0);
  const { project, projects, layouts, preview, wish, narratives, carry, busy } = writing;
  // The preview stays while a cell outside the tables is selected.
  const shown = preview?.project ?? project;
  if (narratives) return <NarrativePage narratives={narratives} />;
  if (carry) return <CarryPage carry={carry} busy={busy} />;
  if (project === undefined && projects === 0) {
    return (
      <>
        <p className={styles.note}>{texts('pane.tables.noProject')}</p>
        {hasBudgets && <Further hasProjects={false} hasBudgets />}
        <TemplateList />
      </>
    );
  }
  return (
    <div className={styles.root}>
      <ScopeChoice writing={writing} />
      {wish.scope === 'one' && (shown === undefined ? <p className={styles.note}>{texts('pane.tables.noProject')}</p> : <h2 className={styles.project}>{shown}</h2>)}
      <h3 className={styles.label}>{texts('pane.tables.choose')}</h3>
      <LayoutCards layouts={layouts} chosen={preview?.layout} onChoose={actions.preview} />
      <PlaceChoice writing={writing} />
      {preview && <PlanPages preview={preview} />}
      <WriteBar writing={writing} />
      <p className={styles.notice}>{texts('pane.tables.notice')}</p>
      <RefreshWritten writing={writing} />
      <Further hasProjects={projects > 0} hasBudgets={hasBudgets} />
      <TemplateList />
    </div>
  );
}

/** What else is made from the whole workbook. */
function Further({ hasProjects, hasBudgets }: { readonly hasProjects: boolean; readonly hasBudgets: boolean }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <div className={styles.further}>
      {hasBudgets && (
        <Button size="small" onClick={actions.composeNarrative}>
          {texts('pane.tables.narrative.open')}
        </Button>
      )}
      {hasProjects && (
        <Button size="small" onClick={actions.previewCarry}>
          {texts('pane.tables.carry.open')}
        </Button>
      )}
    </div>
  );
}

/** The button that writes; while much is written, how far it is and a way to stop. */
function WriteBar({ writing }: { readonly writing: Writing }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const reasonId = useId();
  const { preview, busy, progress, isCancelling } = writing;
  const reason = whyNotWrite(writing, texts);
  const sheets = preview?.plans.length ?? 0;
  const label = busy ? texts('pane.tables.writing') : sheets > 1 ? texts('pane.tables.writeAll', { count: sheets }) : texts('pane.tables.write');
  return (
    <div className={styles.write}>
      <Button
        appearance="primary"
        disabledFocusable={reason !== undefined}
        {...(reason !== undefined && { 'aria-describedby': reasonId })}
        onClick={() => void actions.writeTable()}
      >
        {label}
      </Button>
      {busy && sheets > 0 && (
        <Button disabledFocusable={isCancelling === true} onClick={actions.cancelWriting}>
          {texts('pane.tables.cancel')}
        </Button>
      )}
      {busy && progress !== undefined && (
        <Field className={styles.progress} validationState="none" validationMessage={texts('pane.tables.progress', { percent: Math.round(progress * 100) })}>
          <ProgressBar value={progress} />
        </Field>
      )}
      {reason !== undefined && (
        <span id={reasonId} className={styles.reason}>
          {isCancelling ? texts('pane.tables.cancelling') : reason}
        </span>
      )}
    </div>
  );
}

function whyNotWrite({ blocked, busy, preview }: Writing, texts: Texts): string | undefined {
  if (blocked) return texts('pane.tables.readOnly');
  if (busy) return texts('pane.tables.busy');
  return preview ? undefined : texts('pane.tables.chooseFirst');
}

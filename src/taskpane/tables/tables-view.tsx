import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { Writing } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { LayoutCards } from './layout-cards';
import { SheetPreview } from './sheet-preview';

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
  reason: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notice: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** 表格: the project at the selection, written anew as a well-formed table. */
export function TablesView(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const reasonId = useId();
  const writing = useSessionState((state) => state.writing);
  const { project, layouts, preview, busy } = writing;
  if (project === undefined) return <p className={styles.note}>{texts('pane.tables.noProject')}</p>;
  const reason = whyNotWrite(writing, texts);
  return (
    <div className={styles.root}>
      <p className={styles.label}>{texts('pane.tables.project')}</p>
      <h2 className={styles.project}>{project}</h2>
      <h3 className={styles.label}>{texts('pane.tables.choose')}</h3>
      <LayoutCards layouts={layouts} chosen={preview?.layout} onChoose={actions.preview} />
      {preview && (
        <>
          <h3 className={styles.label}>{texts('pane.tables.preview', { rows: preview.rows })}</h3>
          <SheetPreview plan={preview.plan} />
        </>
      )}
      <div className={styles.write}>
        <Button
          appearance="primary"
          disabledFocusable={reason !== undefined}
          {...(reason !== undefined && { 'aria-describedby': reasonId })}
          onClick={() => void actions.writeTable()}
        >
          {texts(busy ? 'pane.tables.writing' : 'pane.tables.write')}
        </Button>
        {reason !== undefined && (
          <span id={reasonId} className={styles.reason}>
            {reason}
          </span>
        )}
      </div>
      <p className={styles.notice}>{texts('pane.tables.notice')}</p>
    </div>
  );
}

function whyNotWrite({ blocked, busy, preview }: Writing, texts: Texts): string | undefined {
  if (blocked) return texts('pane.tables.readOnly');
  if (busy) return texts('pane.tables.busy');
  return preview ? undefined : texts('pane.tables.chooseFirst');
}

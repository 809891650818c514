import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { PointingDraft } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { ColumnNames } from './column-names';
import { ConfirmPointing } from './confirm-pointing';
import { HeaderRow } from './header-row';
import { PreviewOfPointing } from './preview-of-pointing';

const useStyles = makeStyles({
  // The confirmation stays in sight while the columns scroll.
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none', overflowWrap: 'anywhere' },
  sheet: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
  guide: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** 指认表头: which row is the header, what each column means, and what would be read. */
export function PointingPage({ draft }: { readonly draft: PointingDraft }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) actions.cancelPointing();
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {texts('pane.pointing.title')}
          <span className={styles.sheet}>{texts('pane.pointing.sheet', { sheet: draft.sheetName })}</span>
        </h2>
        <p className={styles.guide}>{texts('pane.pointing.guide')}</p>
      </div>
      <HeaderRow row={draft.row} rows={draft.rows} onMove={actions.movePointing} />
      <ColumnNames cells={draft.cells} onName={actions.nameColumn} />
      {draft.preview && <PreviewOfPointing preview={draft.preview} />}
      <ConfirmPointing draft={draft} />
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MissingRows } from '../../session/state';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the selected table lacks, and the button that drafts it. */
export function MissingNote({ missing, onDraft }: { readonly missing: MissingRows; readonly onDraft: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { table, isEmpty } = missing;
  const list = missing.level2.join(texts('pane.listSeparator'));
  return (
    <div className={styles.root}>
      <p className={styles.text}>{isEmpty ? texts('pane.suggestions.emptyTable', { table }) : texts('pane.suggestions.missing', { table, list })}</p>
      <Button size="small" onClick={onDraft}>
        {texts(isEmpty ? 'pane.suggestions.draftTable' : 'pane.suggestions.complete')}
      </Button>
    </div>
  );
}

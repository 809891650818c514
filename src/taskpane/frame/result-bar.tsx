import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ActionResult } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { Detail } from './detail';
import { resultSentence } from './result-sentence';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    maxHeight: '120px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  action: { minWidth: 'auto', flexShrink: 0 },
});

const UNDOABLE: ReadonlySet<ActionResult['kind']> = new Set(['fixed', 'fixed-all', 'waived', 'unwaived', 'put-off', 'rule-disabled', 'rule-enabled', 'adopted', 'drafted', 'sheet-written', 'sheets-written', 'template-added', 'refreshed', 'pointed', 'unpointed', 'state-cleared', 'waiver-rejected', 'rejection-withdrawn', 'concluded', 'conclusion-withdrawn']);

/** Stays until the next action: what was done, and the way back. */
export function ResultBar(): ReactNode {
  const texts = useTexts();
  const result = useSessionState((state) => state.result);
  return (
    <div role="status" aria-label={texts('pane.results.label')}>
      {result && <Result result={result} />}
    </div>
  );
}

function Result({ result }: { readonly result: ActionResult }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const canUndo = useSessionState((state) => state.canUndo);
  const isUndoable = canUndo && UNDOABLE.has(result.kind);
  return (
    <div className={styles.bar}>
      <div className={styles.text}>
        {resultSentence(result, texts)}
        {(result.kind === 'host-error' || result.kind === 'writing-failed') && result.detail !== '' && <Detail label={texts('pane.results.detail')} text={result.detail} />}
      </div>
      {(result.kind === 'sheet-written' || result.kind === 'sheets-written' || result.kind === 'template-added') && (
        <Button size="small" className={styles.action} onClick={() => void actions.goTo({ sheetId: result.sheetId, row: 0, column: 0 })}>
          {texts('pane.results.goTo')}
        </Button>
      )}
      {isUndoable && (
        <Button size="small" className={styles.action} onClick={() => void actions.undo()}>
          {texts('pane.results.undo')}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        title={texts('pane.results.dismiss')}
        aria-label={texts('pane.results.dismiss')}
        onClick={() => actions.dismissResult()}
      />
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { PointingDraft, PointingPreview } from '../../session/state';
import type { Texts } from '../../core/text/text';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  verdict: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  action: { minWidth: 'auto' },
  reason: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** How much would be read, and the choice to keep it or to leave everything as it is. A button that cannot be used says why. */
export function ConfirmPointing({ draft }: { readonly draft: PointingDraft }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const verdictId = useId();
  const reasonId = useId();
  const blocked = useSessionState((state) => state.pointing.blocked);
  const { preview } = draft;
  const readsSome = preview !== undefined && preview.indicators > 0;
  const reason = blocked && readsSome ? texts(`pane.pointing.blocked.${blocked}`) : preview?.indicators === 0 ? texts('pane.pointing.why') : undefined;
  return (
    <div className={styles.root}>
      <p id={verdictId} className={styles.verdict} role="status">
        {verdictOf(preview, texts)}
      </p>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={!readsSome || blocked !== undefined}
        aria-describedby={reason === undefined ? verdictId : `${verdictId} ${reasonId}`}
        onClick={() => void actions.point()}
      >
        {texts('pane.pointing.confirm')}
      </Button>
      <Button className={styles.action} onClick={() => actions.cancelPointing()}>
        {texts('pane.pointing.cancel')}
      </Button>
      {reason !== undefined && (
        <p id={reasonId} className={styles.reason}>
          {reason}
        </p>
      )}
    </div>
  );
}

function verdictOf(preview: PointingPreview | undefined, texts: Texts): string {
  if (!preview) return texts('pane.pointing.trying');
  return preview.indicators === 0 ? texts('pane.pointing.readsNothing') : texts('pane.pointing.reads', { count: preview.indicators });
}

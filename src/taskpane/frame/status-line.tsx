import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Status } from '../../session/state';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { statusSentence } from './status-sentence';
import { useThrottled } from './use-throttled';

/** A screen reader hears at most one sentence in this time. */
const PAUSE = 2_000;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    height: '28px',
    flexShrink: 0,
    // Excel lays its own menu over the top right corner.
    padding: `0 36px 0 ${tokens.spacingHorizontalM}`,
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  dot: { width: '8px', height: '8px', borderRadius: '50%', flexShrink: 0, marginRight: tokens.spacingHorizontalXS, forcedColorAdjust: 'none' },
  good: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  busy: { backgroundColor: tokens.colorBrandForeground1 },
  paused: { backgroundColor: tokens.colorStatusDangerForeground1 },
  sentence: { flexGrow: 1, minWidth: 0, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  note: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
  link: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

/** One sentence on what the checking does just now, and the two things always at hand. */
export function StatusLine({ onSettings }: { readonly onSettings: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const status = useThrottled(
    useSessionState((state) => state.status),
    PAUSE,
  );
  const { sentence, note } = statusSentence(status, texts);
  const isPaused = status.kind === 'paused' || status.kind === 'failed';
  return (
    <div className={styles.root}>
      <span aria-hidden className={mergeClasses(styles.dot, styles[toneOf(status)])} />
      <span className={styles.sentence} title={note === '' ? sentence : `${sentence} ${note}`}>
        <span role="status" aria-label={texts('pane.status.label')}>
          {sentence}
          {isPaused && <span className={styles.note}>{note}</span>}
        </span>
        {!isPaused && (
          <span aria-hidden className={styles.note}>
            {note}
          </span>
        )}
      </span>
      {isPaused && (
        <Link as="button" className={styles.link} onClick={() => void actions.reconnect()}>
          {texts('pane.status.reconnect')}
        </Link>
      )}
      {status.kind === 'waiting-for-input' && status.toWrite && (
        <Link as="button" className={styles.link} onClick={() => actions.giveUp()}>
          {texts('pane.status.giveUp')}
        </Link>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        title={texts('pane.status.check')}
        aria-label={texts('pane.status.check')}
        onClick={() => void actions.check()}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        title={texts('pane.settings.title')}
        aria-label={texts('pane.settings.title')}
        onClick={onSettings}
      />
    </div>
  );
}

function toneOf(status: Status): 'good' | 'busy' | 'paused' {
  if (status.kind === 'live') return 'good';
  return status.kind === 'paused' || status.kind === 'failed' ? 'paused' : 'busy';
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { UnreadView } from '../../session/state';
import { PlaceLink } from '../problems/place-link';
import { SeverityIcon } from '../problems/severity-icon';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  notice: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  why: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  action: { minWidth: 'auto' },
});

interface PointingNoticesProps {
  /** Headers that the person does not want to hear of now. */
  readonly silenced: ReadonlySet<string>;
  readonly onSilence: (header: string) => void;
}

/** What the person should know before the list: a damaged record, and a region that looks like indicators but was not understood. */
export function PointingNotices({ silenced, onSilence }: PointingNoticesProps): ReactNode {
  const unread = useSessionState((state) => state.problems.unread);
  const likely = likelyRegions(unread, silenced);
  return (
    <>
      <StateNotice />
      <LostNotice />
      {likely[0] && <UnreadNotice region={likely[0]} others={likely.length - 1} onLater={onSilence} />}
    </>
  );
}

/** One region for each header: who points at one has pointed at all. */
function likelyRegions(unread: readonly UnreadView[], silenced: ReadonlySet<string>): readonly (UnreadView & { readonly header: string })[] {
  const byHeader = new Map<string, UnreadView & { readonly header: string }>();
  for (const region of unread) {
    const { header, isLikely } = region;
    if (isLikely && header !== undefined && !silenced.has(header) && !byHeader.has(header)) byHeader.set(header, { ...region, header });
  }
  return [...byHeader.values()];
}

interface UnreadNoticeProps {
  readonly region: UnreadView & { readonly header: string };
  /** How many more there are, with other headers. */
  readonly others: number;
  readonly onLater: (header: string) => void;
}

function UnreadNotice({ region, others, onLater }: UnreadNoticeProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const whatId = useId();
  return (
    <section className={styles.notice} aria-labelledby={whatId}>
      <p id={whatId} className={styles.what}>
        <SeverityIcon severity="warning" />{' '}
        <PlaceLink sheet={region.sheetName} isHidden={region.isHidden} address={region.range} onGo={() => void actions.goTo(region.at)} />{' '}
        {texts('pane.unread.likely')}
      </p>
      <p className={styles.why}>{whyUnread(region, texts)}</p>
      <p className={styles.why}>{texts('pane.unread.remedy')}</p>
      {others > 0 && <p className={styles.why}>{texts('pane.unread.others', { count: others })}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" className={styles.action} onClick={() => void actions.beginPointing(region.at)}>
          {texts('pane.unread.point')}
        </Button>
        <Button size="small" className={styles.action} onClick={() => onLater(region.header)}>
          {texts('pane.unread.later')}
        </Button>
      </div>
    </section>
  );
}

/** Enough of a header to know it by. */
const NAMED = 3;

/** Where the reader saw no indicators at all, the words of the header are why. */
function whyUnread({ reason, data, header }: UnreadNoticeProps['region'], texts: Texts): string {
  if (reason !== 'not-a-target-table') return texts(`reading.unread.${reason}`, data);
  const words = header.split('|');
  const listed = words.slice(0, NAMED).join(texts('pane.listSeparator'));
  return texts(words.length > NAMED ? 'pane.unread.unknownMany' : 'pane.unread.unknown', { words: listed });
}

/** A record that cannot be used is said once, and left alone until the person decides. */
function StateNotice(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const blocked = useSessionState((state) => state.pointing.blocked);
  if (blocked !== 'damaged' && blocked !== 'newer') return undefined;
  return (
    <section className={styles.notice}>
      <p className={styles.what}>
        <SeverityIcon severity="warning" /> {texts(`pane.pointing.${blocked}`)}
      </p>
      {blocked === 'damaged' && (
        <div className={styles.actions}>
          <Button size="small" className={styles.action} onClick={() => void actions.clearState()}>
            {texts('pane.pointing.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Nothing is written without being asked for, and nothing that a person decided goes away in silence. */
function LostNotice(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const isLost = useSessionState((state) => state.pointing.isLost);
  if (!isLost) return undefined;
  return (
    <section className={styles.notice}>
      <p className={styles.what}>
        <SeverityIcon severity="warning" /> {texts('pane.pointing.lost')}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" className={styles.action} onClick={() => void actions.rewriteState()}>
          {texts('pane.pointing.rewrite')}
        </Button>
        <Button size="small" className={styles.action} onClick={() => void actions.forgetState()}>
          {texts('pane.pointing.forget')}
        </Button>
      </div>
    </section>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskReport } from '../../core/review/desk-report';
import { cellAddress } from '../../core/sheet/address';
import { PlaceLink } from '../problems/place-link';
import { shownDay } from '../problems/waiver-words';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

/** Changed rows that are named at once. */
const FIRST = 5;

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusSuccessBorder2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  line: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  more: { padding: 0, border: 'none', backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, font: 'inherit', cursor: 'pointer' },
});

/** What was concluded, by whoever it was, and what was changed since: 通过后有改动. */
export function ConclusionBanner({ report: { conclusion, changedSince } }: { readonly report: Pick<DeskReport, 'conclusion' | 'changedSince'> }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const sheets = useSessionState((state) => state.desk.sheets);
  const [showsAll, setShowsAll] = useState(false);
  if (!conclusion) return undefined;
  const verdict = texts(`desk.verdicts.${conclusion.verdict}`);
  const grade = conclusion.grade === undefined ? '' : texts('desk.grade', { grade: conclusion.grade });
  const rows = changedSince?.rows ?? [];
  const shown = showsAll ? rows : rows.slice(0, FIRST);
  return (
    <div className={mergeClasses(styles.root, (changedSince !== undefined || conclusion.verdict !== 'pass') && styles.open)}>
      <p className={mergeClasses(styles.line, styles.strong)}>{texts('desk.pane.concluded', { verdict, grade, date: shownDay(conclusion.at, texts) })}</p>
      {conclusion.opinion !== '' && <p className={styles.line}>{texts('desk.pane.opinionOf', { opinion: conclusion.opinion })}</p>}
      {!changedSince && <p className={styles.line}>{texts('desk.pane.unchanged')}</p>}
      {changedSince && (
        <>
          <p className={mergeClasses(styles.line, styles.strong)}>{texts('desk.pane.changed', { verdict })}</p>
          {(['added', 'removed', 'changed'] as const).map(
            (kind) => changedSince[kind].length > 0 && (
              <p key={kind} className={styles.line}>
                {texts(`desk.changes.${kind}`, { names: changedSince[kind].join(texts('wording.separator')) })}
              </p>
            ),
          )}
          <ul className={styles.list}>
            {shown.map(({ table, label, at }) => (
              <li key={`${at.sheetId} ${cellAddress(at)}`}>
                <PlaceLink sheet={sheets[at.sheetId]?.name ?? ''} isHidden={sheets[at.sheetId]?.isHidden} address={cellAddress(at)} onGo={() => void actions.goTo(at)} /> {texts('desk.pane.changedRow', { table, label })}
              </li>
            ))}
          </ul>
          {shown.length < rows.length && (
            <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
              {texts('desk.pane.moreRows', { count: rows.length - shown.length })}
            </button>
          )}
        </>
      )}
    </div>
  );
}

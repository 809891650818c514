import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { RefreshPreview, Writing } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  place: { minWidth: 'auto', padding: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** More edits than these nobody reads before a refresh. */
const SHOWN = 20;

/** 写好的表: what a refresh would change, and what people changed and keeps. */
export function RefreshWritten({ writing: { written, refresh, busy } }: { readonly writing: Writing }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  if (written === 0) return null;
  const isNothing = refresh?.changes === 0 && refresh.anew.length === 0;
  return (
    <section className={styles.root} aria-label={texts('pane.tables.refresh.title')}>
      <h3 className={styles.title}>{texts('pane.tables.refresh.title')}</h3>
      <p className={styles.line}>{texts('pane.tables.refresh.about', { count: written })}</p>
      {refresh && <Found refresh={refresh} isNothing={isNothing} />}
      <div className={styles.buttons}>
        {refresh && !isNothing && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void actions.refresh()}>
            {texts('pane.tables.refresh.go')}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={refresh ? actions.closeRefresh : actions.previewRefresh}>
          {texts(!refresh ? 'pane.tables.refresh.look' : isNothing ? 'pane.tables.refresh.done' : 'pane.tables.refresh.close')}
        </Button>
      </div>
    </section>
  );
}

function Found({ refresh: { changes, manual, anew, orphaned }, isNothing }: { readonly refresh: RefreshPreview; readonly isNothing: boolean }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <>
      {linesOf({ changes, manual, anew, orphaned }, isNothing, texts).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {manual.length > 0 && (
        <>
          <p className={styles.line}>{texts('pane.tables.refresh.manual', { count: manual.length })}</p>
          <ul className={styles.list}>
            {manual.slice(0, SHOWN).map(({ at, place, written, now }) => (
              <li key={place}>
                <Button appearance="transparent" size="small" className={styles.place} onClick={() => void actions.goTo(at)}>
                  {place}
                </Button>{' '}
                {written === undefined
                  ? texts('pane.tables.refresh.now', { now: now || texts('pane.tables.refresh.blank') })
                  : texts('pane.tables.refresh.edit', { written: written || texts('pane.tables.refresh.blank'), now: now || texts('pane.tables.refresh.blank') })}
              </li>
            ))}
            {manual.length > SHOWN && <li>{texts('pane.tables.refresh.more', { count: manual.length - SHOWN })}</li>}
          </ul>
        </>
      )}
    </>
  );
}

function linesOf({ changes, anew, orphaned }: RefreshPreview, isNothing: boolean, texts: Texts): readonly string[] {
  const list = (names: readonly string[]): string => names.join(texts('pane.listSeparator'));
  return [
    ...(isNothing ? [texts('pane.tables.refresh.nothing')] : []),
    ...(changes > 0 ? [texts('pane.tables.refresh.changes', { count: changes })] : []),
    ...(anew.length > 0 ? [texts('pane.tables.refresh.anew', { list: list(anew) })] : []),
    ...(orphaned.length > 0 ? [texts('pane.tables.refresh.orphaned', { list: list(orphaned) })] : []),
  ];
}

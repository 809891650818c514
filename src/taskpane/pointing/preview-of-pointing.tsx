import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PointingPreview } from '../../session/state';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, font: 'inherit', color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** More names than these tell nobody anything. */
const NAMED = 4;

/** The first of what would be read, to see whether each column holds what it is called. */
export function PreviewOfPointing({ preview }: { readonly preview: PointingPreview }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root}>
      {preview.first.length > 0 && (
        <>
          <h3 className={styles.title}>{texts('pane.pointing.first')}</h3>
          <ol className={styles.list}>
            {preview.first.map((indicator, index) => (
              <li key={index}>{texts('pane.pointing.example', filled(indicator))}</li>
            ))}
          </ol>
        </>
      )}
      {preview.indicators > 0 && preview.otherSheets.length > 0 && (
        <p className={styles.note}>{texts('pane.pointing.others', { list: names(preview.otherSheets) })}</p>
      )}
      <p className={styles.note}>{texts('pane.pointing.remember')}</p>
    </div>
  );

  function filled(indicator: PointingPreview['first'][number]): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(indicator).map(([key, text]) => [key, text === '' ? texts('pane.pointing.blank') : text]));
  }

  function names(all: readonly string[]): string {
    const listed = all.slice(0, NAMED).join(texts('pane.listSeparator'));
    return all.length > NAMED ? texts('pane.pointing.moreSheets', { list: listed, count: all.length }) : listed;
  }
}

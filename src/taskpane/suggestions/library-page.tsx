import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { LibraryFormat } from '../../session/actions/own-library';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { LibraryPreviewBlock } from './library-preview-block';

const FORMATS: readonly (readonly [LibraryFormat, 'exportSheet' | 'exportXlsx' | 'exportCsv'])[] = [
  ['sheet', 'exportSheet'],
  ['xlsx', 'exportXlsx'],
  ['csv', 'exportCsv'],
];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** The unit's own wording: what is kept, what a file would add, and how to take it elsewhere. */
export function LibraryPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const { kept, preview, isReading, hasFiles } = useSessionState((state) => state.libraries);
  const heading = useRef<HTMLHeadingElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const close = (): void => {
    actions.endLibraryPreview();
    onClose();
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // A file that has gone since it was chosen reads as an empty one.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    await actions.previewLibrary(file.name, new Uint8Array(bytes));
  };
  return (
    <section
      className={styles.root}
      aria-label={texts('pane.library.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {texts('pane.library.title')}
        </h2>
        <Button size="small" className={styles.button} onClick={close}>
          {texts('pane.library.back')}
        </Button>
      </div>
      <p className={styles.text}>{texts('pane.library.guide')}</p>
      <div className={styles.line}>
        {hasFiles && (
          <>
            <input
              ref={chooser}
              type="file"
              accept=".xlsx,.csv"
              hidden
              aria-label={texts('pane.library.chooseLabel')}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                void choose(file);
                // The same file may be chosen again after it was mended.
                currentTarget.value = '';
              }}
            />
            <Button size="small" onClick={() => chooser.current?.click()}>
              {texts('pane.library.choose')}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => void actions.previewOwnTables()}>
          {texts('pane.library.fromWorkbook')}
        </Button>
      </div>
      <div role="status">{isReading && texts('pane.library.reading')}</div>
      {preview && <LibraryPreviewBlock preview={preview} />}
      <h3 className={styles.heading}>{texts('pane.library.kept')}</h3>
      {kept.length === 0 && <p className={styles.text}>{texts('pane.library.none')}</p>}
      <ul className={styles.list} aria-label={texts('pane.library.kept')}>
        {kept.map(({ title, place, count }) => (
          <li key={`${place} ${title}`} className={styles.item}>
            <span>{texts('pane.library.item', { title, count, place: texts(`pane.library.places.${place}`) })}</span>
            <Button
              size="small"
              className={styles.button}
              aria-label={texts('pane.library.removeNamed', { title, place: texts(`pane.library.places.${place}`) })}
              onClick={() => void actions.removeLibrary(place, title)}
            >
              {texts('pane.library.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts('pane.library.exportTitle')}</h3>
          <div className={styles.line}>
            {FORMATS.filter(([format]) => format === 'sheet' || hasFiles).map(([format, key]) => (
              <Button key={format} size="small" onClick={() => void actions.exportLibrary(format, texts.locale)}>
                {texts(`pane.library.${key}`)}
              </Button>
            ))}
          </div>
          {hasFiles && <p className={styles.text}>{texts('pane.library.exportGuide')}</p>}
        </>
      )}
    </section>
  );
}

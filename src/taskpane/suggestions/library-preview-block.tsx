import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { LibraryPlace, LibraryPreview } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { Section } from './section';

const PLACES: readonly LibraryPlace[] = ['workbook', 'person'];
const SAMPLE = 5;
/** More lines nobody reads in a pane. */
const MOST_LINES = 100;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a file would give: how many are taken, which repeat, which are left out and why; nothing is kept yet. */
export function LibraryPreviewBlock({ preview }: { readonly preview: LibraryPreview }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const id = useId();
  const { title, reading, known, blocked, replaces } = preview;
  const { indicators, rows, repeated, rejected } = reading;
  const isEmpty = indicators.length === 0;
  const lines = (all: readonly string[]): ReactNode => (
    <ul className={styles.list}>
      {all.slice(0, MOST_LINES).map((line, i) => (
        <li key={i}>{line}</li>
      ))}
      {all.length > MOST_LINES && <li>{texts('pane.library.preview.more', { count: all.length - MOST_LINES })}</li>}
    </ul>
  );
  return (
    <section className={styles.root} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.heading}>
        {texts('pane.library.preview.title', { title })}
      </h3>
      <p className={styles.text}>{isEmpty ? texts('pane.library.preview.nothing') : texts('pane.library.preview.counts', { rows, count: indicators.length, known })}</p>
      {!isEmpty && (
        <Section title={texts('pane.library.preview.sample', { count: Math.min(SAMPLE, indicators.length) })}>{lines(indicators.slice(0, SAMPLE).map(({ level2, name }) => `${level2}　${name}`))}</Section>
      )}
      {repeated.length > 0 && (
        <Section title={texts('pane.library.preview.repeated', { count: repeated.length })}>
          {lines(repeated.map(({ sheet, row, name }) => texts('pane.library.preview.place', { sheet, row: row + 1, name })))}
        </Section>
      )}
      {rejected.length > 0 && (
        <Section title={texts('pane.library.preview.rejected', { count: rejected.length })}>
          {lines(rejected.map(({ sheet, row, name, reason }) => texts('pane.library.preview.rejectedPlace', { sheet, row: row + 1, name, reason: texts(`pane.library.preview.reasons.${reason}`) })))}
        </Section>
      )}
      {replaces.length > 0 && <p className={styles.text}>{texts('pane.library.preview.replaces')}</p>}
      <div className={styles.line}>
        {!isEmpty &&
          PLACES.map((place) => (
            <Button
              key={place}
              size="small"
              disabledFocusable={blocked[place] !== undefined}
              {...(blocked[place] !== undefined && { 'aria-describedby': `${id}-${place}` })}
              onClick={() => void actions.keepLibrary(place)}
            >
              {texts(`pane.library.preview.keep.${place}`)}
            </Button>
          ))}
        <Button size="small" appearance="subtle" onClick={() => actions.endLibraryPreview()}>
          {texts('pane.library.preview.cancel')}
        </Button>
      </div>
      {PLACES.map((place) => {
        const reason = blocked[place];
        return (
          reason !== undefined && (
            <p key={place} id={`${id}-${place}`} className={styles.text}>
              {texts(`pane.library.blocked.${reason}`)}
            </p>
          )
        );
      })}
    </section>
  );
}

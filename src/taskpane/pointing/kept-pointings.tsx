import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../core/text/text';
import type { KeptPointing } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { PlaceLink } from '../problems/place-link';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` },
  },
  chevron: { flexShrink: 0 },
});

/** By which pointing which sheets are read: one line, with the way to change it. */
export function KeptPointings(): ReactNode {
  const styles = useStyles();
  const cards = useCardStyles();
  const texts = useTexts();
  const kept = useSessionState((state) => state.pointing.kept);
  const [isOpen, setIsOpen] = useState(false);
  if (kept.length === 0) return undefined;
  const title = lineOf(kept, texts);
  return (
    <section aria-label={title}>
      <button type="button" className={styles.line} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? <ChevronDownRegular className={styles.chevron} /> : <ChevronRightRegular className={styles.chevron} />}
        {title}
      </button>
      {isOpen && (
        <ul className={cards.list}>
          {kept.map((one) => (
            <Kept key={one.header} kept={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Kept({ kept: { header, columns, sheets } }: { readonly kept: KeptPointing }): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const [first] = sheets;
  const means = columns.map(({ text, role }) => texts('pane.pointing.kept.means', { text, role: texts(`reading.roles.${role}`) }));
  return (
    <li className={styles.card}>
      {sheets.map(({ sheetId, name, row }) => (
        <div key={sheetId}>
          <PlaceLink sheet={name} address={texts('pane.pointing.kept.row', { row: row + 1 })} onGo={() => void actions.goTo({ sheetId, row, column: 0 })} />
        </div>
      ))}
      <p className={styles.how}>{first ? means.join(texts('pane.listSeparator')) : texts('pane.pointing.kept.unused', { header })}</p>
      <div className={styles.actions}>
        {first && (
          <Button
            size="small"
            className={styles.action}
            aria-label={texts('pane.pointing.kept.editNamed', { header })}
            onClick={() => void actions.beginPointing({ sheetId: first.sheetId, row: first.row, column: 0 })}
          >
            {texts('pane.pointing.kept.edit')}
          </Button>
        )}
        <Button size="small" className={styles.action} aria-label={texts('pane.pointing.kept.removeNamed', { header })} onClick={() => void actions.unpoint(header)}>
          {texts('pane.pointing.kept.remove')}
        </Button>
      </div>
    </li>
  );
}

function lineOf(kept: readonly KeptPointing[], texts: Texts): string {
  const names = new Set(kept.flatMap(({ sheets }) => sheets.map(({ name }) => name)));
  const [only] = names;
  if (only === undefined) return texts('pane.pointing.kept.none');
  return names.size === 1 ? texts('pane.pointing.kept.one', { sheet: only }) : texts('pane.pointing.kept.many', { count: names.size });
}

import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WritePlace, WriteScope, Writing } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  group: { padding: `0 ${tokens.spacingHorizontalS}`, flexWrap: 'wrap' },
  label: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const PLACES: readonly WritePlace[] = ['last', 'beside', 'in-place'];

/** 写哪些: the project at the selection, or all of the workbook. */
export function ScopeChoice({ writing: { project, projects, wish, busy } }: { readonly writing: Writing }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { wishWriting } = useActions();
  return (
    <>
      <h3 className={styles.label}>{texts('pane.tables.scope')}</h3>
      <RadioGroup className={styles.group} layout="horizontal" aria-label={texts('pane.tables.scope')} value={wish.scope} disabled={busy} onChange={(_event, { value }) => wishWriting({ scope: value as WriteScope })}>
        <Radio value="one" label={texts('pane.tables.scopes.one')} disabled={project === undefined} />
        <Radio value="all" label={texts('pane.tables.scopes.all', { count: projects })} disabled={projects === 0} />
      </RadioGroup>
    </>
  );
}

/** 怎样排 for all projects, 放在哪里 for one. */
export function PlaceChoice({ writing: { wish, noSwap, preview, layouts, busy } }: { readonly writing: Writing }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { wishWriting } = useActions();
  if (wish.scope === 'all') {
    if (layouts.find(({ id }) => id === preview?.layout)?.isList) return null;
    return (
      <>
        <h3 className={styles.label}>{texts('pane.tables.arrangement')}</h3>
        <RadioGroup className={styles.group} aria-label={texts('pane.tables.arrangement')} value={wish.arrangement} disabled={busy} onChange={(_event, { value }) => wishWriting({ arrangement: value === 'pages' ? 'pages' : 'sheets' })}>
          <Radio value="sheets" label={texts('pane.tables.arrangements.sheets')} />
          <Radio value="pages" label={texts('pane.tables.arrangements.pages')} />
        </RadioGroup>
      </>
    );
  }
  return (
    <>
      <h3 className={styles.label}>{texts('pane.tables.place')}</h3>
      <RadioGroup className={styles.group} layout="horizontal" aria-label={texts('pane.tables.place')} value={wish.place} disabled={busy} onChange={(_event, { value }) => wishWriting({ place: value as WritePlace })}>
        {PLACES.map((place) => (
          <Radio key={place} value={place} label={texts(`pane.tables.places.${place}`)} />
        ))}
      </RadioGroup>
      {wish.place === 'in-place' && <p className={styles.note}>{texts(noSwap ? `pane.tables.noSwap.${noSwap}` : 'pane.tables.swapNotice')}</p>}
    </>
  );
}

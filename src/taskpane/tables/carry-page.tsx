import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CarryKind } from '../../core/tables/carry/carry-places';
import { cellAddress } from '../../core/sheet/address';
import type { CarryPreview } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
});

const KINDS: readonly CarryKind[] = ['year', 'date', 'code', 'reference'];
/** The whole list is written; here it only shows what it is about. */
const SHOWN = 50;

/** 结转新年度: every place to decide about; only the kinds that are ticked are changed, in new sheets. */
export function CarryPage({ carry: { from, places }, busy }: { readonly carry: CarryPreview; readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const [accepted, setAccepted] = useState<readonly CarryKind[]>([]);
  return (
    <section className={styles.root} aria-label={texts('pane.tables.carry.title')}>
      <p className={styles.note}>{texts('pane.tables.carry.about', { from, to: from + 1, count: places.length })}</p>
      <div role="group" aria-label={texts('pane.tables.carry.accept')}>
        {KINDS.map((kind) => {
          const own = places.filter((place) => place.kind === kind);
          const canChange = own.some(({ before, proposed }) => before !== proposed);
          if (own.length === 0) return null;
          return (
            <Checkbox
              key={kind}
              disabled={!canChange || busy}
              checked={accepted.includes(kind)}
              label={texts(canChange ? 'pane.tables.carry.kind' : 'pane.tables.carry.kindOpen', { kind: texts(`composing.carry.kinds.${kind}`), count: own.length })}
              onChange={(_event, { checked }) => setAccepted(checked === true ? [...accepted, kind] : accepted.filter((one) => one !== kind))}
            />
          );
        })}
      </div>
      <div className={styles.bar}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void actions.writeCarry(accepted, texts.locale)}>
          {texts('pane.tables.carry.write')}
        </Button>
        <Button size="small" onClick={actions.closeCarry}>
          {texts('pane.tables.carry.close')}
        </Button>
      </div>
      <ol className={styles.list}>
        {places.slice(0, SHOWN).map((place) => (
          <li key={`${place.sheet}!${cellAddress(place.at)}`}>
            <span className={styles.place}>{`${place.sheet}!${cellAddress(place.at)}`}</span>{' '}
            {place.before === place.proposed
              ? texts('pane.tables.carry.decide', { text: place.before })
              : texts('pane.tables.carry.change', { before: place.before, after: place.proposed })}
          </li>
        ))}
      </ol>
      {places.length > SHOWN && <p className={styles.note}>{texts('pane.tables.refresh.more', { count: places.length - SHOWN })}</p>}
    </section>
  );
}

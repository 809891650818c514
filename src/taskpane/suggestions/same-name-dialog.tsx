import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ManyScope, SameNameChoice, SameNameRow } from '../../session/state';
import { useTexts } from '../texts-context';
import { DifferenceList } from './difference-list';

const SCOPES: readonly ManyScope[] = ['name', 'name-and-description'];

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  text: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  item: { display: 'flex', alignItems: 'flex-start', contentVisibility: 'auto', containIntrinsicSize: 'auto 48px' },
  change: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
});

interface SameNameDialogProps {
  readonly choice: SameNameChoice;
  readonly onCancel: () => void;
  readonly onAdopt: (scope: ManyScope, without: readonly string[]) => void;
}

/** All rows of one name before any of them is changed: what a tick is taken from stays as it is. */
export function SameNameDialog({ choice, onCancel, onAdopt }: SameNameDialogProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const hintId = useId();
  const [scope, setScope] = useState<ManyScope>('name');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { variant, name, rows } = choice;
  const changed = rows.filter((row) => row.blocked === undefined && row.differences[scope] !== undefined);
  const others = rows.filter((row) => !changed.includes(row));
  const count = changed.filter(({ key }) => !without.has(key)).length;
  const toggle = (key: string): void => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    setWithout(next);
  };
  const reasonOf = ({ blocked }: SameNameRow): string => texts(blocked ? `pane.bulk.blocked.${blocked}` : scope === 'name' ? 'pane.suggestions.choice.unchanged' : 'pane.suggestions.noCells');
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts('pane.suggestions.choice.title', { variant, name })}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{texts('pane.suggestions.choice.guide')}</p>
            <RadioGroup
              layout="horizontal"
              aria-label={texts('pane.suggestions.scope')}
              value={scope}
              onChange={(_event, { value }) => setScope(SCOPES.find((one) => one === value) ?? scope)}
            >
              {SCOPES.map((one) => (
                <Radio key={one} value={one} label={texts(`pane.suggestions.scopes.${one}`)} />
              ))}
            </RadioGroup>
            <ul className={styles.list} aria-label={texts('pane.suggestions.choice.list')}>
              {changed.map(({ key, place, table, differences }) => (
                <li key={key} className={styles.item}>
                  <Checkbox checked={!without.has(key)} aria-label={texts('pane.suggestions.choice.item', { place, table })} onChange={() => toggle(key)} />
                  <div className={styles.change}>
                    {texts('pane.suggestions.choice.item', { place, table })}
                    <DifferenceList differences={differences[scope] ?? []} />
                  </div>
                </li>
              ))}
            </ul>
            {others.length > 0 && (
              <>
                <h3 className={styles.heading}>{texts('pane.suggestions.choice.skipped')}</h3>
                <ul className={styles.list} aria-label={texts('pane.suggestions.choice.skipped')}>
                  {others.map((row) => (
                    <li key={row.key}>{texts('pane.suggestions.choice.skippedPlace', { place: row.place, reason: reasonOf(row) })}</li>
                  ))}
                </ul>
              </>
            )}
            {count === 0 && (
              <p id={hintId} className={styles.text}>
                {texts('pane.suggestions.choice.none')}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={count === 0} {...(count === 0 && { 'aria-describedby': hintId })} onClick={() => onAdopt(scope, [...without])}>
              {texts('pane.suggestions.choice.apply', { count })}
            </Button>
            <Button onClick={onCancel}>{texts('pane.suggestions.choice.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

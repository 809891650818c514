import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

const KEYS = {
  move: '↑ ↓',
  fold: '← →',
  enter: 'Enter',
  fix: 'F',
  next: 'N',
  previous: 'P',
  filter: '/',
  help: '?',
  escape: 'Esc',
} as const;
const NAMES = Object.keys(KEYS) as (keyof typeof KEYS)[];

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  list: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0 },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  note: { marginBottom: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The keys of the pane, on `?`. */
export function KeysHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Dialog open={open} onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts('pane.keys.title')}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {NAMES.flatMap((name) => [
                <dt key={`${name}-key`} className={styles.key}>
                  {KEYS[name]}
                </dt>,
                <dd key={name} className={styles.meaning}>
                  {texts(`pane.keys.items.${name}`)}
                </dd>,
              ])}
            </dl>
            <p className={styles.note}>{texts('pane.keys.note')}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts('pane.keys.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

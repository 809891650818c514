import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({ surface: { padding: tokens.spacingHorizontalL }, area: { width: '100%' } });

/** The text, selected, where a program may not copy it. */
export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts('pane.problems.copyAll')}</DialogTitle>
          <DialogContent>
            <p>{texts('pane.problems.copyByHand')}</p>
            <Textarea
              className={styles.area}
              rows={6}
              readOnly
              autoFocus
              aria-label={texts('pane.problems.copyText')}
              value={text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts('pane.problems.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';
import { THEME_CHOICES } from '../theme/theme-choice';
import type { ThemeState } from '../theme/use-theme';
import { KeyList } from './key-list';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface SettingsDialogProps {
  readonly theme: ThemeState;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is needed seldom: the looks, and the keys of the pane. */
export function SettingsDialog({ theme, open, onClose }: SettingsDialogProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Dialog open={open} onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts('pane.settings.title')}</DialogTitle>
          <DialogContent>
            <h3 className={styles.heading}>{texts('pane.settings.theme')}</h3>
            <RadioGroup
              layout="horizontal"
              aria-label={texts('pane.settings.theme')}
              value={theme.choice}
              onChange={(_event, { value }) => {
                const choice = THEME_CHOICES.find((one) => one === value);
                if (choice) theme.choose(choice);
              }}
            >
              {THEME_CHOICES.map((choice) => (
                <Radio key={choice} value={choice} label={texts(`pane.settings.themes.${choice}`)} />
              ))}
            </RadioGroup>
            <h3 className={styles.heading}>{texts('pane.keys.title')}</h3>
            <KeyList />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts('pane.settings.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

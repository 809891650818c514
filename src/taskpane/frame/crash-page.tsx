import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';
import { Detail } from './detail';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
});

/** What stands in place of a page that failed. */
export function CrashPage({ detail, again }: { readonly detail: string; readonly again: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root} role="alert">
      <h2 className={styles.title}>{texts('pane.crash.title')}</h2>
      <p className={styles.text}>{texts('pane.crash.text')}</p>
      <Button onClick={again}>{texts('pane.crash.again')}</Button>
      <Detail label={texts('pane.crash.detail')} text={detail} />
    </div>
  );
}

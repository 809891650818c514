import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Detail } from '../frame/detail';
import { useSpokenStyle } from '../frame/spoken-style';
import { useTexts } from '../texts-context';

/** Why the pane cannot work, or that it is not known yet. */
export type StartUpKind = 'loading' | 'not-excel' | 'too-old' | 'timeout' | 'failed';

interface StartUpPageProps {
  readonly kind: StartUpKind;
  readonly onAgain?: () => void;
  readonly detail?: string;
}

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
  },
  loading: { display: 'flex', height: '100%', alignItems: 'center', justifyContent: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

/** Says honestly why nothing is checked here: what it is, what is needed, what to do. */
export function StartUpPage({ kind, onAgain, detail }: StartUpPageProps): ReactNode {
  const styles = useStyles();
  const spoken = useSpokenStyle();
  const texts = useTexts();
  if (kind === 'loading') {
    return (
      <main className={styles.loading}>
        <h1 className={spoken}>{texts('pane.name')}</h1>
        <Spinner size="small" label={texts('pane.startUp.loading')} />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{texts(`pane.startUp.${kind}.title`)}</h1>
      <p className={styles.text}>{texts(`pane.startUp.${kind}.text`)}</p>
      <p className={styles.text}>{texts(`pane.startUp.${kind}.steps`)}</p>
      <p className={styles.quiet}>{texts(`pane.startUp.${kind}.other`)}</p>
      {onAgain && (
        <Button appearance="primary" onClick={onAgain}>
          {texts('pane.startUp.again')}
        </Button>
      )}
      {detail !== undefined && <Detail label={texts('pane.startUp.detail')} text={detail} />}
    </main>
  );
}

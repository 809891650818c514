import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** Why no identity is listed, and what to do about it. */
export function NothingShown({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}

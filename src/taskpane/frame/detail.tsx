import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, maxWidth: '100%' },
  summary: { cursor: 'pointer' },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** Words of a machine, folded away: only for handing on to an administrator. */
export function Detail({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{label}</summary>
      <pre className={styles.text}>{text}</pre>
    </details>
  );
}

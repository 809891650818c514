import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fix } from '../../core/rules/contract';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  label: { color: tokens.colorNeutralForeground2 },
});

/** 前→后, so that nobody presses a button without knowing what it writes. */
export function FixPreview({ fix }: { readonly fix: Fix }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const shown = (text: string): string => (text === '' ? texts('pane.empty') : text);
  return (
    <div className={styles.root}>
      <span className={styles.label}>{texts('pane.card.change')} </span>
      <del className={styles.before} aria-label={texts('pane.card.from')}>
        {shown(fix.before)}
      </del>
      <span aria-hidden> → </span>
      <ins className={styles.after} aria-label={texts('pane.card.to')}>
        {shown(fix.after)}
      </ins>
    </div>
  );
}

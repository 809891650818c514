import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Difference } from '../../session/state';
import { useTexts } from '../texts-context';
import { textDifference } from './text-difference';
import type { Segment } from './text-difference';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, margin: 0 },
  role: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  removed: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  added: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'underline' },
});

/** Each cell that would change: struck out what goes, underlined what comes, so that colour is not needed. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const piece = ({ kind, text }: Segment, index: number): ReactNode => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    return kind === 'removed' ? (
      <del key={index} className={styles.removed}>
        {text}
      </del>
    ) : (
      <ins key={index} className={styles.added}>
        {text}
      </ins>
    );
  };
  return (
    <dl className={styles.root}>
      {differences.flatMap(({ role, before, after }, index) => [
        <dt key={`${index} role`} className={styles.role}>
          {texts(`pane.suggestions.roles.${role}`)}
        </dt>,
        <dd key={index} className={styles.text}>
          {textDifference(before, after).map(piece)}
        </dd>,
      ])}
    </dl>
  );
}

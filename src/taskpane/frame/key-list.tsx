import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

const KEYS = {
  move: '↑ ↓',
  fold: '← →',
  enter: 'Enter',
  fix: 'F',
  waive: 'W',
  next: 'N',
  previous: 'P',
  filter: '/',
  help: '?',
  escape: 'Esc',
} as const;
const NAMES = Object.keys(KEYS) as (keyof typeof KEYS)[];

const REVIEW_KEYS = { next: 'N', previous: 'P', answers: '1 2 3' } as const;
const REVIEW_NAMES = Object.keys(REVIEW_KEYS) as (keyof typeof REVIEW_KEYS)[];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  note: { marginBottom: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What each key does in 问题 and in 审核. */
export function KeyList(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
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
      <p className={styles.note}>{texts('desk.pane.keys.title')}</p>
      <dl className={styles.list}>
        {REVIEW_NAMES.flatMap((name) => [
          <dt key={`${name}-key`} className={styles.key}>
            {REVIEW_KEYS[name]}
          </dt>,
          <dd key={name} className={styles.meaning}>
            {texts(`desk.pane.keys.${name}`)}
          </dd>,
        ])}
      </dl>
      <p className={styles.note}>{texts('pane.keys.note')}</p>
    </>
  );
}

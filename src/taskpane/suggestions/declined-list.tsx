import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { Section } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** What is no longer proposed, to be taken back one by one or all together. */
export function DeclinedList({ names }: { readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <Section title={texts('pane.suggestions.declined', { count: names.length })}>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.item}>
            <span>{name}</span>
            <Button size="small" className={styles.button} aria-label={texts('pane.suggestions.takeBackNamed', { name })} onClick={() => actions.takeBackDeclined([name])}>
              {texts('pane.suggestions.takeBackDeclined')}
            </Button>
          </li>
        ))}
      </ul>
      {names.length > 1 && (
        <Button size="small" onClick={() => actions.takeBackDeclined(names)}>
          {texts('pane.suggestions.takeBackAll')}
        </Button>
      )}
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { VariantGroup } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { Section } from './section';

const AT_ONCE = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

/** 规范表述: names of the workbook that are known to be another way of writing a standard one. */
export function VariantList({ variants }: { readonly variants: readonly VariantGroup[] }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <Section title={texts('pane.suggestions.variants', { count: variants.length })}>
      <ul className={styles.list}>
        {variants.slice(0, shown).map(({ variant, level2, name, count, indicatorId }) => (
          <li key={`${level2} ${variant}`} className={styles.item}>
            {texts('pane.suggestions.variant', { variant, level2, name, count })}
            <Button
              size="small"
              aria-label={texts('pane.suggestions.useStandardNamed', { variant, name })}
              onClick={() => actions.chooseRows({ level2, name: variant }, indicatorId)}
            >
              {texts('pane.suggestions.useStandard')}
            </Button>
          </li>
        ))}
      </ul>
      {variants.length > shown && (
        <Button size="small" onClick={() => setShown(variants.length)}>
          {texts('pane.suggestions.moreVariants', { count: variants.length - shown })}
        </Button>
      )}
    </Section>
  );
}

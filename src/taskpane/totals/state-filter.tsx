import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';
import { FILTER_STATES } from './filter';
import type { TotalsFilter } from './filter';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
});

interface StateFilterProps {
  readonly counts: Readonly<Record<TotalsFilter['state'], number>>;
  readonly chosen: TotalsFilter['state'];
  readonly onChoose: (state: TotalsFilter['state']) => void;
}

/** 不符, 未检查, 全部 or 没对上, each with its number. */
export function StateFilter({ counts, chosen, onChoose }: StateFilterProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root} role="group" aria-label={texts('pane.totals.filter')}>
      {FILTER_STATES.map((state) => (
        <ToggleButton key={state} size="small" className={styles.choice} checked={chosen === state} onClick={() => onChoose(state)}>
          {texts(`pane.totals.filters.${state}`)} {counts[state]}
        </ToggleButton>
      ))}
    </div>
  );
}

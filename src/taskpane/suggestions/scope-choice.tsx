import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AdoptScope } from '../../session/state';
import { useTexts } from '../texts-context';

export const SCOPES: readonly AdoptScope[] = ['name', 'name-and-description', 'row'];

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
  },
});

interface ScopeChoiceProps {
  readonly scope: AdoptScope;
  readonly onScope: (scope: AdoptScope) => void;
}

/** How much of a proposal to take; every card shows what that would change. */
export function ScopeChoice({ scope, onScope }: ScopeChoiceProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.root}
      aria-label={texts('pane.suggestions.scope')}
      value={scope}
      onChange={(_event, { value }) => {
        const next = SCOPES.find((one) => one === value);
        if (next) onScope(next);
      }}
    >
      {SCOPES.map((one) => (
        <Radio key={one} value={one} label={texts(`pane.suggestions.scopes.${one}`)} />
      ))}
    </RadioGroup>
  );
}

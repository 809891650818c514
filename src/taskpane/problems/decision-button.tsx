import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Decided } from '../../session/state';
import { useSpokenStyle } from '../frame/spoken-style';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';

interface DecisionButtonProps {
  readonly children: string;
  /** What a screen reader says, where the same words stand on many buttons. */
  readonly label?: string;
  /** Why nothing can be kept in the workbook now. */
  readonly blocked: Decided['blocked'];
  readonly onClick: () => void;
  readonly tabIndex?: number;
}

/** Decides something that the workbook keeps; where it cannot, the button says why. */
export function DecisionButton({ children, label, blocked, onClick, tabIndex }: DecisionButtonProps): ReactNode {
  const styles = useCardStyles();
  const spoken = useSpokenStyle();
  const texts = useTexts();
  const blockedId = useId();
  const why = blocked && texts(`pane.decided.blocked.${blocked}`);
  return (
    <>
      <Button
        size="small"
        className={styles.action}
        tabIndex={tabIndex ?? 0}
        {...(label !== undefined && { 'aria-label': label })}
        disabledFocusable={why !== undefined}
        {...(why !== undefined && { title: why, 'aria-describedby': blockedId })}
        onClick={onClick}
      >
        {children}
      </Button>
      {why !== undefined && (
        <span id={blockedId} className={spoken}>
          {why}
        </span>
      )}
    </>
  );
}

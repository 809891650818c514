import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problems, Status } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { emptyReason } from './verdict-sentence';

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

interface EmptyStateProps {
  readonly problems: Problems;
  readonly status: Status;
  /** Found but not shown. */
  readonly hiddenCount: number;
  readonly onClearFilter: () => void;
  readonly onShowNotChecked: () => void;
}

/** Why the list is empty, and what to do about it. "All is well" and "hidden by the filter" must never look alike. */
export function EmptyState({ problems, status, hiddenCount, onClearFilter, onShowNotChecked }: EmptyStateProps): ReactNode {
  const texts = useTexts();
  const actions = useActions();
  if (hiddenCount > 0) {
    return (
      <Empty text={texts('pane.emptyStates.hidden', { count: hiddenCount })}>
        <Button onClick={onClearFilter}>{texts('pane.emptyStates.clearFilter')}</Button>
      </Empty>
    );
  }
  const { tables, rows, notChecked } = problems;
  const reason = emptyReason(problems, status);
  switch (reason) {
    case 'clean':
      if (problems.decided.findings.length > 0) return <Empty text={texts('pane.emptyStates.nothingOpen', { tables, rows })} />;
      if (notChecked.length === 0) return <Empty text={texts('pane.emptyStates.clean', { tables, rows })} />;
      return (
        <Empty text={texts('pane.emptyStates.cleanButNotChecked', { tables, rows, count: notChecked.length })}>
          <Button onClick={onShowNotChecked}>{texts('pane.emptyStates.showNotChecked')}</Button>
        </Empty>
      );
    case 'no-table':
      return (
        <Empty text={texts('pane.emptyStates.noTable')}>
          <Button onClick={() => void actions.check()}>{texts('pane.emptyStates.again')}</Button>
        </Empty>
      );
    case 'checking':
      return <Empty text={texts('pane.emptyStates.checking')} />;
    case 'not-yet':
      return (
        <Empty text={texts('pane.emptyStates.notYet')}>
          <Button onClick={() => void actions.check()}>{texts('pane.emptyStates.start')}</Button>
        </Empty>
      );
    case 'unreadable':
      return (
        <Empty text={status.kind === 'paused' ? texts(`host.errors.${status.code}`) : texts('pane.crash.text')}>
          <Button onClick={() => void actions.reconnect()}>{texts('pane.emptyStates.again')}</Button>
        </Empty>
      );
  }
}

function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}

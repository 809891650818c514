import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { Problems } from '../../session/state';
import { useTexts } from '../texts-context';
import { GroupHeader } from './group-header';
import { NotCheckedList } from './not-checked-list';
import { UnreadList } from './unread-list';
import type { Folding } from './use-folding';

export const UNCHECKED_KEY = 'not-checked';
const UNREAD_KEY = 'unread';

interface RemainderGroupsProps {
  readonly problems: Problems;
  readonly showsNotChecked: boolean;
  readonly folding: Folding;
  readonly onGoTo: (at: CellRef) => void;
}

/** What was not checked and not read, at the end of the list: closed, but never left out. */
export function RemainderGroups({ problems, showsNotChecked, folding, onGoTo }: RemainderGroupsProps): ReactNode {
  const texts = useTexts();
  const { notChecked, unread } = problems;
  const header = (groupKey: string, title: string, count: number, isOpen: boolean): ReactNode => (
    <GroupHeader groupKey={groupKey} severity="notChecked" title={title} code="" count={count} isOpen={isOpen} isStop onToggle={folding.toggle} />
  );
  const showsRules = folding.isOpen({ key: UNCHECKED_KEY, severity: 'hint' });
  const showsRegions = folding.isOpen({ key: UNREAD_KEY, severity: 'hint' });
  return (
    <>
      {showsNotChecked && notChecked.length > 0 && (
        <section aria-label={texts('pane.notChecked.title')}>
          {header(UNCHECKED_KEY, texts('pane.notChecked.title'), notChecked.length, showsRules)}
          {showsRules && <NotCheckedList checks={notChecked} />}
        </section>
      )}
      {unread.length > 0 && (
        <section aria-label={texts('pane.unread.title')}>
          {header(UNREAD_KEY, texts('pane.unread.title'), unread.length, showsRegions)}
          {showsRegions && <UnreadList regions={unread} onGoTo={onGoTo} />}
        </section>
      )}
    </>
  );
}

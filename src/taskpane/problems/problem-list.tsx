import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { Decided, FindingView } from '../../session/state';
import { useCardStyles } from './card-styles';
import { FindingCard } from './finding-card';
import type { CardWish } from './finding-card';
import { GroupHeader } from './group-header';
import type { FindingGroup } from './groups';
import type { Folding } from './use-folding';

interface ProblemListProps {
  readonly groups: readonly FindingGroup[];
  readonly folding: Folding;
  readonly current: string | undefined;
  /** The card or header that Tab reaches. */
  readonly stop: string | undefined;
  readonly onGo: (fingerprint: string) => void;
  readonly onGoTo: (at: CellRef) => void;
  readonly onFix: (fingerprint: string) => void;
  /** By rule. */
  readonly bulkCounts: ReadonlyMap<string, number>;
  readonly blocked: Decided['blocked'];
  readonly onWish: (wish: CardWish, view: FindingView) => void;
}

export function ProblemList({ groups, folding, current, stop, onGo, onGoTo, onFix, bulkCounts, blocked, onWish }: ProblemListProps): ReactNode {
  const styles = useCardStyles();
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <GroupHeader
            groupKey={group.key}
            severity={group.severity}
            title={group.title}
            code={group.code}
            count={group.findings.length}
            isOpen={folding.isOpen(group)}
            isStop={stop === group.key}
            onToggle={folding.toggle}
          />
          {folding.isOpen(group) && (
            <ul className={styles.list} aria-label={group.title}>
              {group.findings.map((view) => (
                <li key={view.finding.fingerprint} data-of={group.key}>
                  <FindingCard
                    view={view}
                    isCurrent={view.finding.fingerprint === current}
                    isStop={view.finding.fingerprint === stop}
                    onGo={onGo}
                    onGoTo={onGoTo}
                    onFix={onFix}
                    bulkCount={bulkCounts.get(view.finding.rule) ?? 0}
                    blocked={blocked}
                    onWish={onWish}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

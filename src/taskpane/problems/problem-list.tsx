import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { Decided, FindingView } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { FindingCard } from './finding-card';
import type { CardWish } from './finding-card';
import { GroupHeader } from './group-header';
import { cutGroups } from './groups';
import type { FindingGroup } from './groups';
import type { Folding } from './use-folding';

/** More cards than these nobody reads, and drawing them takes time. */
const FIRST = 200;

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
  const texts = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const open = groups.filter(folding.isOpen);
  const total = open.reduce((sum, { findings }) => sum + findings.length, 0);
  const cut = new Map(cutGroups(open, isWhole ? Infinity : FIRST).map((group) => [group.key, group.findings]));
  const shown = [...cut.values()].reduce((sum, findings) => sum + findings.length, 0);
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
          {cut.has(group.key) && (
            <ul className={styles.list} aria-label={group.title}>
              {cut.get(group.key)?.map((view) => (
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
      {shown < total && (
        <Button className={styles.rest} onClick={() => setIsWhole(true)}>
          {texts('pane.problems.rest', { count: total - shown })}
        </Button>
      )}
    </>
  );
}

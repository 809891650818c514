import { useState } from 'react';
import type { FindingGroup } from './groups';

export interface Folding {
  isOpen(group: Pick<FindingGroup, 'key' | 'severity'>): boolean;
  toggle(key: string): void;
  set(key: string, isOpen: boolean): void;
}

/** Which groups are open. Hints start closed; the group of the problem one goes to opens. */
export function useFolding(groups: readonly FindingGroup[], current: string | undefined): Folding {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [followed, setFollowed] = useState(current);
  const isOpen: Folding['isOpen'] = ({ key, severity }) => chosen.get(key) ?? severity !== 'hint';
  const set = (key: string, open: boolean): void => setChosen((before) => new Map(before).set(key, open));

  if (current !== followed) {
    setFollowed(current);
    const group = groups.find(({ findings }) => findings.some(({ finding }) => finding.fingerprint === current));
    if (group && !isOpen(group)) set(group.key, true);
  }
  return {
    isOpen,
    set,
    toggle(key) {
      const group = groups.find((one) => one.key === key);
      set(key, group ? !isOpen(group) : !chosen.get(key));
    },
  };
}

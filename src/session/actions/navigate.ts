import type { CellRef } from '../../core/sheet/address';
import type { Desk } from '../desk';

/** Walks the findings in the order in which 问题 lists them. */
export interface Navigation {
  goToFinding(fingerprint: string): Promise<undefined>;
  /** `1` for the next, `-1` for the previous; round the ends. */
  step(by: 1 | -1): Promise<undefined>;
  goTo(at: CellRef): Promise<undefined>;
}

export function createNavigation(desk: Desk): Navigation {
  /** Where the current finding stood in the list: when it is gone, the one that took its place comes next. */
  let position = -1;
  desk.store.subscribe(() => {
    const { current, problems } = desk.store.get();
    if (current === undefined) return;
    const index = problems.findings.findIndex(({ finding }) => finding.fingerprint === current);
    if (index >= 0) position = index;
    else desk.store.set({ current: undefined });
  });

  const goTo = async (at: CellRef): Promise<undefined> => {
    await desk.host.goTo(at);
    await desk.followSelection(at);
  };
  const goToFinding = async (fingerprint: string): Promise<undefined> => {
    const view = desk.store.get().problems.findings.find(({ finding }) => finding.fingerprint === fingerprint);
    if (!view) return;
    desk.store.set({ current: fingerprint });
    await goTo(view.finding.at);
  };
  return {
    goTo,
    goToFinding,
    async step(by) {
      const { current, problems } = desk.store.get();
      const count = problems.findings.length;
      if (count === 0) return;
      const from = current === undefined && by === 1 && position >= 0 ? position : position + by;
      const next = problems.findings[(from + count) % count];
      if (next) await goToFinding(next.finding.fingerprint);
    },
  };
}

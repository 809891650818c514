import { useEffect, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';
import type { FindingGroup } from './groups';
import { findStop } from './use-following-focus';

export interface ListFocus {
  /** The card or header that Tab reaches: the one last used, else the first. */
  readonly stop: string | undefined;
  onFocus(event: FocusEvent<HTMLElement>): void;
  /** Moves the focus to the next or the previous card or header. */
  move(step: 1 | -1): void;
}

/** One stop for Tab, arrow keys within; the card of the current problem scrolls into sight without taking the focus. */
export function useListFocus(root: RefObject<HTMLElement | null>, groups: readonly FindingGroup[], current: string | undefined): ListFocus {
  const [focused, setFocused] = useState<string>();
  const isThere =
    focused !== undefined && groups.some(({ key, findings }) => key === focused || findings.some(({ finding }) => finding.fingerprint === focused));
  const stop = isThere ? focused : groups[0]?.key;

  useEffect(() => {
    if (current !== undefined) findStop(root.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current, root]);

  return {
    stop,
    onFocus(event) {
      const key = event.target.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
      if (key !== undefined) setFocused(key);
    },
    move(step) {
      const stops = [...(root.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
      const at = stops.findIndex((one) => one.contains(document.activeElement));
      const next = at === -1 ? stops[step === 1 ? 0 : stops.length - 1] : stops[at + step];
      next?.focus();
    },
  };
}

import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

export interface FollowingFocus {
  /** A card is about to go away because its problem gets fixed. */
  expectGone(fingerprint: string): void;
  /** The person has gone on by himself. */
  forget(): void;
}

/**
 * After a fix its card goes away; the focus then moves to the card that took its place, or to the verdict, and never to
 * the sheet.
 */
export function useFollowingFocus(
  root: RefObject<HTMLElement | null>,
  verdict: RefObject<HTMLElement | null>,
  order: readonly string[],
): FollowingFocus {
  const awaited = useRef<{ readonly fingerprint: string; readonly heirs: readonly string[] }>(undefined);
  useEffect(() => {
    const left = awaited.current;
    if (!left || order.includes(left.fingerprint)) return;
    awaited.current = undefined;
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body && !root.current?.contains(focused)) return;
    const heir = left.heirs.find((one) => order.includes(one));
    const card = heir === undefined ? null : findStop(root.current, heir);
    (card ?? verdict.current)?.focus();
  }, [order, root, verdict]);
  const expectGone = useCallback(
    (fingerprint: string) => {
      const cards = [...(root.current?.querySelectorAll<HTMLElement>('article[data-stop]') ?? [])].map((card) => card.dataset['stop'] ?? '');
      const at = cards.indexOf(fingerprint);
      awaited.current = { fingerprint, heirs: [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0)).reverse()] };
    },
    [root],
  );
  const forget = useCallback(() => {
    awaited.current = undefined;
  }, []);
  return { expectGone, forget };
}

/** The card or group header of this key. */
export function findStop(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;
}

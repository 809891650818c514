import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** What of a long list is drawn, and the room that the rest takes. */
export interface ListWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly roomBefore: number;
  readonly roomAfter: number;
  /** Brings an item into sight that may not be drawn yet. */
  reach(place: number): void;
}

/** Height of an item that was never drawn. */
const USUAL = 190;
/** Items drawn beyond what is in sight, so that arrow keys and slow scrolling meet drawn ones. */
const MARGIN = 6;
/** Where nothing is laid out, as before the pane is shown. */
const USUAL_SIGHT = 700;

/**
 * Draws only what is in sight of a list of any length. Items are as high as they are: what was drawn is measured, the rest
 * is guessed. Items carry `data-place`.
 */
export function useWindow(list: RefObject<HTMLElement | null>, keys: readonly string[]): ListWindow {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [sight, setSight] = useState({ top: 0, height: USUAL_SIGHT });
  const offsets = useMemo(() => offsetsOf(keys, heights.current, measured), [keys, measured]);

  const look = useCallback(() => {
    const scroller = scrollerOf(list.current);
    if (!list.current || !scroller) return;
    const top = scroller.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
    const height = scroller.clientHeight || USUAL_SIGHT;
    setSight((old) => (Math.abs(old.top - top) < 1 && old.height === height ? old : { top, height }));
  }, [list]);

  useEffect(() => {
    const scroller = scrollerOf(list.current);
    scroller?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, look]);

  // After every drawing: what is drawn now has a height, and a shorter list may have scrolled.
  useLayoutEffect(() => {
    let isNew = false;
    for (const item of list.current?.querySelectorAll<HTMLElement>(':scope > [data-place]') ?? []) {
      const key = keys[Number(item.dataset['place'])];
      const height = item.getBoundingClientRect().height;
      if (key === undefined || height === 0 || Math.abs((heights.current.get(key) ?? 0) - height) < 1) continue;
      heights.current.set(key, height);
      isNew = true;
    }
    if (isNew) setMeasured((count) => count + 1);
    look();
  });

  const first = Math.max(0, placeAt(offsets, sight.top) - MARGIN);
  const end = Math.min(keys.length, placeAt(offsets, sight.top + sight.height) + 1 + MARGIN);
  const total = offsets[keys.length] ?? 0;
  return {
    first,
    end,
    roomBefore: offsets[first] ?? 0,
    roomAfter: total - (offsets[end] ?? total),
    reach(place) {
      const scroller = scrollerOf(list.current);
      if (!list.current || !scroller) return;
      const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      scroller.scrollTop = above + (offsets[place] ?? 0) - scroller.clientHeight / 3;
      look();
    },
  };
}

/** Where each item begins, and where the last one ends. `_measured` says that heights became known. */
function offsetsOf(keys: readonly string[], heights: ReadonlyMap<string, number>, _measured: number): readonly number[] {
  const offsets = [0];
  let sum = 0;
  for (const key of keys) offsets.push((sum += heights.get(key) ?? USUAL));
  return offsets;
}

/** The item at a height: the last one that begins above it. */
function placeAt(offsets: readonly number[], height: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

function scrollerOf(element: HTMLElement | null): HTMLElement | undefined {
  for (let at = element?.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return undefined;
}

import type { KeyboardEvent } from 'react';

/** Marks the button that opens and closes a group. */
export const STOP = { 'data-group-stop': '' } as const;

/** ↑↓ from one group to the next, ← closes and → opens the one that has the keyboard; every other key does what it always does. */
export function moveAmongGroups(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-group-stop]')];
  const at = stops.findIndex((stop) => stop === event.target);
  const stop = stops[at];
  if (!stop || event.ctrlKey || event.altKey || event.metaKey) return;
  const isOpen = stop.getAttribute('aria-expanded') === 'true';
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  else if ((event.key === 'ArrowRight' && !isOpen) || (event.key === 'ArrowLeft' && isOpen)) stop.click();
  else return;
  event.preventDefault();
  // The page around moves by the same keys.
  event.stopPropagation();
}

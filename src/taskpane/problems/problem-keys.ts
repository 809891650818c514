/** What a key asks for, with the stop (card or group header) that has the focus. */
export type KeyWish =
  | { readonly kind: 'move'; readonly step: 1 | -1 }
  | { readonly kind: 'fold'; readonly open: boolean }
  | { readonly kind: 'go' | 'fix' | 'waive' | 'next' | 'previous' | 'filter' | 'help' | 'escape' };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** `input`, `select`, `button`, `card` or anything else. */
  readonly where: KeyPlace;
}

/** Where the key was pressed: letters belong to a text box, Enter belongs to a button. */
export type KeyPlace = 'text' | 'button' | 'stop' | 'elsewhere';

const WISHES: Readonly<Record<string, KeyWish>> = {
  ArrowDown: { kind: 'move', step: 1 },
  ArrowUp: { kind: 'move', step: -1 },
  ArrowLeft: { kind: 'fold', open: false },
  ArrowRight: { kind: 'fold', open: true },
  Enter: { kind: 'go' },
  f: { kind: 'fix' },
  w: { kind: 'waive' },
  n: { kind: 'next' },
  p: { kind: 'previous' },
  '/': { kind: 'filter' },
  '?': { kind: 'help' },
  // What a Chinese keyboard gives for the two before.
  '、': { kind: 'filter' },
  '？': { kind: 'help' },
  Escape: { kind: 'escape' },
};

export function keyWish({ key, ctrlKey, metaKey, altKey, isComposing, where }: KeyPress): KeyWish | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  const wish = WISHES[key.length === 1 ? key.toLowerCase() : key];
  if (!wish) return undefined;
  if (where === 'text') return wish.kind === 'escape' ? wish : undefined;
  if (wish.kind === 'go') return where === 'stop' ? wish : undefined;
  return wish;
}

/** Tells where a key was pressed. */
export function keyPlace(target: EventTarget): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.closest('input, textarea, select')) return 'text';
  if (target.matches('[data-stop]:not(button)')) return 'stop';
  return target.closest('button, a') ? 'button' : 'elsewhere';
}

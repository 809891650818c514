import type { Hint } from '../host/port';

/** Which sheets a reading is about. */
export type Scope = 'all' | ReadonlySet<string>;

export const NO_SHEETS: Scope = new Set<string>();

export function joinScopes(a: Scope, b: Scope): Scope {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}

export function isNothing(scope: Scope): boolean {
  return scope !== 'all' && scope.size === 0;
}

/** What to read anew after a hint. Areas in hints may be cut or wrong (office-js#728), so a whole sheet is the smallest unit. */
export function scopeOf(hint: Hint): Scope {
  switch (hint.kind) {
    case 'content':
    case 'calculated':
    case 'protection':
      return new Set([hint.sheetId]);
    case 'sheets':
    case 'woke-up':
      return 'all';
    case 'selection':
      return NO_SHEETS;
  }
}

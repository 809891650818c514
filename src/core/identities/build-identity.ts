import type { Identity, IdentityScope, Term } from './contract';
import { cellKey } from './amounts';

/** Puts an identity together; its key is made of what it compares, so that two statements of one equation are one. */
export function buildIdentity(parts: Omit<Identity, 'key' | 'scope'> & { readonly scope?: IdentityScope }): Identity {
  const sheets = new Set([...parts.left, ...parts.right].map(({ at }) => at.sheetId));
  return { ...parts, scope: parts.scope ?? (parts.tables.length > 1 || sheets.size > 1 ? 'between' : 'within'), key: `${parts.id} ${equationKey(parts)}` };
}

/** The same for equal equations, whoever states them. */
export function equationKey({ left, right, relation }: Pick<Identity, 'left' | 'right' | 'relation'>): string {
  return `${sideKey(left)}${relation}${sideKey(right)}`;
}

function sideKey(terms: readonly Term[]): string {
  return terms
    .map(({ at, sign, stated }) => `${sign < 0 ? '-' : ''}${cellKey(at)}${stated ? `:${stated.decimal}${stated.unit ?? ''}` : ''}`)
    .sort()
    .join('+');
}

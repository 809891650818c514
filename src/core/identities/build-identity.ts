import type { Identity, IdentityScope, Term } from './contract';

/** Puts an identity together; its key is made of what it compares, so that two statements of one equation are one. */
export function buildIdentity(parts: Omit<Identity, 'key' | 'scope'> & { readonly scope?: IdentityScope }): Identity {
  const sheets = new Set([...parts.left, ...parts.right].map(({ at }) => at.sheetId));
  return { ...parts, scope: parts.scope ?? (parts.tables.length > 1 || sheets.size > 1 ? 'between' : 'within'), key: `${parts.id} ${sideKey(parts.left)}${parts.relation}${sideKey(parts.right)}` };
}

/** The same for equal equations, whoever states them. */
export function equationOf({ id, key }: Identity): string {
  return key.slice(id.length + 1);
}

function sideKey(terms: readonly Term[]): string {
  const keys = terms.map(({ at, sign, stated }) => `${sign < 0 ? '-' : ''}${at.sheetId}!${String(at.row)},${String(at.column)}${stated ? `:${stated.decimal}${stated.unit ?? ''}` : ''}`);
  return keys.sort().join('+');
}

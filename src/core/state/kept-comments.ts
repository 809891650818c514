import { hashOf } from '../review/fingerprint';
import type { WorkbookState } from './workbook-state';

/**
 * What comments of 审核 said when they were written, as hashes: by this a later run knows its own from a person's, and
 * one that a person has rewritten is the person's.
 */
export function commentHashesOf({ desk }: WorkbookState): ReadonlySet<string> {
  if (typeof desk !== 'object' || desk === null) return new Set();
  const stored: unknown = Reflect.get(desk, 'comments');
  return new Set(Array.isArray(stored) ? stored.filter((one: unknown) => typeof one === 'string') : []);
}

export function withCommentHashes(state: WorkbookState, hashes: ReadonlySet<string>): WorkbookState {
  const { desk: stored, ...rest } = state;
  const { comments: _, ...others }: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  if (hashes.size > 0) return { ...rest, desk: { ...others, comments: [...hashes] } };
  return Object.keys(others).length === 0 ? rest : { ...rest, desk: others };
}

export function commentHash(text: string): string {
  return hashOf([text]);
}

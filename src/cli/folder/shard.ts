import { createHash } from 'node:crypto';
import type { Texts } from '../../core/text/text';
import type { FoundFile } from '../find-workbooks';
import { UsageError } from '../usage-error';

/**
 * The part of the files that `3/10` names. By name, not by place in the list: a file that is added or gone does not move
 * the others to another part.
 */
export function ofShard(files: readonly FoundFile[], shard: string | undefined, texts: Texts): readonly FoundFile[] {
  if (shard === undefined) return files;
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(shard);
  const part = Number(match?.[1]);
  const parts = Number(match?.[2]);
  if (!match || part < 1 || part > parts) throw new UsageError(texts('cli.usage.bad-shard', { value: shard }));
  return files.filter(({ file }) => partOf(file, parts) === part);
}

function partOf(file: string, parts: number): number {
  return (createHash('sha256').update(file.replaceAll('\\', '/')).digest().readUInt32BE(0) % parts) + 1;
}

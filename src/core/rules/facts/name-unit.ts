import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';

const IN_BRACKETS = /[（(【[［〔](?:单位[:：])?([^（()）【】[\]［］〔〕]{1,12})[)）】\]］〕]$/u;

/** The unit a name ends with in brackets: 培训人数（人）, 合格率(%). */
export function unitInName(name: string, pack: StandardsPack): string | undefined {
  const written = IN_BRACKETS.exec(compact(name))?.[1];
  if (written === undefined) return undefined;
  return pack.units.find((unit) => unit.name === written || unit.aliases.includes(written))?.name;
}

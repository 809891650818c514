import type { Field, Indicator, TargetTable } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import type { FixEdit, FixProposal } from '../contract';
import type { Level2Kind } from './level2-kind';
import { level2KindOf } from './level2-kind';

/**
 * The row put under another 二级指标 by writing its own category cells. Undefined where a cell is shared with other rows
 * (merged or filled down): then the row itself must be moved, which a person does.
 */
export function movedRow(indicator: Indicator, table: TargetTable, kind: Level2Kind, pack: StandardsPack): FixProposal | undefined {
  const home = pack.levels.flatMap((level1) => level1.level2.map((level2) => ({ level1, level2 }))).find(({ level2 }) => level2KindOf(level2.name, pack) === kind);
  if (!home || !isOwn(indicator, table, 'level2')) return undefined;
  const edits: FixEdit[] = [];
  const { level1, level2 } = indicator;
  if (level1.value !== home.level1.name && !home.level1.aliases.includes(level1.value)) {
    if (!isOwn(indicator, table, 'level1')) return undefined;
    edits.push({ at: level1.at, text: sameForm(level1, home.level1.name) });
  }
  edits.push({ at: level2.at, text: sameForm(level2, home.level2.name) });
  return { kind: 'confirm', edits };
}

function isOwn(indicator: Indicator, table: TargetTable, level: 'level1' | 'level2'): boolean {
  const { at } = indicator[level];
  return at.row === indicator.row && table.indicators.every((other) => other === indicator || other[level].at.row !== at.row);
}

/** A form that writes 质量 without 指标 keeps doing so. */
function sameForm(written: Field, name: string): string {
  return written.raw.includes('指标') ? name : name.replace(/指标$/u, '');
}

import type { Indicator, TargetTable } from '../../model/target-table';
import type { Framework, StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';
import type { Level2Kind } from './level2-kind';
import { isBenefit, level2Kind, level2KindOf } from './level2-kind';

/**
 * The framework a table follows: the one for its kind, or the one that alone has a 一级指标 it uses (成本指标 is 101号);
 * else the first of the pack. Undefined when the pack names none.
 */
export function frameworkOf(table: TargetTable, pack: StandardsPack): Framework | undefined {
  const fitting = pack.frameworks.filter((one) => one.for === (table.kind === 'unit-target' ? 'unit-target' : 'target'));
  const used = new Set(table.indicators.map(({ level1 }) => compact(level1.value)));
  const shown = fitting.find((one) =>
    one.levels.some((level) => (used.has(level.name) || level.aliases.some((alias) => used.has(alias))) && fitting.every((other) => other === one || !other.levels.some(({ name }) => name === level.name))),
  );
  return shown ?? fitting[0];
}

/** The 一级指标 of a framework under which it has this 二级指标, compared by kind where the name is not its own. */
export function homesOf(level2: string, framework: Framework, pack: StandardsPack): string[] {
  const exact = framework.levels.filter((level) => level.level2.includes(level2));
  const kind = level2KindOf(level2, pack);
  const alike = framework.levels.filter((level) => kind !== undefined && level.level2.some((name) => level2KindOf(name, pack) === kind));
  return (exact.length > 0 ? exact : alike).map(({ name }) => name);
}

/** Whether one of the rows is of this part: 数量指标, 效益指标, 满意度指标. */
export function hasPart(part: string, rows: readonly Indicator[], pack: StandardsPack): boolean {
  if (part === '效益指标') return rows.some((indicator) => isBenefit(indicator, pack));
  const kind: Level2Kind | undefined = level2KindOf(part, pack);
  return rows.some((indicator) => level2Kind(indicator, pack) === kind);
}

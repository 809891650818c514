import type { Indicator, TargetTable } from '../model/target-table';
import type { Layout } from '../standards/layout-schema';

/**
 * The table in the words of a form that sorts 二级指标 otherwise (成本 on the first level in 财预〔2021〕101号).
 * Rows whose levels the form renames come first, as the form has them; the others keep words and order.
 */
export function inLevelsOf({ levels }: Layout, table: TargetTable): TargetTable {
  if (!levels) return table;
  const renamed: Indicator[] = [];
  const kept: Indicator[] = [];
  for (const indicator of table.indicators) {
    const level = levels.find(({ level2 }) => level2 === indicator.level2.value);
    if (!level) kept.push(indicator);
    else renamed.push({ ...indicator, level1: { ...indicator.level1, value: level.as1, raw: level.as1 }, level2: { ...indicator.level2, value: level.as2, raw: level.as2 } });
  }
  return { ...table, indicators: [...renamed, ...kept] };
}

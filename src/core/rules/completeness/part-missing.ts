import type { Indicator, TargetTable } from '../../model/target-table';
import type { CellRef } from '../../sheet/address';
import type { StandardsPack } from '../../standards/schema';
import type { TableRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import { frameworkOf, hasPart } from '../facts/framework';
import { wordsOf } from '../facts/pack-words';
import { level2Kind } from '../facts/level2-kind';

/** What a pack without frameworks asks for. */
const REQUIRED = ['数量指标', '质量指标', '效益指标'];

/**
 * 财预〔2021〕101号（参考）：产出、效益原则上都要设；产出里数量、质量原则上都要设。必设的类别由标准包的框架决定。
 * 不适用：二级指标写法不在标准包里、认不出类别的表；没有指标的空表。
 */
export const partMissing: TableRule = {
  meta: {
    id: 'completeness/part-missing',
    code: 'Z-107',
    scope: 'table',
    severity: 'warning',
    needs: ['level2'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    if (rows.length === 0 || rows.some((indicator) => !isKnown(indicator, table, pack))) return;
    // The rest of a table that began on another sheet has its other parts there.
    if (wordsOf(pack, 'continuedTitles').test(compact(table.project.title?.value ?? table.name))) return;
    const at = headerCell(table);
    for (const part of frameworkOf(table, pack)?.required ?? REQUIRED) {
      if (!hasPart(part, rows, pack)) yield { messageId: 'missing', data: { part }, at };
    }
  },
};

/** By its kind, or because the framework has it: 社会成本指标 is of no kind of its own. */
function isKnown(indicator: Indicator, table: TargetTable, pack: StandardsPack): boolean {
  return level2Kind(indicator, pack) !== undefined || (frameworkOf(table, pack)?.levels.some(({ level2 }) => level2.includes(compact(indicator.level2.value))) ?? false);
}

/** The header of the column in which the missing part would stand. */
function headerCell(table: TargetTable): CellRef {
  return {
    sheetId: table.sheetId,
    row: table.headerRows[0] ?? table.area.top,
    column: table.columns.level2 ?? table.area.left,
  };
}

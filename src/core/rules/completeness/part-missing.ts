import type { TargetTable } from '../../model/target-table';
import type { CellRef } from '../../sheet/address';
import { isEmptyRow } from '../facts/cell-text';
import type { TableRule } from '../contract';
import type { Level2Kind } from '../facts/level2-kind';
import { isBenefit, level2Kind } from '../facts/level2-kind';

const REQUIRED: readonly { readonly kind: Level2Kind; readonly name: string }[] = [
  { kind: 'quantity', name: '数量指标' },
  { kind: 'quality', name: '质量指标' },
];

/**
 * 财预〔2021〕101号（参考）：产出、效益原则上都要设；产出里数量、质量原则上都要设。
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
    const kinds = new Set(rows.map((indicator) => level2Kind(indicator, pack)));
    if (rows.length === 0 || kinds.has(undefined)) return;
    const at = headerCell(table);
    for (const { kind, name } of REQUIRED) {
      if (!kinds.has(kind)) yield { messageId: 'missing', data: { part: name }, at };
    }
    if (!rows.some((indicator) => isBenefit(indicator, pack))) {
      yield { messageId: 'missing', data: { part: '效益指标' }, at };
    }
  },
};

/** The header of the column in which the missing part would stand. */
function headerCell(table: TargetTable): CellRef {
  return {
    sheetId: table.sheetId,
    row: table.headerRows[0] ?? table.area.top,
    column: table.columns.level2 ?? table.area.left,
  };
}

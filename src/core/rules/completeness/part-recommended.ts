import type { TableRule } from '../contract';
import { isEmptyRow } from '../facts/cell-text';
import { frameworkOf, hasPart } from '../facts/framework';
import { level2Kind } from '../facts/level2-kind';

/**
 * 财预〔2021〕101号（参考）：时效、成本、满意度按需要设置。
 * 不适用：认不出类别的表；空表。
 */
export const partRecommended: TableRule = {
  meta: {
    id: 'completeness/part-recommended',
    code: 'Z-114',
    scope: 'table',
    severity: 'hint',
    needs: ['level2'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    const [first] = rows;
    if (!first || rows.some((indicator) => level2Kind(indicator, pack) === undefined)) return;
    const missing = (frameworkOf(table, pack)?.recommended ?? []).filter((part) => !hasPart(part, rows, pack));
    if (missing.length > 0) yield { messageId: 'missing', data: { parts: missing.join('、') }, at: first.level2.at };
  },
};

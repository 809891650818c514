import type { StandardsPack } from '../../standards/schema';
import { compact, isEmptyRow } from '../facts/cell-text';
import type { TableRule } from '../contract';

/**
 * 财预〔2015〕88号：二级指标归在各自的一级指标下，如数量指标属于产出指标。
 * 不适用：一级或二级指标的名称不在标准包里的行。
 */
export const levelMismatch: TableRule = {
  meta: {
    id: 'completeness/level-mismatch',
    code: 'Z-109',
    scope: 'table',
    severity: 'warning',
    needs: ['level2'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const seen = new Set<string>();
    for (const indicator of table.indicators) {
      const level1 = compact(indicator.level1.value);
      const level2 = compact(indicator.level2.value);
      const expected = level1Of(level2, pack);
      const actual = pack.levels.find((level) => level.name === level1 || level.aliases.includes(level1));
      if (expected.length === 0 || !actual || expected.includes(actual.name) || isEmptyRow(indicator)) continue;
      const { at } = indicator.level2;
      const place = `${String(at.row)} ${String(at.column)}`;
      if (seen.has(place)) continue;
      seen.add(place);
      yield {
        messageId: 'elsewhere',
        data: { level1, level2, expected: expected.join('、') },
        at,
        related: [indicator.level1.at],
      };
    }
  },
};

/** The 一级指标 under which the pack has this 二级指标. */
function level1Of(level2: string, pack: StandardsPack): string[] {
  return pack.levels
    .filter((level) => level.level2.some((one) => one.name === level2 || one.aliases.includes(level2)))
    .map((level) => level.name);
}

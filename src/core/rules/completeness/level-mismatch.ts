import { compact, isEmptyRow } from '../facts/cell-text';
import { meantLevel2 } from '../facts/meant-level';
import { frameworkOf, homesOf } from '../facts/framework';
import { paused } from '../facts/paused';
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
    const framework = frameworkOf(table, pack);
    const seen = new Set<string>();
    if (!framework) return;
    for (const indicator of paused(table.indicators)) {
      if (!indicator) {
        yield undefined;
        continue;
      }
      const level1 = compact(indicator.level1.value);
      const level2 = compact(indicator.level2.value);
      const expected = homesOf(level2, framework, pack);
      const actual = framework.levels.find((level) => level.name === level1 || level.aliases.includes(level1));
      if (expected.length === 0 || !actual || expected.includes(actual.name) || isEmptyRow(indicator) || meantLevel2(indicator.level2.raw, pack)) continue;
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

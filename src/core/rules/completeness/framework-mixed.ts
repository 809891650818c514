import type { TableRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import { frameworkOf, homesOf } from '../facts/framework';
import { paused } from '../facts/paused';

/**
 * 一张表用一套框架：88号有可持续影响，101号把成本单列一级。
 * 不适用：只用一套框架的表；单位整体绩效目标表。
 */
export const frameworkMixed: TableRule = {
  meta: {
    id: 'completeness/framework-mixed',
    code: 'Z-113',
    scope: 'table',
    severity: 'hint',
    needs: ['level2'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const framework = frameworkOf(table, pack);
    const others = pack.frameworks.filter((one) => one !== framework && one.for === 'target');
    if (!framework || framework.for !== 'target') return;
    const seen = new Set<string>();
    for (const indicator of paused(table.indicators)) {
      if (!indicator) {
        yield undefined;
        continue;
      }
      const level2 = compact(indicator.level2.value);
      if (seen.has(level2) || isEmptyRow(indicator) || homesOf(level2, framework, pack).length > 0) continue;
      const other = others.find((one) => homesOf(level2, one, pack).length > 0);
      if (!other) continue;
      seen.add(level2);
      yield { messageId: 'other', data: { framework: framework.title, other: other.title, level2 }, at: indicator.level2.at };
    }
  },
};

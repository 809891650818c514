import type { TargetTable } from '../../model/target-table';
import type { WorkbookRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { firstOther, projectPlace } from '../facts/project-place';

const LEAST_ROWS = 3;

interface IndicatorSet {
  readonly place: ProjectPlace;
  readonly rows: readonly string[];
}

/**
 * 财预〔2015〕88号：绩效目标与项目相应匹配。
 * 不适用：同名的项目；不足 3 条指标的表。
 */
export const indicatorsCopied: WorkbookRule<IndicatorSet> = {
  meta: {
    id: 'across/indicators-copied',
    code: 'Z-601',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const rows = rowsOf(table);
      if (rows.length >= LEAST_ROWS) yield { place: projectPlace(table), rows };
    }
  },
  *compare(sets) {
    const seen = new Map<string, IndicatorSet[]>();
    for (const set of sets) {
      const key = set.rows.join('\n');
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, set]);
      const other = firstOther(set, earlier);
      if (!other) continue;
      yield {
        messageId: 'same',
        data: { name: set.place.name, other: other.place.name, count: set.rows.length },
        at: set.place.at,
        related: [other.place.at],
      };
    }
  },
};

function rowsOf(table: TargetTable): string[] {
  return table.indicators
    .filter((indicator) => !isEmptyRow(indicator))
    .map(({ level3, description, target }) => [level3.value, description?.value ?? '', target?.raw ?? ''].map(compact).join('｜'));
}

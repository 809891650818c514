import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { projectPlace } from '../facts/project-place';

const LEAST_ROWS = 5;
const LEAST_KINDS = 4;

interface Column {
  readonly place: ProjectPlace;
  /** The first of the values. */
  readonly at: CellRef;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/**
 * 财预〔2015〕88号：指标值与指标相应匹配。
 * 不适用：不足 5 行；值种类少；名称多数相同（另有规则）；同名的项目。
 */
export const valuesCopied: WorkbookRule<Column> = {
  meta: {
    id: 'across/values-copied',
    code: 'Z-607',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
      const values = rows.map(({ target }) => compact(target?.raw ?? '').replace(/[%％]/gu, ''));
      const at = rows[0]?.target?.at;
      if (!at || rows.length < LEAST_ROWS || new Set(values.filter((value) => /\d/u.test(value))).size < LEAST_KINDS) continue;
      yield { place: projectPlace(table), at, names: rows.map(({ level3 }) => compact(level3.value)), values };
    }
  },
  *compare(columns) {
    const seen = new Map<string, Column[]>();
    for (const column of columns) {
      const key = column.values.join('｜');
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, column]);
      const other = earlier.find(({ place, names }) => place.name !== column.place.name && mostlyDiffer(names, column.names));
      if (!other) continue;
      yield {
        messageId: 'same',
        data: { name: column.place.name, other: other.place.name, count: column.values.length },
        at: column.at,
        related: [other.at],
      };
    }
  },
};

function mostlyDiffer(a: readonly string[], b: readonly string[]): boolean {
  return a.filter((name, index) => name !== b[index]).length * 2 >= a.length;
}

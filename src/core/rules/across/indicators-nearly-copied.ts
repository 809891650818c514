import type { Indicator } from '../../model/target-table';
import type { WorkbookRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import type { ProjectPlace } from '../facts/project-place';
import { firstOther, projectPlace } from '../facts/project-place';

const LEAST_ROWS = 3;
/** Names alone: more of them must agree. */
const LEAST_BARE = 5;
/** Letters of a name, on average, that tell what the project is about without a description. */
const PARTICULAR = 7;

interface IndicatorSet {
  readonly place: ProjectPlace;
  /** One in so many numbers may differ. */
  readonly mayDiffer: number;
  readonly names: string;
  readonly values: readonly string[];
  /** The numbers of the values: ≥100 and ≥100% state one number. */
  readonly numbers: readonly string[];
}

/**
 * 财预〔2015〕88号：绩效目标与项目相应匹配。
 * 不适用：同名的项目；完全相同的表（另有规则）；半数以上的值不同。
 */
export const indicatorsNearlyCopied: WorkbookRule<IndicatorSet> = {
  meta: {
    id: 'across/indicators-nearly-copied',
    code: 'Z-602',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const table of tables) {
      const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
      const isDescribed = table.columns.description !== undefined;
      if (rows.length < (isDescribed ? LEAST_ROWS : LEAST_BARE)) continue;
      yield {
        place: projectPlace(table),
        mayDiffer: isParticular(rows, isDescribed) ? 2 : 3,
        names: rows.map(({ level3, description }) => compact(`${level3.value}｜${description?.value ?? ''}`)).join('\n'),
        values: rows.map(({ target }) => compact(target?.raw ?? '')),
        numbers: rows.map(({ target }) => target?.value.number ?? compact(target?.raw ?? '')),
      };
    }
  },
  *compare(sets) {
    const seen = new Map<string, IndicatorSet[]>();
    for (const set of sets) {
      const earlier = seen.get(set.names) ?? [];
      seen.set(set.names, [...earlier, set]);
      if (earlier.some(({ values }) => differing(values, set.values) === 0)) continue;
      const near = earlier.filter(({ numbers }) => differing(numbers, set.numbers) * set.mayDiffer <= set.numbers.length);
      const other = firstOther(set, near);
      if (!other) continue;
      const count = differing(other.values, set.values);
      yield { messageId: 'nearly', data: { name: set.place.name, other: other.place.name, count }, at: set.place.at, related: [other.place.at] };
    }
  },
};

/** Short names alone, 培训人数 and 合格率, any two projects may share. */
function isParticular(rows: readonly Indicator[], isDescribed: boolean): boolean {
  const letters = rows.reduce((sum, { level3 }) => sum + [...compact(level3.value)].length, 0);
  return isDescribed || letters >= rows.length * PARTICULAR;
}

function differing(a: readonly string[], b: readonly string[]): number {
  return a.filter((value, index) => value !== b[index]).length;
}

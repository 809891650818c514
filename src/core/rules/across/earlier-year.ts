import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { budgetYear, yearsIn } from '../facts/budget-year';
import { excerpt } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

interface Named {
  readonly name: string;
  readonly year?: number;
  readonly codeYear?: number;
  readonly at: CellRef;
}

/**
 * 上年的项目要写明是结转。
 * 不适用：写明结转；文号里的年份；项目编码的年份就是那一年。
 */
export const earlierYear: WorkbookRule<Named> = {
  meta: {
    id: 'across/earlier-year',
    code: 'Z-614',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }, { pack }) {
    for (const table of tables) {
      const named = table.project.name ?? table.project.title;
      if (!named || wordsOf(pack, 'earlierYears').test(named.value)) continue;
      const years = yearsIn(named.value);
      const codeYear = budgetYear(table);
      yield {
        name: excerpt(named.value),
        at: named.at,
        ...(years.length > 0 && { year: Math.max(...years) }),
        ...(codeYear !== undefined && { codeYear }),
      };
    }
  },
  *compare(all) {
    const years = all.flatMap(({ year, codeYear }) => codeYear ?? year ?? []);
    const usual = mostOf(years);
    if (usual === undefined) return;
    for (const { name, year, codeYear, at } of all) {
      if (year === undefined || year >= usual || codeYear === year) continue;
      yield { messageId: 'earlier', data: { name, year: String(year), usual: String(usual) }, at };
    }
  },
};

/** The year of at least two, and of more than any other; the later one of equals. */
function mostOf(years: readonly number[]): number | undefined {
  const count = (year: number): number => years.filter((one) => one === year).length;
  const [most] = [...new Set(years)].sort((a, b) => count(b) - count(a) || b - a);
  return most !== undefined && count(most) >= 2 ? most : undefined;
}

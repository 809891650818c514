import type { StandardsPack } from '../../standards/schema';
import type { Field, TargetTable } from '../../model/target-table';
import type { TableRule } from '../contract';
import { budgetYear, titleYear } from '../facts/budget-year';
import { compact, excerpt } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

/** What is to be done in a year: at the beginning of a sentence or behind a verb of purpose. */
const TO_BE_DONE = /(?:^|[。；;：:\d][.、．]?|确保|完成|做好|保障|用于|开展)(20\d{2})年(?!以来|以前|之前|底前|末|度?决算|度?结转|[初中]期)(?:全年|度)?/gu;

/** A document, or a comparison with what was. */
const NOT_THE_YEAR = /《[^》]*》|[〔【[（(]20\d{2}[〕】\]）)]/gu;

/**
 * 用途、目标、依据里要做的事属于本预算年度。
 * 不适用：文件名和文号；与往年比较；没有编码的表。
 */
export const textYear: TableRule = {
  meta: {
    id: 'project/text-year',
    code: 'Z-509',
    scope: 'table',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const budget = budgetYear(table) ?? titleYear(table);
    if (budget === undefined) return;
    const seen = new Set<string>();
    for (const { at, value } of statedTexts(table)) {
      const year = earliest(value, pack);
      // The same sentence down a column of bases is one finding.
      if (year === undefined || year >= budget || seen.has(compact(value))) continue;
      seen.add(compact(value));
      yield { messageId: 'earlier', data: { year: String(year), budgetYear: String(budget), text: excerpt(value) }, at };
    }
  },
};

function statedTexts({ project, indicators }: TargetTable): Field[] {
  return [...(project.purpose ? [project.purpose] : []), ...project.goals, ...indicators.flatMap(({ basis }) => (basis ? [basis] : []))];
}

function earliest(text: string, pack: StandardsPack): number | undefined {
  const plain = compact(text).replace(NOT_THE_YEAR, ' ');
  if (wordsOf(pack, 'earlierYears').test(plain)) return undefined;
  const years = [...plain.matchAll(TO_BE_DONE)].map((match) => Number(match[1]));
  return years.length === 0 ? undefined : Math.max(...years);
}

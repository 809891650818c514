import type { BudgetTable } from '../../model/budget-table';
import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

type Fact =
  | { readonly kind: 'empty'; readonly name: string; readonly subjects: readonly string[]; readonly at: CellRef }
  | { readonly kind: 'filled' }
  | { readonly kind: 'said'; readonly text: string };

/**
 * 财预〔2016〕143号：没有数的表也要公开，并说明是空表。
 * 不适用：表下有注；正文说到这张表没有安排；没有标题的表、机构设置表；有一个数不是零的表；几张表全都没有数，是还没有填的空表样。
 */
export const emptyTableUnexplained: WorkbookRule<Fact> = {
  meta: {
    id: 'across/empty-table-unexplained',
    code: 'Z-617',
    scope: 'workbook',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *read({ budgets, texts }, { pack }) {
    const nothing = wordsOf(pack, 'nothingThere');
    if (budgets.some((table) => table.kind !== 'organisation' && !isEmpty(table))) yield { kind: 'filled' };
    for (const table of budgets) {
      if (table.kind !== 'organisation' && table.title && isEmpty(table) && !saysNothing(table, nothing)) {
        const subjects = compact(table.name).split(wordsOf(pack, 'formWords')).filter((part) => /^\p{Script=Han}{3,}$/u.test(part));
        yield { kind: 'empty', name: excerpt(table.name), subjects, at: table.title.at };
      }
    }
    for (const { paragraphs } of texts) {
      for (const { value } of paragraphs) {
        const text = compact(value);
        if (nothing.test(text)) yield { kind: 'said', text };
      }
    }
  },
  *compare(facts) {
    const isBlankSet = facts.filter(({ kind }) => kind === 'empty').length > 1 && facts.every(({ kind }) => kind !== 'filled');
    if (isBlankSet) return;
    const said = facts.flatMap((fact) => (fact.kind === 'said' ? [fact.text] : []));
    for (const fact of facts) {
      if (fact.kind !== 'empty') continue;
      if (fact.subjects.length === 0 || said.some((text) => fact.subjects.some((subject) => text.includes(subject)))) continue;
      yield { messageId: 'unexplained', data: { name: fact.name }, at: fact.at };
    }
  },
};

function isEmpty({ rows }: BudgetTable): boolean {
  return rows.every(({ amounts }) => Object.values(amounts).every(({ value }) => Number(value.decimal) === 0));
}

/** A note below, or 无 in one of its rows. */
function saysNothing({ note, rows }: BudgetTable, nothing: RegExp): boolean {
  if (note && compact(note.value) !== '') return true;
  return rows.some(({ texts, name }) => [name, ...Object.values(texts)].some(({ value }) => nothing.test(compact(value))));
}

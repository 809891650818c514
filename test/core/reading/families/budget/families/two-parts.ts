import * as fc from 'fast-check';
import { oneOf } from '../../words/pick';
import { EXPENDITURES, INCOMES } from '../../words/subjects';
import type { BudgetColumnDrawn, BudgetFamily } from '../layout';
import { heading, titlePiece } from '../pieces';
import { partRows } from '../rows';

interface Form {
  readonly income: string;
  readonly expenditure: string;
  readonly name: string;
  readonly amount: string;
  /** Amount columns of 支出. */
  readonly kinds: readonly string[];
  readonly numbered: boolean;
  readonly flat: boolean;
}

const form: fc.Arbitrary<Form> = fc.record({
  income: oneOf('收入', '本年收入', '收 入'),
  expenditure: oneOf('支出', '本年支出', '支 出'),
  name: oneOf('项目', '项 目', '科目'),
  amount: oneOf('预算数', '金额', '决算数', '2025年预算'),
  kinds: oneOf<readonly string[]>([], ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'], ['小计', '基本支出', '项目支出']),
  numbered: fc.boolean(),
  flat: fc.boolean(),
});

function columnsOf({ income, expenditure, name, amount, kinds, numbered, flat }: Form): readonly BudgetColumnDrawn[] {
  const under = (part: string, word: string): readonly string[] => (flat ? [`${part.replace(' ', '')}${word.replace(' ', '')}`] : [part, word]);
  const amounts = kinds.length === 0 ? [amount] : kinds;
  return [
    ...(numbered ? [{ path: ['序号'], part: 0, shows: 'no' } as const] : []),
    { path: under(income, name), part: 0, shows: 'name' },
    { path: under(income, amount), part: 0, shows: { amount: 0 } },
    { path: under(expenditure, name), part: 1, shows: 'name' },
    ...amounts.map((word, index): BudgetColumnDrawn => ({ path: under(expenditure, word), part: 1, shows: { amount: index } })),
  ];
}

/** 收入 and 支出 side by side, each with names and amounts of its own. */
export const twoParts: BudgetFamily = {
  name: '收入和支出左右两半',
  layout: form.chain((chosen) => {
    const amounts = Math.max(1, chosen.kinds.length);
    return fc
      .tuple(partRows(INCOMES, '收入', 1), partRows(EXPENDITURES, '支出', amounts), heading, oneOf('部门收支总表', '2025年部门财务收支预算总表', '财政拨款收支总表', '收入支出决算总表'), fc.constantFrom(undefined, 'arabic' as const))
      .map(([income, expenditure, { pieces, moneyUnit }, title, columnNumbers]) => ({
        columns: columnsOf(chosen),
        parts: [income, expenditure],
        above: [titlePiece(title), ...pieces],
        ...(moneyUnit && { moneyUnit }),
        // 栏次 stands under 序号; without that column it would stand where a name does.
        ...(columnNumbers && chosen.numbered && { columnNumbers }),
        label: (word: string) => word,
      }));
  }),
};

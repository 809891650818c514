import * as fc from 'fast-check';
import { someAmounts } from '../../words/amounts';
import { oneOf } from '../../words/pick';
import { SMALL_ITEMS } from '../../words/subjects';
import type { BudgetColumnDrawn, BudgetFamily, DrawnRow } from '../layout';
import { heading, plainHeading, titlePiece } from '../pieces';

const title = oneOf('“三公”经费支出表', '2025年部门“三公”经费和机关运行经费预算表', '财政拨款“三公”经费支出决算表');

const PATHS: readonly (readonly string[])[] = [
  ['“三公”经费预算数', '合计'],
  ['“三公”经费预算数', '因公出国(境)费'],
  ['“三公”经费预算数', '公务接待费'],
  ['“三公”经费预算数', '公务用车购置及运行费', '小计'],
  ['“三公”经费预算数', '公务用车购置及运行费', '购置费'],
  ['“三公”经费预算数', '公务用车购置及运行费', '运行费'],
  ['机关运行经费预算数'],
];

/** 三公: three header rows over a single row of amounts, with or without the name of the unit before them. */
export const oneRowOfAmounts: BudgetFamily = {
  name: '三公经费：三层表头一行数',
  layout: fc.tuple(title, heading, someAmounts(PATHS.length), fc.option(oneOf('兴隆县人力资源和社会保障局本级', '鄂州市司法局', '上海市普陀区财政局'))).map(([text, { pieces, moneyUnit }, amounts, who]) => ({
    columns: [
      ...(who === null ? [] : [{ path: ['单位名称'], part: 0, shows: 'name' } as const]),
      ...PATHS.map((path, amount): BudgetColumnDrawn => ({ path, part: 0, shows: { amount } })),
    ],
    parts: [[{ kind: 'item', name: who ?? '', amounts }]],
    above: [titlePiece(text), ...pieces],
    ...(moneyUnit && { moneyUnit }),
    label: (word: string) => word,
  })),
};

/** Names down the side with 小计 and 其中 lines. */
export const linesOfWhich: BudgetFamily = {
  name: '小计和其中行',
  layout: fc
    .tuple(title, plainHeading, fc.subarray([...SMALL_ITEMS], { minLength: 2 }), oneOf('其中：', '其中:', '  其中：'), fc.array(someAmounts(2), { minLength: 20, maxLength: 20 }), fc.constantFrom(undefined, 'arabic' as const, 'letters' as const))
    .map(([text, { pieces, moneyUnit }, items, ofWhich, cells, columnNumbers]) => {
      const rows: DrawnRow[] = [
        { kind: 'total', name: '合计', amounts: cells[0] ?? [] },
        { kind: 'subtotal', name: '小计', amounts: cells[1] ?? [] },
        ...items.flatMap((name, index): readonly DrawnRow[] => [
          { kind: 'item', name: `${String(index + 1)}.${name}`, amounts: cells[2 + 2 * index] ?? [] },
          ...(index % 2 === 0 ? [{ kind: 'of-which' as const, name: `${ofWhich}一般公共预算财政拨款`, amounts: cells[3 + 2 * index] ?? [] }] : []),
        ]),
      ];
      return {
        columns: [
          { path: ['序号'], part: 0, shows: 'no' },
          { path: ['项目'], part: 0, shows: 'name' },
          { path: ['2024年预算数'], part: 0, shows: { amount: 0 } },
          { path: ['2025年预算数'], part: 0, shows: { amount: 1 } },
        ],
        parts: [rows],
        above: [titlePiece(text), ...pieces],
        ...(moneyUnit && { moneyUnit }),
        ...(columnNumbers && { columnNumbers }),
        label: (word: string) => word,
      };
    }),
};

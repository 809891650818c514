import * as fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { drawBudget, type BudgetDrawing } from './budget/draw-table';
import { budgetFamilies } from './budget/families';
import { expectedBudgetLines, readBudgetLines } from './budget/expected';
import { space, stack } from './drawing/block';
import { differing } from './drawing/differing';
import { gridText, placesOf, snapshotOf } from './drawing/sheet';
import { holds } from './runs';
import type { Drawing } from './target/draw-table';
import { expectedLines, readLines } from './target/expected';
import { targetFamilies } from './target/families';

const budget = (id: string): fc.Arbitrary<BudgetDrawing> => fc.constantFrom(...budgetFamilies).chain(({ layout }) => layout.map((drawn) => drawBudget(id, drawn)));

const TITLED: ReadonlySet<string> = new Set(['表头用各地的说法', '符号、值、单位各一列', '权重或分值在前或在后', '上半部分：项目、资金和目标', '一栏占几列']);
/** One of them: its drawing is a table with a title of its own, so that a table above it ends there. */
const target: fc.Arbitrary<Drawing> = fc.constantFrom(...targetFamilies.filter(({ name }) => TITLED.has(name))).chain(({ drawing }) => drawing);

describe('绩效目标表和预算表在同一张工作表上', () => {
  it('上下排时各读各的', () => {
    const property = fc.property(budget('b0'), target, budget('b1'), (first, middle, last) => {
      const block = stack(first.block, space(2, 1), middle.block, space(2, 1), last.block);
      const paper = { top: 0, left: 0 };
      const sheet = snapshotOf(block, paper, false);
      const places = placesOf(block, paper);
      const { tables, budgets } = readSheet(sheet, defaultPack);
      const drawn = [...first.tables, ...last.tables];
      const differences = [
        ...(tables.length === middle.tables.length && budgets.length === drawn.length ? [] : [`read ${String(tables.length)} target tables and ${String(budgets.length)} budget tables`]),
        ...middle.tables.flatMap((wanted, index) => (tables[index] ? differing(expectedLines(wanted, places), readLines(tables[index], wanted)) : [])),
        ...drawn.flatMap((wanted, index) => (budgets[index] ? differing(expectedBudgetLines(wanted, places), readBudgetLines(budgets[index], wanted)) : [])),
      ];
      if (differences.length > 0) throw new Error(`${gridText(sheet)}\n${differences.slice(0, 12).join('\n')}`);
    });
    holds(property, 60);
  });
});

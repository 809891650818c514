import { readSheet } from '../../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../../src/core/standards/default-pack';
import { differing } from '../drawing/differing';
import { gridText, placesOf, snapshotOf, type Paper } from '../drawing/sheet';
import type { BudgetDrawing } from './draw-table';
import { expectedBudgetLines, readBudgetLines } from './expected';

/** Reads the drawing with and without merges; throws with the sheet and the differing lines when the model is not the drawn one. */
export function checkBudgets(drawing: BudgetDrawing, paper: Omit<Paper, 'hiddenColumns'>): void {
  const placed: Paper = { ...paper, hiddenColumns: drawing.hiddenColumns };
  const places = placesOf(drawing.block, placed);
  for (const withMerges of [true, false]) {
    const sheet = snapshotOf(drawing.block, placed, withMerges);
    const { tables, budgets, unread } = readSheet(sheet, defaultPack);
    const differences: string[] = [];
    if (budgets.length !== drawing.tables.length || tables.length > 0) {
      differences.push(`${String(drawing.tables.length)} budget tables drawn, ${String(budgets.length)} and ${String(tables.length)} target tables read; unread: ${unread.map(({ reason }) => reason).join(' ')}`);
    }
    drawing.tables.forEach((wanted, index) => {
      const table = budgets[index];
      if (table) differences.push(...differing(expectedBudgetLines(wanted, places), readBudgetLines(table, wanted)));
    });
    if (differences.length > 0) throw new Error(`${withMerges ? 'with' : 'without'} merges\n${gridText(sheet)}\n${differences.slice(0, 12).join('\n')}`);
  }
}

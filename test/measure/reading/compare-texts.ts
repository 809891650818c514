import { cellAddress } from '../../../src/core/sheet/address';
import type { BudgetTable } from '../../../src/core/model/budget-table';
import type { TextPart } from '../../../src/core/model/text-part';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { placed } from './places';
import type { Tally } from './tally';

/** A sheet of prose, a 目录 or 机构设置: every cell that shows something must come back with its text, and once. */
export function compareTexts(tally: Tally, sheet: SheetSnapshot, texts: Set<TextPart>, budgets: Set<BudgetTable>): void {
  const said = new Set<string>();
  for (const part of texts) {
    for (const field of [...part.paragraphs, ...part.entries.flatMap(({ title, page }) => (page ? [title, page] : [title]))]) {
      said.add(placed(cellAddress(field.at), field.raw.trim()));
    }
    texts.delete(part);
  }
  for (const table of budgets) {
    for (const row of table.rows) for (const field of [row.name, ...Object.values(row.texts)]) said.add(placed(cellAddress(field.at), field.raw.trim()));
    for (const row of table.headerRows) eachCell(sheet, row, (address, text) => said.add(placed(address, text)));
    if (table.title) said.add(placed(cellAddress(table.title.at), table.title.raw.trim()));
    budgets.delete(table);
  }
  sheet.rows.forEach((_, index) => {
    eachCell(sheet, sheet.firstRow + index, (address, text) => {
      const fact = placed(address, text);
      tally.compare('texts', `${sheet.name}!${address}`, 'text', said.has(fact) ? fact : undefined, fact);
      said.delete(fact);
    });
  });
  for (const fact of said) if (!/^[A-Z]+\d+ $/.test(fact)) tally.extra('texts', `${sheet.name}!${fact}`);
}

function eachCell(sheet: SheetSnapshot, row: number, use: (address: string, text: string) => void): void {
  sheet.rows[row - sheet.firstRow]?.forEach((cell, offset) => {
    const text = cell?.text.trim() ?? '';
    if (text !== '') use(cellAddress({ row, column: sheet.firstColumn + offset }), text);
  });
}

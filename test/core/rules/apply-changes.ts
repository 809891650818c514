import type { CellContent, Change } from '../../../src/core/sheet/change';
import { contentOf, sameContent } from '../../../src/core/sheet/change';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { cellAt } from '../../../src/core/sheet/snapshot';

/** The sheet after the changes, compare-and-set as a host does it. */
export function applyChanges(sheet: SheetSnapshot, changes: readonly Change[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { at, before, after, numberFormat } of changes) {
    const cell = cellAt(sheet, at.row, at.column);
    if (!sameContent(contentOf(cell), before)) throw new Error('The cell does not hold what the change says');
    const row = rows[at.row - sheet.firstRow];
    if (!row) throw new Error('The change lies outside of the sheet');
    row[at.column - sheet.firstColumn] = cellWith(after, numberFormat?.after ?? cell?.numberFormat);
  }
  return { ...sheet, rows, revision: sheet.revision + 1 };
}

function cellWith(content: CellContent, numberFormat: string | undefined): Cell | null {
  const format = numberFormat === undefined ? {} : { numberFormat };
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: content.text, text: content.text, ...format };
    case 'number': {
      const isPercent = numberFormat?.includes('%') ?? false;
      const shown = isPercent ? `${String(Number((content.number * 100).toPrecision(12)))}%` : String(content.number);
      return { value: content.number, text: shown, ...format };
    }
    case 'boolean':
      return { value: content.boolean, text: content.boolean ? 'TRUE' : 'FALSE', ...format };
    case 'formula':
      return { value: 0, text: '0', formula: content.formula, ...format };
  }
}

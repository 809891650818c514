import { contentOf, sameContent } from '../../core/sheet/change';
import type { CellContent } from '../../core/sheet/change';
import type { PlannedGrid } from './planned-grid';
import { snapshotCell } from './snapshot-cell';

/** True when a range from A1, with `values,text,formulas` loaded, holds what a plan put there. */
export function holdsPlan(range: Excel.Range, grid: PlannedGrid): boolean {
  return grid.contents.every((row, i) =>
    row.every((content, j) => {
      const cell = snapshotCell({ value: range.values[i]?.[j], text: range.text[i]?.[j], formula: range.formulas[i]?.[j], numberFormat: '' });
      return isSame(contentOf(cell), content);
    }),
  );
}

/** Excel writes a formula its own way (`=sum(a1:b1)` becomes `=SUM(A1:B1)`) and knows one sign for a line break. */
function isSame(found: CellContent, planned: CellContent): boolean {
  if (found.kind === 'formula' && planned.kind === 'formula') return plain(found.formula) === plain(planned.formula);
  if (found.kind === 'text' && planned.kind === 'text') return found.text.replace(/\r\n?/g, '\n') === planned.text.replace(/\r\n?/g, '\n');
  return sameContent(found, planned.kind === 'text' && planned.text === '' ? { kind: 'empty' } : planned);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}

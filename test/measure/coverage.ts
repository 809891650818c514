import type { IdentityReport } from '../../src/core/identities/check-identities';
import { CellMap } from '../../src/core/identities/cell-map';
import type { WorkbookModel } from '../../src/core/model/workbook-model';

/** How many amounts of budget tables stand in some identity that was worked out. */
export function coverageOf(model: WorkbookModel, { results }: IdentityReport): { readonly cells: number; readonly covered: number } {
  const worked = new CellMap<true>();
  for (const { state, left, right } of results) if (state !== 'not-checked') for (const { at } of [...left, ...right]) worked.set(at, true);
  const fields = model.sheets.flatMap((sheet) => sheet.budgets).flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts)));
  return { cells: fields.length, covered: fields.filter(({ at }) => worked.get(at)).length };
}

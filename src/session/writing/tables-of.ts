import type { TargetTable } from '../../core/model/target-table';
import type { Desk } from '../desk';

/** All target tables of the workbook, in the order of the sheets. */
export function tablesOf(desk: Desk): readonly TargetTable[] {
  return desk.checked().sheets.flatMap(({ model }) => model.tables);
}

/** The projects a person would write: without those that were written from others here, which would come twice. */
export function projectsOf(desk: Desk): readonly TargetTable[] {
  const all = tablesOf(desk);
  // A written sheet whose sources are gone is all there is of its projects.
  const isCopy = (sheetId: string): boolean => desk.written.get(sheetId)?.sources.some((source) => all.some((table) => table.sheetId === source.sheetId)) ?? false;
  const copies = new Set([...desk.written.keys()].filter(isCopy));
  return all.filter(({ sheetId, indicators }) => !copies.has(sheetId) && indicators.length > 0);
}

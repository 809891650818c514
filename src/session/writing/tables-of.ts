import type { TargetTable } from '../../core/model/target-table';
import type { Desk } from '../desk';

/** All target tables of the workbook, in the order of the sheets. */
export function tablesOf(desk: Desk): readonly TargetTable[] {
  return desk.checked().sheets.flatMap(({ model }) => model.tables);
}

/** The projects a person would write: without those that were written in this sitting, which would come twice. */
export function projectsOf(desk: Desk): readonly TargetTable[] {
  return tablesOf(desk).filter(({ sheetId, indicators }) => !desk.written.has(sheetId) && indicators.length > 0);
}

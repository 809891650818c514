import type { Pointing } from '../../core/reading/pointing';
import type { CheckedWorkbook } from '../checker';
import { linesOnce } from '../lines-once';
import type { KeptPointing } from '../state';
import { pointedCells } from './pointed-cells';

/** The pointings of the workbook with what they say and where; one whose header stands nowhere now is listed too. */
export function keptPointings(pointings: readonly Pointing[], checked: CheckedWorkbook): readonly KeptPointing[] {
  return pointings.map(({ header, rows = 1, columns }) => {
    const places = checked.sheets.flatMap(({ sheet, pointed }) =>
      pointed.filter(({ pointing }) => pointing.header === header).map(({ row }) => ({ sheet, row })),
    );
    const [first] = places;
    const cells = first ? pointedCells(linesOnce(first.sheet), first.row, rows, columns) : [];
    return {
      header,
      columns: cells.flatMap(({ text, role }) => (role ? [{ text, role }] : [])),
      sheets: places.map(({ sheet, row }) => ({ sheetId: sheet.id, name: sheet.name, row })),
    };
  });
}

import type { IndicatorRole } from '../../core/model/target-table';
import type { Line } from '../../core/reading/line';
import { headerCells, headerKey, isPointableRole } from '../../core/reading/pointing';
import type { Pointing } from '../../core/reading/pointing';
import { cellAddress } from '../../core/sheet/address';
import type { PointedCell } from '../state';

/** Content of the header that begins at a sheet row; undefined where no cell of it says anything. */
export function headerOf(lines: readonly Line[], row: number, rows: number): string | undefined {
  const cells = headerCells(lines, lines.findIndex((line) => line.row === row), rows);
  const header = cells && headerKey(cells.map(({ text }) => text));
  return header === '' ? undefined : header;
}

/** The header cells for a person to name, each with the first text below it. */
export function pointedCells(lines: readonly Line[], row: number, rows: number, columns: Pointing['columns']): readonly PointedCell[] {
  const index = lines.findIndex((line) => line.row === row);
  const roles = new Map(Object.entries(columns).map(([role, place]) => [place, role]));
  return (headerCells(lines, index, rows) ?? []).map((cell, place) => {
    const role = roles.get(place);
    return {
      text: cell.text,
      address: cellAddress(cell),
      role: role !== undefined && isPointableRole(role) ? role : undefined,
      sample: sampleBelow(lines, index + rows, cell.column),
    };
  });
}

/** The cells as the workbook keeps them. */
export function pointingOf(cells: readonly PointedCell[], rows: number): Pointing {
  const columns: Partial<Record<IndicatorRole, number>> = {};
  cells.forEach(({ role }, place) => {
    if (role) columns[role] = place;
  });
  return { header: headerKey(cells.map(({ text }) => text)), ...(rows > 1 && { rows }), columns };
}

/** Far enough to get over blank cells of a merged group. */
const LOOKED_AT = 20;

function sampleBelow(lines: readonly Line[], from: number, column: number): string {
  for (const { cells } of lines.slice(from, from + LOOKED_AT)) {
    const text = cells.find((cell) => cell.column === column)?.text;
    if (text !== undefined) return text;
  }
  return '';
}

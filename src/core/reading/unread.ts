import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { UnreadReason, UnreadRegion } from '../model/workbook-model';
import type { Line } from './line';
import { sectionOf } from './target/project-block';
import type { Vocabulary } from './vocabulary';

/** Fewer aligned rows than this are notes, not a table. */
const TABLE_ROWS = 3;
const TABLE_COLUMNS = 3;

/** Groups of lines outside all tables that look like a table, each with the reason why it was not understood. */
export function findUnread(sheet: SheetSnapshot, lines: readonly Line[], taken: ReadonlySet<number>, words: Vocabulary): readonly UnreadRegion[] {
  const regions: UnreadRegion[] = [];
  let group: Line[] = [];
  const close = (): void => {
    const region = regionOf(sheet, group, words);
    if (region) regions.push(region);
    group = [];
  };
  lines.forEach((line, index) => {
    const before = group.at(-1);
    if (taken.has(index)) close();
    else {
      if (before && line.row > before.row + 2) close();
      group.push(line);
    }
  });
  close();
  return regions;
}

export function unreadRegion(sheet: SheetSnapshot, lines: readonly Line[], reason: UnreadReason): UnreadRegion {
  const area = areaOfLines(lines);
  return { sheetId: sheet.id, area, reason, data: { rows: area.bottom - area.top + 1 } };
}

export function areaOfLines(lines: readonly Line[]): Area {
  const columns = lines.flatMap((line) => [line.cells[0]?.column ?? 0, line.cells.at(-1)?.column ?? 0]);
  return {
    top: lines[0]?.row ?? 0,
    bottom: lines.at(-1)?.row ?? 0,
    left: columns.reduce((least, column) => Math.min(least, column), columns[0] ?? 0),
    right: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}

function regionOf(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): UnreadRegion | undefined {
  const goals = lines.some((line) => sectionOf(line, words) === 'goals' && line.cells.length > 1);
  if (goals) return unreadRegion(sheet, lines, 'no-indicator-header');
  const tabular = lines.filter((line) => line.cells.length >= TABLE_COLUMNS).length;
  return tabular >= TABLE_ROWS ? unreadRegion(sheet, lines, 'not-a-target-table') : undefined;
}

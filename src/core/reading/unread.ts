import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Evidence } from '../model/evidence';
import type { UnreadReason, UnreadRegion } from '../model/workbook-model';
import type { Line } from './line';
import { Pace, type Steps } from './steps';
import { sectionOf } from './target/block-section';
import { unreadEvidence } from './unread-evidence';
import type { Vocabulary } from './vocabulary';

/** Fewer aligned rows than this are notes, not a table. */
const TABLE_ROWS = 3;
const TABLE_COLUMNS = 3;

/** Groups of lines that no table and no text uses and that look like a table, each with the reason why it was not understood. */
export function* findUnread(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): Steps<readonly UnreadRegion[]> {
  const regions: UnreadRegion[] = [];
  let group: Line[] = [];
  const close = (): void => {
    const region = regionOf(sheet, group, words);
    if (region) regions.push(region);
    group = [];
  };
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const before = group.at(-1);
    if (before && line.row > before.row + 2) close();
    group.push(line);
  }
  close();
  return regions;
}

export function unreadRegion(sheet: SheetSnapshot, lines: readonly Line[], reason: UnreadReason, evidence: readonly Evidence[] = []): UnreadRegion {
  const area = areaOfLines(lines);
  return { sheetId: sheet.id, area, reason, data: { rows: area.bottom - area.top + 1 }, ...(evidence.length > 0 && { evidence }) };
}

export function areaOfLines(lines: readonly Line[]): Area {
  const area = { top: lines[0]?.row ?? 0, bottom: 0, left: lines[0]?.cells[0]?.column ?? 0, right: 0 };
  for (const { row, cells } of lines) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, cells[0]?.column ?? area.left);
    area.right = Math.max(area.right, cells.at(-1)?.column ?? 0);
  }
  return area;
}

function regionOf(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): UnreadRegion | undefined {
  const goals = lines.some((line) => sectionOf(line, words) === 'goals' && line.cells.length > 1);
  if (goals) return unreadRegion(sheet, lines, 'no-indicator-header', unreadEvidence(lines, words, TABLE_COLUMNS));
  const tabular = lines.filter((line) => line.cells.length >= TABLE_COLUMNS).length;
  return tabular >= TABLE_ROWS ? unreadRegion(sheet, lines, 'not-a-target-table', unreadEvidence(lines, words, TABLE_COLUMNS)) : undefined;
}

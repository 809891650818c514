import type { Finding } from '../rules/contract';
import type { CellRef } from '../sheet/address';
import type { FindingChanges, ProjectChange } from './contract';
import { matchThings } from './match-things';

/**
 * What was found before and now: the same by fingerprint; else the same complaint about the same indicator of the same
 * project, though its table was renamed or its cell still holds something wrong.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[], projects: readonly ProjectChange[]): FindingChanges {
  const placeBefore = placesOf(projects, 'before');
  const placeAfter = placesOf(projects, 'after');
  const old = new Set(before);
  const place = (finding: Finding): string => (old.has(finding) ? placeBefore : placeAfter)(finding.at) ?? `${finding.table}|${finding.subject}`;
  const { matched, before: settled, after: added } = matchThings(before, after, [
    { name: 'same', key: ({ fingerprint }) => fingerprint },
    { name: 'same', key: (finding) => `${finding.rule}|${finding.messageId}|${place(finding)}|${JSON.stringify(finding.data)}` },
    { name: 'same', key: (finding) => `${finding.rule}|${finding.messageId}|${place(finding)}` },
  ]);
  const remaining = new Set(matched.map((match) => match.after));
  return { added, settled, remaining: after.filter((finding) => remaining.has(finding)) };
}

/** Of a cell: which project of the comparison and which of its indicators it belongs to; undefined outside of tables. */
function placesOf(projects: readonly ProjectChange[], side: 'before' | 'after'): (at: CellRef) => string | undefined {
  const rows = new Map<string, string>();
  const tables = projects.flatMap((project, index) => {
    const table = project[side];
    if (!table) return [];
    project.indicators.forEach((change, place) => {
      const indicator = change[side];
      if (indicator) rows.set(`${table.sheetId}|${String(indicator.row)}|${String(index)}`, `${String(index)}|${String(place)}`);
    });
    return [{ table, index }];
  });
  return ({ sheetId, row, column }) => {
    const found = tables.find(({ table }) => {
      const { top, bottom, left, right } = table.area;
      return table.sheetId === sheetId && row >= top && row <= bottom && column >= left && column <= right;
    });
    return found && (rows.get(`${sheetId}|${String(row)}|${String(found.index)}`) ?? String(found.index));
  };
}

import type { Finding } from '../rules/contract';
import type { CellRef } from '../sheet/address';
import type { FindingChanges, ProjectChange } from './contract';
import { matchThings } from './match-things';

/**
 * What was found before and now: the same by fingerprint; else the same complaint about the same indicator of the same
 * project, though its table was renamed or its cell still holds something wrong; else the same complaint between the same
 * projects, whichever of them is named first.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[], projects: readonly ProjectChange[]): FindingChanges {
  const placeBefore = placesOf(projects, 'before');
  const placeAfter = placesOf(projects, 'after');
  const old = new Set(before);
  const placeAt = (finding: Finding, at: CellRef): string | undefined => (old.has(finding) ? placeBefore : placeAfter)(at);
  const place = (finding: Finding): string => placeAt(finding, finding.at) ?? `${finding.table}|${finding.subject}`;
  const group = groupsOf([...before, ...after], (finding) => [finding.at, ...finding.related].flatMap((at) => placeAt(finding, at)?.split('|')[0] ?? []));
  const { matched, before: settled, after: added } = matchThings(before, after, [
    { name: 'same', key: ({ fingerprint }) => fingerprint },
    { name: 'same', key: (finding) => `${finding.rule}|${finding.messageId}|${place(finding)}|${JSON.stringify(finding.data)}` },
    { name: 'same', key: (finding) => `${finding.rule}|${finding.messageId}|${place(finding)}` },
    { name: 'same', key: group },
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

/**
 * Of a finding between projects: the group of projects that such findings join. Of three copies two are found, each beside
 * the first, and which one is the first depends on the order of the sheets.
 */
function groupsOf(findings: readonly Finding[], projectsOf: (finding: Finding) => readonly string[]): (finding: Finding) => string | undefined {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
    // The way back is shortened: a thousand copies in a row are still found in one step.
    if (root !== node) parents.set(node, root);
    return root;
  };
  const nodes = new Map<Finding, string>();
  for (const finding of findings) {
    const [first, ...others] = [...new Set(projectsOf(finding))].map((project) => `${finding.rule}|${finding.messageId}|${project}`);
    if (first === undefined || others.length === 0) continue;
    nodes.set(finding, first);
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  return (finding) => {
    const node = nodes.get(finding);
    return node === undefined ? undefined : rootOf(node);
  };
}

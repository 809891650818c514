import type { SheetSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { Indicator, TargetTable, TargetTableKind } from '../model/target-table';
import type { SheetModel, UnreadRegion } from '../model/workbook-model';
import { hasValueColumn, type Columns } from './target/header';
import { readIndicators } from './target/indicator-rows';
import { linesOf, type Line } from './line';
import type { Pointing } from './pointing';
import { readProjectBlock, type ProjectBlock } from './target/project-block';
import { findTableSpans, type TableSpan } from './target/table-spans';
import { projectNameOfTitle } from './target/title';
import { areaOfLines, findUnread, unreadRegion } from './unread';
import { vocabularyOf, withPointings, type Vocabulary } from './vocabulary';

/** Reads one sheet in one go; `readInSteps` says how. */
export function readSheet(sheet: SheetSnapshot, pack: StandardsPack, pointings: readonly Pointing[] = []): SheetModel {
  const steps = readInSteps(sheet, pack, pointings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Reads one sheet by what stands in it, never by its name, the file or the position.
 * Merges are not looked at: a merged area and its top-left cell alone say the same.
 * Gives way after each table, so that who must not block for long can go on later.
 */
export function* readInSteps(
  sheet: SheetSnapshot,
  pack: StandardsPack,
  pointings: readonly Pointing[] = [],
): Generator<undefined, SheetModel, undefined> {
  const words = withPointings(vocabularyOf(pack), pointings);
  const lines = linesOf(sheet);
  const identity = { sheetId: sheet.id, name: sheet.name, visibility: sheet.visibility };
  if (sheet.incomplete) {
    return { ...identity, tables: [], budgets: [], texts: [], unread: [unreadRegion(sheet, lines, 'sheet-incomplete')] };
  }
  const tables: TargetTable[] = [];
  const unread: UnreadRegion[] = [];
  const taken = new Set<number>();
  const spans = findTableSpans(lines, words);
  for (const span of spans) {
    yield;
    const spanLines = lines.slice(span.top, span.bottom + 1);
    const reason = reasonNotRead(span);
    if (reason === 'value-column-missing') continue;
    for (let index = span.top; index <= span.bottom; index += 1) taken.add(index);
    if (reason) unread.push(unreadRegion(sheet, spanLines, reason));
    else tables.push(readTable(sheet, lines, span, words));
  }
  unread.push(...withMissingValueColumn(findUnread(sheet, lines, taken, words), spans));
  unread.sort((a, b) => a.area.top - b.area.top);
  return { ...identity, tables, budgets: [], texts: [], unread };
}

function reasonNotRead(span: TableSpan): 'value-column-missing' | 'not-a-target-table' | 'no-indicators' | undefined {
  if (!hasValueColumn(span.header.columns)) return 'value-column-missing';
  if (span.header.columns.project !== undefined) return 'not-a-target-table';
  return span.body.length === 0 ? 'no-indicators' : undefined;
}

/** A region around headers without a value column says so. */
function withMissingValueColumn(regions: readonly UnreadRegion[], spans: readonly TableSpan[]): readonly UnreadRegion[] {
  const rows = spans.filter((span) => !hasValueColumn(span.header.columns)).flatMap((span) => span.headerRows);
  return regions.map((region) =>
    rows.some((row) => row >= region.area.top && row <= region.area.bottom) ? { ...region, reason: 'value-column-missing' } : region,
  );
}

function readTable(sheet: SheetSnapshot, lines: readonly Line[], span: TableSpan, words: Vocabulary): TargetTable {
  const columns = span.header.columns;
  const block = readProjectBlock(sheet, lines.slice(span.top, span.header.first), words);
  const body = span.body.flatMap((index) => lines[index] ?? []);
  const indicators = readIndicators(sheet, body, columns, words);
  const area = areaOfLines(lines.slice(span.top, span.bottom + 1));
  const title = block.project.title?.value;
  return {
    kind: kindOf(title, columns),
    layout: layoutOf(block, columns),
    sheetId: sheet.id,
    area: { ...area, right: Math.max(area.right, block.right) },
    name: block.project.name?.value || (title === undefined ? '' : projectNameOfTitle(title)),
    headerRows: span.headerRows,
    columns,
    project: block.project,
    indicators,
    ...judge(block, columns, indicators, words),
  };
}

function kindOf(title: string | undefined, columns: Columns): TargetTableKind {
  return title !== undefined && /整体/.test(title) && columns.value === undefined ? 'unit-target' : 'target';
}

function layoutOf(block: ProjectBlock, columns: Columns): string {
  if (columns.value === undefined) return 'split-value';
  return block.labels.some((label) => label === 'budget' || label === 'plan' || label === 'identity') ? 'hebei-full' : 'hebei-simple';
}

/** How sure, and why: half for known level names in the body, the rest for header words and the block. */
function judge(
  block: ProjectBlock,
  columns: Columns,
  indicators: readonly Indicator[],
  words: Vocabulary,
): Pick<TargetTable, 'score' | 'evidence'> {
  const known = indicators.filter(({ level2 }) => words.level2(level2.raw) !== undefined).length;
  const roles = Object.keys(columns);
  const share = known / indicators.length;
  const score = 0.5 * share + 0.3 * Math.min(1, roles.length / 6) + (block.project.title ? 0.1 : 0) + (block.project.goals.length > 0 ? 0.1 : 0);
  return {
    score: Math.round(score * 100) / 100,
    evidence: [
      { key: 'level-names', data: { known, rows: indicators.length } },
      ...(block.labels.length > 0 ? [{ key: 'block' as const, data: { labels: [...new Set(block.labels)].join(' ') } }] : []),
    ],
  };
}

import type { Field, Project, TargetTable, TargetTableKind } from '../../model/target-table';
import type { Area } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, cellIn, type Line } from '../line';
import { areaOfLines } from '../unread';
import { Pace, type Steps } from '../steps';
import type { Vocabulary } from '../vocabulary';
import type { FoundTable } from './find-tables';
import { headedParts } from './headed-parts';
import type { Columns, HeaderColumn } from './header';
import { readIndicators } from './indicator-rows';
import { judge } from './judge';
import { ledgerParts } from './ledger';
import type { Period } from './period';
import type { ProjectBlock } from './project-block';
import { projectNameOfTitle, withoutNumbering } from './title';

/** What judging one more table costs. */
const CELLS_OF_A_PROJECT = 150;

/** The tables of one header: one, or one for each project of a ledger and of a form with projects in columns. */
export function* tablesOfSpan(
  sheet: SheetSnapshot,
  found: FoundTable,
  block: ProjectBlock,
  lines: readonly Line[],
  period: Period | undefined,
  words: Vocabulary,
): Steps<readonly TargetTable[]> {
  const { span } = found;
  const { columns, projects, joined } = span.roles;
  const whole = areaOfLines(lines);
  const base = { ...(period && { period }), sheetId: sheet.id, headerRows: span.headerRows };
  // A level on a row of its own stands above the rows of its project, below those of the project before.
  const read = (body: readonly Line[], own: Columns, after: number): Steps<TargetTable['indicators']> => {
    const last = body.at(-1)?.row ?? 0;
    const silent = body === span.body ? span.silent : span.silent.filter(({ row }) => row > after && row < last);
    return readIndicators(sheet, { columns: own, joined, body, silent }, words);
  };
  function* make(kind: TargetTableKind, own: Columns, project: Project, body: readonly Line[], area: Area, after = -1): Steps<TargetTable> {
    const indicators = yield* read(body, own, after);
    return {
      ...base,
      kind,
      layout: layoutOf(kind, block, own, project),
      area,
      name: nameOf(kind, project),
      columns: own,
      project,
      indicators,
      ...judge(found, block, own, indicators, words),
    };
  }

  const ledger = columns.project;
  if (ledger !== undefined) {
    const placed = new Set(Object.entries(columns).flatMap(([role, column]) => (role === 'project' ? [] : [column])));
    const tables: TargetTable[] = [];
    const pace = new Pace();
    const context = new Set(span.context);
    let after = -1;
    const rows = context.size === 0 ? span.body : [...span.body, ...span.context].sort((a, b) => a.row - b.row);
    for (const part of yield* ledgerParts(sheet, span.header.columns, ledger, placed, rows, block.project, words)) {
      if (pace.isDue(CELLS_OF_A_PROJECT + part.lines.length)) yield;
      const body = part.lines.filter((line) => !context.has(line));
      // An office or a subtotal on a row of its own has no indicators.
      if (body.length === 0) continue;
      tables.push(yield* make('ledger', columns, part.project, body, areaOfLines(part.lines), after));
      after = body.at(-1)?.row ?? after;
    }
    return tables;
  }
  if (span.context.length > 0) {
    const tables: TargetTable[] = [];
    let after = -1;
    for (const part of headedParts(sheet, span.body, span.context, block.project, words)) {
      yield;
      tables.push(yield* make('ledger', columns, part.project, part.lines, areaOfLines(part.lines), after));
      after = part.lines.at(-1)?.row ?? after;
    }
    return tables;
  }
  if (projects.length > 0) {
    const tables: TargetTable[] = [];
    for (const column of projects) {
      yield;
      tables.push(yield* make('target', { ...columns, value: column.column }, { ...block.project, name: headedName(sheet, found, column) }, span.body, whole));
    }
    return tables;
  }
  return [yield* make(kindOf(block.project.title?.value, columns, words), columns, block.project, span.body, { ...whole, right: Math.max(whole.right, block.right) })];
}

/** A project that stands in a column of its own is named by its header. */
function headedName(sheet: SheetSnapshot, { span, strip }: FoundTable, { column, text }: HeaderColumn): Field {
  const line = strip.lines.slice(span.header.first, span.header.last + 1).findLast((one) => cellIn(one, column)?.text === text);
  return { value: text, raw: text, at: at(sheet, line?.row ?? span.header.rows[0] ?? 0, column) };
}

function nameOf(kind: TargetTableKind, project: Project): string {
  const title = project.title?.value;
  if (project.name?.value) return project.name.value;
  // The title of a whole unit names no project.
  if (kind === 'unit-target') return project.unit?.value || withoutNumbering(title ?? '').replace(/绩效目标(?:申报|填报|批复)?表$/, '');
  return title === undefined ? '' : projectNameOfTitle(title);
}

function kindOf(title: string | undefined, columns: Columns, words: Vocabulary): TargetTableKind {
  return title !== undefined && words.holds('wholeUnit', title) && columns.project === undefined ? 'unit-target' : 'target';
}

function layoutOf(kind: TargetTableKind, { labels }: ProjectBlock, columns: Columns, project: Project): string {
  if (kind !== 'target') return kind;
  if (columns.actualValue !== undefined) return 'self-evaluation';
  if (labels.includes('plan') || project.purpose !== undefined) return 'hebei-full';
  if (project.department !== undefined || project.overallTotal !== undefined || project.start !== undefined) return 'application';
  if (labels.includes('budget') || labels.includes('identity')) return 'other';
  return columns.value === undefined ? 'split-value' : 'hebei-simple';
}

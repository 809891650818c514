import type { BudgetColumnRole } from '../../../../../src/core/model/budget-table';
import type { Content } from '../../../../support/sheet';
import { beside, cell, space, stack, type Block } from '../drawing/block';
import { depthOf, drawHeader } from '../drawing/header';
import type { BudgetColumnDrawn, BudgetLayout, DrawnRow } from './layout';
import { headerWord, type ExpectedBudget, type ExpectedBudgetRow } from './expected';

export interface BudgetDrawing {
  readonly block: Block;
  readonly tables: readonly ExpectedBudget[];
  readonly hiddenColumns: readonly number[];
}

/** Draws a budget table: lines above, header, 栏次, rows of all parts side by side, note. */
export function drawBudget(id: string, layout: BudgetLayout): BudgetDrawing {
  const { columns, parts, label } = layout;
  const width = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  const above = layout.above.map((piece) => piece(width));
  const lines = Math.max(0, ...parts.map(({ length }) => length));
  const header = drawHeader(columns, label, depthOf(columns));
  const body = Array.from({ length: lines }, (_, line) => (layout.repeats?.includes(line) === true ? stack(header, drawLine(id, layout, line)) : drawLine(id, layout, line)));
  const block = stack(
    ...above.map(({ block: piece }) => ({ ...piece, cells: piece.cells.map((placed) => (placed.tag === undefined ? placed : { ...placed, tag: `${id}.${placed.tag}` })) })),
    header,
    ...(layout.columnNumbers ? [numberRow(columns, layout.columnNumbers)] : []),
    ...body,
    ...(layout.note === undefined ? [] : [cell(layout.note, { columns: width, tag: `${id}.note` })]),
  );
  return { block, tables: [expectBudget(id, layout, above)], hiddenColumns: hiddenOf(columns) };
}

function hiddenOf(columns: readonly BudgetColumnDrawn[]): readonly number[] {
  let left = 0;
  return columns.flatMap(({ span = 1, hidden }) => {
    const at = left;
    left += span;
    return hidden === true ? [at] : [];
  });
}

/** 栏次 | 1 | 2 …, the word in the first column. */
function numberRow(columns: readonly BudgetColumnDrawn[], kind: 'arabic' | 'letters'): Block {
  let count = 0;
  return beside(
    ...columns.map(({ span = 1, shows }, index) => {
      if (index === 0 && shows !== 'spacer') return cell('栏次', { columns: span });
      if (shows === 'spacer') return space(1, span);
      count += 1;
      return cell(kind === 'arabic' ? count : String.fromCharCode(64 + count), { columns: span });
    }),
  );
}

function drawLine(id: string, { columns, parts, wideTotals }: BudgetLayout, line: number): Block {
  const blocks: Block[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (!column) break;
    const row = parts[column.part]?.[line];
    const tag = tagOf(id, column, line);
    // 合计 across the columns of codes: the name then stands where they begin.
    const across = wideTotals === true && row && row.code === undefined && typeof column.shows === 'object' && 'code' in column.shows;
    if (across) {
      const name = columns.findIndex((other, place) => place > index && other.shows === 'name' && other.part === column.part);
      if (name > index && columns.slice(index, name).every(({ shows }) => typeof shows === 'object' && 'code' in shows)) {
        const span = columns.slice(index, name + 1).reduce((sum, { span: own = 1 }) => sum + own, 0);
        blocks.push(cell(row.name, { columns: span, tag: tagOf(id, { ...column, shows: 'name' }, line) }));
        index = name;
        continue;
      }
    }
    const content = row === undefined && column.shows !== 'no' ? null : contentOf(column, row, line);
    blocks.push(content === null ? space(1, column.span ?? 1) : cell(content, { columns: column.span ?? 1, tag }));
  }
  return beside(...blocks);
}

function contentOf({ shows }: BudgetColumnDrawn, row: DrawnRow | undefined, line: number): Content {
  if (shows === 'no') return line + 1;
  if (shows === 'spacer' || !row) return null;
  if (shows === 'name') return row.name;
  if (shows === 'codeAndName') return row.code === undefined ? row.name : `${row.code} ${row.name}`;
  if ('code' in shows) return row.code === undefined ? null : shows.code(row.code);
  return row.odd?.[shows.amount] ?? row.amounts[shows.amount]?.content ?? null;
}

function tagOf(id: string, { shows, part }: BudgetColumnDrawn, line: number): string {
  const what = shows === 'codeAndName' ? 'name' : typeof shows === 'string' ? shows : 'code' in shows ? 'code' : `amount${String(shows.amount)}`;
  return `${id}.${String(line)}.${String(part)}.${what}`;
}

const ROLES = { no: 'no', name: 'name', codeAndName: 'name' } as const;

function roleOf(shows: BudgetColumnDrawn['shows']): BudgetColumnRole | 'spacer' {
  if (shows === 'spacer') return 'spacer';
  if (typeof shows === 'string') return ROLES[shows];
  return 'code' in shows ? 'code' : 'amount';
}

function expectBudget(id: string, layout: BudgetLayout, above: readonly { readonly states?: ExpectedBudget['states'] }[]): ExpectedBudget {
  const { columns, parts, note, columnNumbers } = layout;
  const rows: ExpectedBudgetRow[] = [];
  const lines = Math.max(0, ...parts.map(({ length }) => length));
  for (let line = 0; line < lines; line += 1) {
    parts.forEach((part, index) => {
      const row = part[line];
      if (row) rows.push({ ...row, line, part: index, ...(layout.moneyUnit && { moneyUnit: layout.moneyUnit }) });
    });
  }
  const named = columns.filter(({ shows, hidden }) => shows !== 'spacer' && hidden !== true);
  return {
    id,
    states: Object.assign({}, ...above.map(({ states }) => states ?? {})) as ExpectedBudget['states'],
    ...(note !== undefined && { note }),
    numbered: columnNumbers !== undefined,
    columns: named.map(({ path, shows, part }) => `${path.map(headerWord).join('/')} ${roleOf(shows)} ${String(part)}`),
    rows,
  };
}

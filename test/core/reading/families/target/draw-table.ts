import { beside, cell, line, space, stack, type Block } from '../drawing/block';
import { depthOf, drawHeader } from '../drawing/header';
import type { DrawnIndicator } from '../words/indicators';
import { expectIndicator, type Expected, type ExpectedTable } from './expected';
import type { Column, Insert, Layout, Piece, TargetModel } from './layout';

/** A drawing and what the reader should make of it. Tags begin with the id of their table. */
export interface Drawing {
  readonly block: Block;
  readonly tables: readonly ExpectedTable[];
  readonly hiddenColumns?: readonly number[];
}

/** Draws one table: pieces above, header, indicators with whatever stands between, pieces below. */
export function drawTable(id: string, model: TargetModel, layout: Layout): Drawing {
  const { columns } = layout;
  const width = widthOf(columns) + (layout.sideLabel === undefined ? 0 : 1);
  const above = layout.above.map((piece) => piece(model, width));
  const below = layout.below.map((piece) => piece(model, width));
  const pieces = [...above, ...below];
  const body = drawBody(id, model.indicators, layout);
  const core = stack(drawHeader(columns, layout.label), body.block);
  const block = stack(
    ...above.map((piece) => tagged(id, piece)),
    layout.sideLabel === undefined ? core : beside(cell(layout.label(layout.sideLabel), { rows: core.height }), core),
    ...below.map((piece) => tagged(id, piece)),
  );
  return {
    block,
    tables: [
      {
        id,
        ...(layout.kind && { kind: layout.kind }),
        project: Object.assign({}, ...pieces.map(({ states }) => states ?? {})) as ExpectedTable['project'],
        plan: pieces.find(({ plan }) => plan !== undefined)?.plan,
        goals: pieces.flatMap(({ goals }) => goals ?? []),
        overallGoals: pieces.flatMap(({ overallGoals }) => overallGoals ?? []),
        indicators: body.expected,
      },
    ],
    hiddenColumns: hiddenColumnsOf(columns, layout.sideLabel === undefined ? 0 : 1),
  };
}

export function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { span = 1 }) => sum + span, 0);
}

function hiddenColumnsOf(columns: readonly Column[], first: number): readonly number[] {
  let left = first;
  return columns.flatMap((column) => {
    const at = left;
    left += column.span ?? 1;
    return column.hidden === true ? [at] : [];
  });
}

function tagged(id: string, { block }: Piece): Block {
  return { ...block, cells: block.cells.map((placed) => (placed.tag === undefined ? placed : { ...placed, tag: `${id}.${placed.tag}` })) };
}

function drawBody(id: string, indicators: readonly DrawnIndicator[], layout: Layout): { block: Block; expected: readonly Expected[] } {
  const segments = segmentsOf(indicators.length, layout.inserts);
  const blocks: Block[] = [];
  const expected: Expected[] = [];
  const standing: Partial<Record<string, { written: string; tag: string }>> = {};
  for (const { inserts, from, to } of segments) {
    blocks.push(...inserts.map((insert) => drawInsert(insert, layout)));
    const indexes = Array.from({ length: to - from }, (_, offset) => from + offset);
    const rows = indexes.map((index) => indicators[index]).filter((found) => found !== undefined);
    for (const part of layout.level1Row === undefined ? [{ from, rows }] : partsOf(rows, from)) {
      const head = layout.level1Row === undefined ? undefined : drawLevelRow(id, part, layout, standing);
      if (head) blocks.push(head.block);
      const drawn = layout.columns.map((column) => drawColumn(id, column, part.rows, part.from, layout, standing));
      blocks.push(beside(...drawn.map(({ block }) => block)));
      part.rows.forEach((indicator, offset) => {
        const fields = expectIndicator(indicator, part.from + offset, layout.columns, `${id}.${String(part.from + offset)}`, drawn.map(({ tags }) => tags[offset]));
        expected.push(head ? { ...fields, level1: { says: indicator.level1.standard ?? indicator.level1.written, tag: head.tag } } : fields);
      });
    }
  }
  return { block: stack(...blocks), expected };
}

interface Part {
  readonly from: number;
  readonly rows: readonly DrawnIndicator[];
}

/** Rows of one 一级指标 at a time. */
function partsOf(rows: readonly DrawnIndicator[], from: number): readonly Part[] {
  const parts: { from: number; rows: DrawnIndicator[] }[] = [];
  rows.forEach((row, offset) => {
    const last = parts.at(-1);
    if (last?.rows[0]?.level1.written === row.level1.written) last.rows.push(row);
    else parts.push({ from: from + offset, rows: [row] });
  });
  return parts;
}

/** 产出指标 over its block; behind a repeated header it is not written again. */
function drawLevelRow(id: string, { from, rows }: Part, layout: Layout, standing: Standing): { readonly block: Block; readonly tag: string } {
  const written = rows[0]?.level1.written ?? '';
  const above = standing['level1Row'];
  if (above?.written === written) return { block: space(0, 1), tag: above.tag };
  const tag = `${id}.${String(from)}.level1Row`;
  standing['level1Row'] = { written, tag };
  return { block: cell(written, { tag, columns: layout.level1Row === 'merged' ? widthOf(layout.columns) : 1 }), tag };
}

interface DrawnColumn {
  readonly block: Block;
  /** Where the field of each row stands. */
  readonly tags: readonly (string | undefined)[];
}

type Standing = Partial<Record<string, { written: string; tag: string }>>;

function drawColumn(id: string, column: Column, rows: readonly DrawnIndicator[], from: number, layout: Layout, standing: Standing): DrawnColumn {
  const span = column.span ?? 1;
  const filled = layout.fill !== 'each' && (column.role === 'level1' || column.role === 'level2' || column.role === 'project');
  const blocks: Block[] = [];
  const tags: string[] = [];
  for (let offset = 0; offset < rows.length; ) {
    const row = rows[offset];
    if (!row) break;
    const content = column.content(row, from + offset);
    const tag = `${id}.${String(from + offset)}.${column.role}`;
    if (!filled) {
      blocks.push(cell(content, { tag, columns: span }));
      tags.push(tag);
      offset += 1;
      continue;
    }
    const key = groupKey(column, row);
    let end = offset + 1;
    while (end < rows.length && groupKey(column, rows[end]) === key) end += 1;
    const above = standing[column.role];
    // Behind a repeated header the level goes on without being written again.
    const goesOn = above?.written === key;
    const height = end - offset;
    if (!goesOn) standing[column.role] = { written: key, tag };
    const at = goesOn ? above.tag : tag;
    blocks.push(goesOn ? space(height, span) : layout.fill === 'merged' ? cell(content, { tag, rows: height, columns: span }) : stack(cell(content, { tag, columns: span }), space(height - 1, span)));
    tags.push(...Array.from({ length: height }, () => at));
    offset = end;
  }
  return { block: stack(space(0, span), ...blocks), tags };
}

/** Two rows belong to one merged level when this is the same; 二级 never reaches over the end of its 一级. */
function groupKey(column: Column, row: DrawnIndicator | undefined): string {
  if (!row || column.role === 'project') return 'all';
  return column.role === 'level1' ? row.level1.written : `${row.level1.written}/${row.level2.written}`;
}

function drawInsert({ what }: Insert, layout: Layout): Block {
  if (what === 'header') return drawHeader(layout.columns, layout.label, depthOf(layout.columns));
  if (what === 'blank') return space(1, 1);
  return line(...what.cells);
}

function segmentsOf(count: number, inserts: readonly Insert[]): readonly { readonly inserts: readonly Insert[]; readonly from: number; readonly to: number }[] {
  const starts = [...new Set([0, ...inserts.map(({ before }) => before)])].filter((start) => start <= count).sort((a, b) => a - b);
  return starts.map((from, index) => ({ inserts: inserts.filter(({ before }) => before === from), from, to: starts[index + 1] ?? count }));
}

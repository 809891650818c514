import type { Line, LineCell } from '../line';
import type { Vocabulary } from '../vocabulary';

/** A word of the header and the row it stands in. */
export interface HeaderCell extends LineCell {
  readonly row: number;
}

/** One column below the levels: 产出指标 / 数量指标, and below that perhaps the name of one indicator. */
export interface LevelColumn {
  readonly column: number;
  readonly level1?: HeaderCell;
  readonly level2?: HeaderCell;
  readonly name?: HeaderCell;
  /** The column of the value, where 指标名称 and 指标值 stand below the level. */
  readonly value?: number;
}

/** The header of a table that has one project a row and its indicators across. */
export interface ProjectRowsHeader {
  /** Indexes into the lines, both included. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly number[];
  /** The column of 项目名称. */
  readonly project: number;
  readonly levels: readonly LevelColumn[];
  /** Every other column with its lowest word: 预算数, 绩效目标. */
  readonly others: readonly { readonly column: number; readonly text: string }[];
}

/** Levels side by side that no row of an ordinary table has: there stand one 一级 and one 二级 at most. */
const LEVELS_ACROSS = 3;
const LINES_ABOVE = 2;
const LINES_BELOW = 2;
const LONGEST_NAME = 40;

/** `项目名称 | 金额 | 绩效目标 | 绩效指标`: all indicators of a project in one cell, each behind its level. */
export function oneColumnHeader(lines: readonly Line[], index: number, words: Vocabulary): ProjectRowsHeader | undefined {
  const line = lines[index];
  const project = line?.cells.find(({ text }) => isProjectName(text, words));
  const own = line?.cells.find(({ column, text }) => column > (project?.column ?? Number.POSITIVE_INFINITY) && words.is('groups', text) && words.labels(text).length === 0);
  if (!line || !project || !own || line.cells.length < 3) return undefined;
  return {
    first: index,
    last: index,
    rows: [line.row],
    project: project.column,
    levels: [{ column: own.column }],
    others: line.cells.flatMap(({ column, text }) => (column === project.column || column === own.column ? [] : [{ column, text }])),
  };
}

/** The header whose highest line of levels is `lines[index]`: at least three levels side by side, and 项目名称 beside or above them. */
export function projectRowsHeader(lines: readonly Line[], index: number, words: Vocabulary): ProjectRowsHeader | undefined {
  const anchor = lines[index];
  if (!anchor || !isAcross(anchor, words)) return undefined;
  let first = index;
  while (index - first < LINES_ABOVE && isAdjacent(lines, first - 1) && isHeaderLine(lines[first - 1], words)) first -= 1;
  const left = firstLevel(anchor, words);
  let last = index;
  while (last - index < LINES_BELOW && isAdjacent(lines, last) && goesOnBelow(lines[last + 1], left, words)) last += 1;
  const band = lines.slice(first, last + 1);
  const cells = band.flatMap(({ row, cells: own }) => own.map((cell): HeaderCell => ({ ...cell, row })));
  const project = cells.find(({ column, text }) => column < left && isProjectName(text, words));
  if (!project) return undefined;
  const levels = withValues(levelColumns(cells, left, words), words);
  const placed = new Set(levels.flatMap(({ column, value }) => [column, ...(value === undefined ? [] : [value])]));
  const others = new Map<number, string>();
  for (const { column, text } of cells) if (!placed.has(column) && column !== project.column) others.set(column, text);
  return {
    first,
    last,
    rows: band.map(({ row }) => row),
    project: project.column,
    levels,
    others: [...others].map(([column, text]) => ({ column, text })),
  };
}

function isAcross({ cells }: Line, words: Vocabulary): boolean {
  const names = new Set(cells.flatMap(({ text }) => (isLevel(text, words) ? [words.level2(text) ?? text] : [])));
  return names.size >= LEVELS_ACROSS;
}

function firstLevel({ cells }: Line, words: Vocabulary): number {
  return cells.find(({ text }) => isLevel(text, words))?.column ?? 0;
}

function isLevel(text: string, words: Vocabulary): boolean {
  return words.level1(text) !== undefined || words.level2(text) !== undefined;
}

function isProjectName(text: string, words: Vocabulary): boolean {
  return words.labels(text).includes('name') || words.role(text) === 'project';
}

/** The line behind an index stands right below it. */
function isAdjacent(lines: readonly Line[], index: number): boolean {
  const above = lines[index];
  const below = lines[index + 1];
  return above !== undefined && below?.row === above.row + 1;
}

/** 序号 | 项目名称 | 预算金额 | 绩效指标 above the levels. */
function isHeaderLine(line: Line | undefined, words: Vocabulary): boolean {
  if (!line || line.cells.length < 2) return false;
  const known = line.cells.filter(({ text }) => isLevel(text, words) || words.labels(text).length > 0 || words.roles(text).length > 0 || words.is('groups', text));
  return known.length * 2 > line.cells.length;
}

/** A line below the levels is a header as long as it says nothing of a project: levels, or names without a number. */
function goesOnBelow(line: Line | undefined, left: number, words: Vocabulary): boolean {
  if (!line || line.cells.length < 2) return false;
  return line.cells.every(({ column, text }) => column >= left && text.length <= LONGEST_NAME && (isLevel(text, words) || !/[\d≥≤=＝<>＜＞；;。]/.test(text.replace(/[（(][^（()）]*[)）]/g, ''))));
}

/** Each lowest cell with the cells above it: a cell reaches to the right as far as the next one of its row and its parent allow. */
function levelColumns(cells: readonly HeaderCell[], left: number, words: Vocabulary): readonly LevelColumn[] {
  const nodes = cells.filter(({ column }) => column >= left);
  const columns = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(nodes.map(({ row }) => row))].sort((a, b) => a - b);
  return columns.flatMap((column): LevelColumn[] => {
    const path: HeaderCell[] = [];
    let from = left;
    for (const row of rows) {
      const cell = nodes.findLast((one) => one.row === row && one.column <= column);
      if (!cell || cell.column < from) continue;
      path.push(cell);
      from = cell.column;
    }
    const first = path.find(({ text }) => words.level1(text) !== undefined);
    const second = path.find((cell) => cell !== first && words.level2(cell.text) !== undefined) ?? (first && words.level2(first.text) !== undefined ? first : undefined);
    const lowest = path.at(-1);
    const isName = lowest !== undefined && lowest !== first && lowest !== second && !words.is('groups', lowest.text);
    // 备注 between the levels is no column of indicators.
    const isBeside = isName && words.roles(lowest.text).length > 0 && !words.roles(lowest.text).some((role) => role === 'level3' || role === 'value');
    if ((!first && !second) || isBeside) return [];
    return [{ column, ...(first && { level1: first }), ...(second && { level2: second }), ...(isName && { name: lowest }) }];
  });
}

/** 指标名称 and the 指标值 right of it are one column of indicators. */
function withValues(columns: readonly LevelColumn[], words: Vocabulary): readonly LevelColumn[] {
  const has = (column: LevelColumn | undefined, ...roles: readonly string[]): boolean =>
    column?.name !== undefined && words.roles(column.name.text).some((role) => roles.includes(role));
  return columns.flatMap((column, place): LevelColumn[] => {
    if (has(column, 'value') && has(columns[place - 1], 'level3')) return [];
    const next = columns[place + 1];
    if (!has(column, 'level3') || !next || !has(next, 'value')) return [column];
    const { name: _, ...levels } = column;
    return [{ ...levels, value: next.column }];
  });
}

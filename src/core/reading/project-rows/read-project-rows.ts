import type { Evidence } from '../../model/evidence';
import type { Field, Indicator, TargetTable } from '../../model/target-table';
import { cellAddress } from '../../sheet/address';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { at, textAt, textField, type Line } from '../line';
import { Pace, type Steps } from '../steps';
import { nameOf, splitJoined } from '../target/indicator-name';
import { ledgerParts } from '../target/ledger';
import { readProjectBlock, type ProjectBlock } from '../target/project-block';
import { areaOfLines } from '../unread';
import { sectionOf } from '../target/block-section';
import { titleOf } from '../target/title';
import { parseTargetValue } from '../values/target-value';
import type { Vocabulary } from '../vocabulary';
import { oneColumnHeader, projectRowsHeader, type HeaderCell, type LevelColumn, type ProjectRowsHeader } from './header';
import { itemsOf } from './items';

export interface ProjectRowsReading {
  readonly tables: readonly TargetTable[];
  /** The lines that no such table uses. */
  readonly rest: readonly Line[];
}

/** Lines above the header that may hold title, unit and 单位：万元. */
const BLOCK_LINES = 6;
/** Enough of the indicators must say a number or stand below a name, else the words only look like a header. */
const LEAST_SCORE = 0.5;

/**
 * Reads tables with one project a row and the kinds of indicators across (产出指标 | 效益指标 | 满意度指标), each cell with a list
 * of indicators or, below a third line of headers, with the value of one. Gives way between projects.
 */
export function* readProjectRows(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): Steps<ProjectRowsReading> {
  const tables: TargetTable[] = [];
  const taken = new Set<Line>();
  const pace = new Pace();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (pace.isDue(line?.cells.length ?? 1)) yield;
    const header = projectRowsHeader(lines, index, words) ?? oneColumnHeader(lines, index, words);
    if (!header) continue;
    const body = bodyBelow(lines, header, words);
    const above = blockAbove(lines, header.first, taken, words);
    const read = yield* tablesOf(sheet, lines, header, above, body, words);
    if (read.length === 0) continue;
    tables.push(...read);
    for (const used of [...above, ...lines.slice(header.first, header.last + 1), ...body]) taken.add(used);
    index = lines.indexOf(body.at(-1) as Line, header.last);
  }
  return { tables, rest: taken.size === 0 ? lines : lines.filter((line) => !taken.has(line)) };
}

/** Rows of projects; a row without a project goes on with the one above. */
function bodyBelow(lines: readonly Line[], header: ProjectRowsHeader, words: Vocabulary): readonly Line[] {
  const body: Line[] = [];
  let before = lines[header.last]?.row ?? 0;
  for (const line of lines.slice(header.last + 1)) {
    if (line.row > before + 2 || words.is('notes', line.cells[0]?.text ?? '')) break;
    if (line.cells.some(({ text }) => words.is('totals', text))) {
      before = line.row;
      continue;
    }
    const hasProject = textAt(line, header.project) !== '';
    if (!hasProject && (body.length === 0 || !header.levels.some(({ column }) => textAt(line, column) !== ''))) break;
    body.push(line);
    before = line.row;
  }
  return body;
}

/** Up to the title; without one, no more than the lines that state a unit or an office. */
function blockAbove(lines: readonly Line[], first: number, taken: ReadonlySet<Line>, words: Vocabulary): readonly Line[] {
  const block: Line[] = [];
  for (let index = first - 1; index >= 0 && first - index <= BLOCK_LINES; index -= 1) {
    const line = lines[index];
    const below = lines[index + 1];
    if (!line || !below || taken.has(line) || below.row - line.row > 2) break;
    const section = sectionOf(line, words);
    const isMeta = section === 'identity' || line.cells.every(({ text }) => /[:：]/.test(text) || titleOf(line) !== undefined);
    if (section !== 'title' && !isMeta) break;
    block.unshift(line);
    if (section === 'title') break;
  }
  return block;
}

function* tablesOf(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  header: ProjectRowsHeader,
  above: readonly Line[],
  body: readonly Line[],
  words: Vocabulary,
): Steps<readonly TargetTable[]> {
  const block = readProjectBlock(sheet, above, words, header.rows[0] ?? 0);
  const placed = new Set(header.levels.map(({ column }) => column));
  const parts = yield* ledgerParts(sheet, header.others, header.project, placed, body, block.project, words);
  const tables: TargetTable[] = [];
  for (const { project, lines: own } of parts) {
    yield;
    const indicators = own.flatMap((line) => header.levels.flatMap((column) => indicatorsOf(sheet, line, column, words))).map((one, place): Indicator => ({ ...one, no: place + 1 }));
    if (indicators.length === 0) continue;
    const [first] = header.levels;
    tables.push({
      kind: 'ledger',
      layout: 'project-rows',
      sheetId: sheet.id,
      area: areaOfLines(own),
      name: project.name?.value ?? '',
      headerRows: header.rows,
      columns: { project: header.project, ...(first && { level1: first.column, level2: first.column, level3: first.column }) },
      project,
      indicators,
      score: scoreOf(indicators, header),
      evidence: evidenceOf(lines, header, block, indicators.length),
    });
  }
  const sum = tables.reduce((total, { score }) => total + score, 0);
  return sum >= LEAST_SCORE * tables.length ? tables : [];
}

function indicatorsOf(sheet: SheetSnapshot, line: Line, column: LevelColumn, words: Vocabulary): readonly Omit<Indicator, 'no'>[] {
  const cell = textField(sheet, line.row, column.column);
  if (cell.value === '' || words.isFiller(cell.value)) return [];
  if (column.value !== undefined) return [nameAndValue(sheet, line, column, column.value, words)];
  if (column.name) return [valueBelowName(sheet, line, column, column.name, words)];
  const items = itemsOf(cell.raw, (word) => level2Of(word, words) !== undefined);
  // Without any level above, an item must name its own: else this is prose.
  const known = column.level1 || column.level2 ? items : items.filter(({ level2 }) => level2 !== undefined);
  return known.map((item) => {
    const { name, value } = splitJoined(item.text, words.units);
    const second = item.level2 === undefined ? undefined : level2Of(item.level2, words);
    return {
      row: line.row,
      ...levelsOf(sheet, column, second === undefined ? undefined : { value: second, raw: item.level2 ?? '', at: cell.at }, words),
      level3: { value: nameOf(name), raw: item.text, at: cell.at },
      ...(value !== '' && { target: { value: parseTargetValue(value, words.units), raw: value, at: cell.at } }),
    };
  });
}

/** 数量指标, 数量, and behind the first level: 产出数量. */
function level2Of(word: string, words: Vocabulary): string | undefined {
  const spellings = [word, word.slice(2), word.slice(3)].filter((one) => one.length >= 2);
  return spellings.flatMap((one) => [one, `${one}指标`]).map((one) => words.level2(one)).find((found) => found !== undefined);
}

/** 指标名称 and 指标值 in two columns below one level. */
function nameAndValue(sheet: SheetSnapshot, line: Line, column: LevelColumn, valueColumn: number, words: Vocabulary): Omit<Indicator, 'no'> {
  const name = textField(sheet, line.row, column.column);
  const cell = cellAt(sheet, line.row, valueColumn);
  return {
    row: line.row,
    ...levelsOf(sheet, column, undefined, words),
    level3: { ...name, value: nameOf(name.value) },
    target: { value: parseTargetValue(cell, words.units), raw: cell?.text ?? '', at: at(sheet, line.row, valueColumn) },
  };
}

/** `培训人数（人）` in the header, `≥300` in the row. */
function valueBelowName(sheet: SheetSnapshot, line: Line, column: LevelColumn, name: HeaderCell, words: Vocabulary): Omit<Indicator, 'no'> {
  const place = at(sheet, line.row, column.column);
  const own = cellAt(sheet, line.row, column.column);
  const [, bare = name.text, unit] = /^([\s\S]*?)\s*[（(]([^（()）]{1,8})[)）]$/.exec(name.text) ?? [];
  const raw = own?.text ?? '';
  const value = unit !== undefined && words.isUnit(unit) && /\d$/.test(raw.trim()) ? parseTargetValue(raw.trim() + unit, words.units) : parseTargetValue(own, words.units);
  return {
    row: line.row,
    ...levelsOf(sheet, column, undefined, words),
    level3: { value: nameOf(unit !== undefined && words.isUnit(unit) ? bare : name.text), raw: name.text, at: at(sheet, name.row, name.column) },
    target: { value, raw: value.raw, at: place },
  };
}

/** Levels stand in the header, or before the colon of an item. */
function levelsOf(sheet: SheetSnapshot, column: LevelColumn, stated: Field | undefined, words: Vocabulary): Pick<Indicator, 'level1' | 'level2'> {
  const field = (cell: HeaderCell | undefined, standard: (text: string) => string | undefined): Field | undefined =>
    cell && { value: standard(cell.text) ?? cell.text, raw: cell.text, at: at(sheet, cell.row, cell.column) };
  const none: Field = { value: '', raw: '', at: at(sheet, column.level1?.row ?? column.level2?.row ?? sheet.firstRow, column.column) };
  const level2 = stated ?? field(column.level2, (text) => words.level2(text)) ?? none;
  const above = field(column.level1, (text) => words.level1(text)?.name);
  const inferred = words.level1Of(level2.value);
  return { level1: above ?? (inferred === undefined ? none : { ...level2, value: inferred }), level2 };
}

/** How sure: the share of indicators with a value that can be read, and the levels that the header names. */
function scoreOf(indicators: readonly Indicator[], { levels }: ProjectRowsHeader): number {
  const valued = indicators.filter(({ target }) => target !== undefined && target.value.dimension !== 'unknown').length;
  const named = levels.filter(({ level2 }) => level2).length;
  return Math.round((0.5 + 0.3 * (valued / indicators.length) + 0.2 * (named / Math.max(1, levels.length))) * 100) / 100;
}

function evidenceOf(lines: readonly Line[], header: ProjectRowsHeader, { project }: ProjectBlock, rows: number): readonly Evidence[] {
  const columns = new Set([header.project, ...header.levels.map(({ column }) => column)]);
  const words = lines.slice(header.first, header.last + 1).flatMap((line): Evidence[] => {
    const cells = line.cells.filter(({ column }) => columns.has(column)).map(({ column, text }) => `${cellAddress({ row: line.row, column })} ${text.replace(/\s+/g, '')}`);
    return cells.length === 0 ? [] : [{ key: 'header-words', data: { row: line.row + 1, words: cells.join('、') } }];
  });
  return [
    ...words,
    { key: 'level-names', data: { known: rows, rows } },
    ...(project.title ? [{ key: 'title', data: { cell: cellAddress(project.title.at), text: project.title.value.replace(/\s+/g, '') } } as const] : []),
  ];
}

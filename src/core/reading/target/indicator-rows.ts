import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../model/plain-text';
import type { DetailRole, Field, Indicator, TargetField } from '../../model/target-table';
import { at, textField, type Line } from '../line';
import { Pace, type Steps } from '../steps';
import { parseTargetValue } from '../values/target-value';
import type { Vocabulary } from '../vocabulary';
import type { Columns } from './header';
import { loneLevel } from './level-row';
import { nameOf, splitJoined } from './indicator-name';

type OptionalRole = 'description' | 'basis' | 'weight' | 'direction';

const OPTIONAL: readonly OptionalRole[] = ['description', 'basis', 'weight', 'direction'];
const DETAILS: readonly DetailRole[] = ['no', 'scoring', 'nature', 'midTermValue', 'previousValue', 'actualValue', 'score', 'deviation', 'remark'];

export interface RowsOfTable {
  readonly columns: Columns;
  /** Name and value stand in one cell. */
  readonly joined: boolean;
  /** Lines of indicators, top to bottom. */
  readonly body: readonly Line[];
  /** Lines between them that only carry a level on. */
  readonly silent: readonly Line[];
}

/** Reads the indicator lines of one table; 一级 and 二级指标 left blank continue from above. */
export function* readIndicators(sheet: SheetSnapshot, rows: RowsOfTable, words: Vocabulary): Steps<readonly Indicator[]> {
  const { columns, joined } = rows;
  const silent = new Set(rows.silent);
  const lines = silent.size === 0 ? rows.body : [...rows.body, ...rows.silent].sort((a, b) => a.row - b.row);
  const indicators: Indicator[] = [];
  const pace = new Pace();
  let level1: Field | undefined;
  let level2: Field | undefined;
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const own1 = firstLevel(sheet, line, columns, silent.has(line), words);
    const own2 = levelField(sheet, line, columns.level2, (text) => words.level2(text)) ?? secondOfPair(own1, words) ?? (own1 || !silent.has(line) ? undefined : secondAlone(sheet, line, columns, words));
    if (own1 && own1.at.column === own2?.at.column && !words.isLevelPair(own1.raw)) {
      // 满意度指标 on a row of its own may be a 二级指标 too; over the rows below it is the first level.
      level1 = own1;
      level2 = undefined;
    } else if (own1) {
      // 产出指标 on each row of its block goes on with the 二级 above; another 一级 does not.
      if (own2 || own1.value !== level1?.value) level2 = own2;
      level1 = own1;
    } else if (own2) {
      level2 = own2;
    }
    if (silent.has(line)) continue;
    const second = level2 ?? blank(sheet, line, columns.level2 ?? columns.level3 ?? columns.level1);
    indicators.push({
      row: line.row,
      no: indicators.length + 1,
      level1: level1Of(level1, second, columns, words) ?? blank(sheet, line, columns.level1 ?? columns.level2 ?? columns.level3),
      level2: second,
      ...(joined ? joinedFields(sheet, line, columns, words) : separateFields(sheet, line, columns, words)),
      ...detailFields(sheet, line, columns),
    });
  }
  return indicators;
}

/** The 二级指标 on a row that only heads others, where the levels have no columns. */
function secondAlone(sheet: SheetSnapshot, line: Line, columns: Columns, words: Vocabulary): Field | undefined {
  const alone = columns.level1 === undefined && columns.level2 === undefined ? loneLevel(line, columns, words) : undefined;
  return alone && levelField(sheet, line, alone.column, (text) => words.level2(text));
}

/** `产出指标-数量指标` in one cell is both levels. */
function secondOfPair(first: Field | undefined, words: Vocabulary): Field | undefined {
  const second = first && words.isLevelPair(first.raw) ? words.level2(first.raw) : undefined;
  return first && second !== undefined ? { ...first, value: second } : undefined;
}

/** The 一级指标 of its column; on a row that only heads others it may stand in any column before the names. */
function firstLevel(sheet: SheetSnapshot, line: Line, columns: Columns, isSilent: boolean, words: Vocabulary): Field | undefined {
  const name = (text: string): string | undefined => words.level1(text)?.name;
  const own = levelField(sheet, line, columns.level1, name);
  if (own || !isSilent) return own;
  const alone = loneLevel(line, columns, words);
  return alone && name(alone.text) !== undefined ? levelField(sheet, line, alone.column, name) : undefined;
}

/** Without a column for it, a row that heads others says 一级指标, unless the 二级指标 is known to belong to another one. */
function level1Of(above: Field | undefined, level2: Field, columns: Columns, words: Vocabulary): Field | undefined {
  const inferred = columns.level1 === undefined || above === undefined ? inferredLevel1(level2, words) : undefined;
  return inferred === undefined || inferred.value === above?.value ? above ?? inferred : inferred;
}

/** 数量指标 belongs to 产出指标, also where no column says so. */
function inferredLevel1(level2: Field, words: Vocabulary): Field | undefined {
  const name = words.level1Of(level2.value);
  return name === undefined ? undefined : { ...level2, value: name };
}

function separateFields(sheet: SheetSnapshot, line: Line, columns: Columns, words: Vocabulary): Pick<Indicator, 'level3' | 'target' | OptionalRole> {
  const name = columns.level3 === undefined ? blank(sheet, line, columns.level2 ?? columns.level1) : textField(sheet, line.row, columns.level3);
  const fields: { -readonly [Role in OptionalRole]?: Field } = {};
  for (const role of OPTIONAL) {
    const column = columns[role];
    if (column !== undefined) fields[role] = textField(sheet, line.row, column);
  }
  return {
    level3: { ...name, value: nameOf(name.value) },
    ...(hasValueColumn(columns) && { target: targetField(sheet, line, columns, words) }),
    ...fields,
  };
}

/** `足额保障率=100% 22.5`: name, value and score of one cell. */
function joinedFields(sheet: SheetSnapshot, line: Line, columns: Columns, words: Vocabulary): Pick<Indicator, 'level3' | 'target' | OptionalRole> {
  const cell = textField(sheet, line.row, columns.level3 ?? line.cells[0]?.column ?? 0);
  const { name, value, score } = splitJoined(cell.value, words.units);
  const rest = separateFields(sheet, line, columns, words);
  return {
    ...rest,
    level3: { ...cell, value: nameOf(name) },
    // `设备完好` alone may be name or value; nobody can tell that a value is missing.
    ...(value !== '' && { target: { value: parseTargetValue(value, words.units), raw: value, at: cell.at } }),
    ...(score !== undefined && rest.weight === undefined && { weight: { value: score, raw: cell.raw, at: cell.at } }),
  };
}

function detailFields(sheet: SheetSnapshot, line: Line, columns: Columns): Pick<Indicator, 'details'> {
  const details: Partial<Record<DetailRole, Field>> = {};
  for (const role of DETAILS) {
    const column = columns[role];
    if (column !== undefined) details[role] = textField(sheet, line.row, column);
  }
  return Object.keys(details).length > 0 ? { details } : {};
}

function levelField(sheet: SheetSnapshot, line: Line, column: number | undefined, standard: (text: string) => string | undefined): Field | undefined {
  if (column === undefined) return undefined;
  const field = textField(sheet, line.row, column);
  return field.value === '' ? undefined : { ...field, value: standard(field.value) ?? compactText(field.value) };
}

function blank(sheet: SheetSnapshot, line: Line, column: number | undefined): Field {
  return { value: '', raw: '', at: at(sheet, line.row, column ?? sheet.firstColumn) };
}

export function hasValueColumn(columns: Columns): boolean {
  return columns.value !== undefined || columns.number !== undefined;
}

function targetField(sheet: SheetSnapshot, line: Line, columns: Columns, words: Vocabulary): TargetField {
  if (columns.value !== undefined) {
    const cell = cellAt(sheet, line.row, columns.value);
    return { value: parseTargetValue(cell, words.units), raw: cell?.text ?? '', at: at(sheet, line.row, columns.value) };
  }
  const cellOf = (column: number | undefined) => (column === undefined ? null : cellAt(sheet, line.row, column));
  const parts = { comparator: cellOf(columns.comparator), number: cellOf(columns.number), unit: cellOf(columns.unit) };
  const value = parseTargetValue(parts, words.units);
  const place = (column: number | undefined) => (column === undefined ? undefined : at(sheet, line.row, column));
  const [comparator, number, unit] = [place(columns.comparator), place(columns.number), place(columns.unit)];
  return {
    value,
    raw: value.raw,
    at: number ?? at(sheet, line.row, columns.comparator ?? sheet.firstColumn),
    parts: { ...(comparator && { comparator }), ...(number && { number }), ...(unit && { unit }) },
  };
}

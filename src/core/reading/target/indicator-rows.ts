import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../model/plain-text';
import type { Field, Indicator, TargetField } from '../../model/target-table';
import { hasValueColumn, type Columns } from './header';
import { at, textAt, textField, type Line } from '../line';
import { parseTargetValue } from '../values/target-value';
import type { Vocabulary } from '../vocabulary';

/** A remark below a table, not an indicator. */
const NOTE = /^(?:注|备注|说明|填报说明|填表人|填报人|制表人|审核人|联系人|联系电话|单位负责人|负责人)\d*[:：.、]|^注$|^第.{1,3}部分/;

/** Whether a line under the headers states an indicator. `apart`: blank rows lie between it and the line before. */
export function isIndicatorLine(line: Line, columns: Columns, words: Vocabulary, apart: boolean): boolean {
  const text = (column: number | undefined): string => (column === undefined ? '' : textAt(line, column));
  const level1 = text(columns.level1);
  const level2 = text(columns.level2);
  if (NOTE.test(line.cells[0]?.text ?? '')) return false;
  if (words.level2(level2) !== undefined || words.level1(level1) !== undefined) return true;
  if (apart) return false;
  const named = text(columns.level3) !== '';
  const valued = text(columns.value) !== '' || text(columns.number) !== '';
  if (named && valued) return true;
  return level1 === '' && (named || valued || level2 !== '') && line.cells.every(({ column }) => Object.values(columns).includes(column));
}

/** Reads the indicator lines of one table; 一级 and 二级指标 left blank continue from above. */
export function readIndicators(sheet: SheetSnapshot, lines: readonly Line[], columns: Columns, words: Vocabulary): readonly Indicator[] {
  let level1: Field | undefined;
  let level2: Field | undefined;
  return lines.map((line, index) => {
    const own1 = levelField(sheet, line, columns.level1, (text) => words.level1(text)?.name);
    const own2 = levelField(sheet, line, columns.level2, (text) => words.level2(text));
    if (own1) {
      level1 = own1;
      level2 = own2;
    } else if (own2) {
      level2 = own2;
    }
    return {
      row: line.row,
      no: index + 1,
      level1: level1 ?? blank(sheet, line, columns.level1 ?? columns.level2),
      level2: level2 ?? blank(sheet, line, columns.level2 ?? columns.level1),
      level3: columns.level3 === undefined ? blank(sheet, line, columns.level2) : textField(sheet, line.row, columns.level3),
      ...optional(sheet, line, columns, 'description'),
      ...(hasValueColumn(columns) && { target: targetField(sheet, line, columns, words) }),
      ...optional(sheet, line, columns, 'basis'),
      ...optional(sheet, line, columns, 'weight'),
      ...optional(sheet, line, columns, 'direction'),
    };
  });
}

function levelField(
  sheet: SheetSnapshot,
  line: Line,
  column: number | undefined,
  standard: (text: string) => string | undefined,
): Field | undefined {
  if (column === undefined) return undefined;
  const field = textField(sheet, line.row, column);
  return field.value === '' ? undefined : { ...field, value: standard(field.value) ?? compactText(field.value) };
}

function blank(sheet: SheetSnapshot, line: Line, column: number | undefined): Field {
  return { value: '', raw: '', at: at(sheet, line.row, column ?? sheet.firstColumn) };
}

function optional<Role extends 'description' | 'basis' | 'weight' | 'direction'>(
  sheet: SheetSnapshot,
  line: Line,
  columns: Columns,
  role: Role,
): Partial<Record<Role, Field>> {
  const column = columns[role];
  if (column === undefined) return {};
  const fields: Partial<Record<Role, Field>> = {};
  fields[role] = textField(sheet, line.row, column);
  return fields;
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

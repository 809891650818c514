import { cellIn, textAt, type Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { behindColon, labelsOf } from './block-section';
import type { Columns } from './header';

/** What a line below the headers is. */
export type LineKind = 'indicator' | 'filler' | 'total' | 'context' | 'end';

export interface BodyShape {
  readonly columns: Columns;
  /** Every column with a header word, known or not. */
  readonly headed: ReadonlySet<number>;
  /** Columns further left hold side labels. */
  readonly left: number;
  /** Columns further right hold notes of the person. */
  readonly right: number;
}

/** `apart`: how many blank rows lie between it and the line before. */
export function kindOfLine(line: Line, shape: BodyShape, words: Vocabulary, apart: number): LineKind {
  const { columns } = shape;
  const text = (column: number | undefined): string => (column === undefined ? '' : textAt(line, column));
  const level1 = text(columns.level1);
  const level2 = text(columns.level2);
  const name = text(columns.level3);
  const value = text(columns.value) || text(columns.number) || text(columns.midTermValue);
  const isLevel = words.level2(level2) !== undefined || words.level1(level1) !== undefined || words.level2(level1) !== undefined;
  if (!isLevel && isNote(line, words)) return 'end';
  if (!isLevel && isTotal(line, shape, words)) return 'total';
  const saysNothing = words.isFiller(name) && words.isFiller(value) && othersAreFillers(line, shape, words);
  if (saysNothing && name !== '' && (isLevel || level1 === '' || words.isFiller(level1))) return 'filler';
  if (saysNothing && !isLevel && line.cells.every((cell) => words.isFiller(cell.text))) return 'filler';
  if (isLevel) return 'indicator';
  if (apart > 1) return 'end';
  if (isContext(line, columns, words)) return 'context';
  const inside = line.cells.every(({ column }) => shape.headed.has(column) || column < shape.left || column > shape.right);
  if (name !== '' && value !== '') return apart === 0 || inside ? 'indicator' : 'end';
  if (apart > 0) return 'end';
  return level1 === '' && inside && (name !== '' || value !== '' || level2 !== '') ? 'indicator' : 'end';
}

const NUMBERED_PROJECT = /^项目\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[:：、.．]\s*(?=\S{2})/;

/** The name of the project that a line of its own puts over the rows that follow: `项目1：某项目（预算450万元）`, `项目名称：某项目`. */
export function headedProject({ cells }: Line, words: Vocabulary): string | undefined {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0 || cell.text.length > 100) return undefined;
  if (NUMBERED_PROJECT.test(cell.text)) return cell.text.replace(NUMBERED_PROJECT, '');
  return labelsOf(cell.text, words).includes('name') ? behindColon(cell.text) || undefined : undefined;
}

/** A row of a ledger with an office, a project or a subtotal, and nothing where its indicators stand. */
function isContext(line: Line, columns: Columns, words: Vocabulary): boolean {
  if (columns.project === undefined) return headedProject(line, words) !== undefined;
  const first = Math.min(...Object.entries(columns).flatMap(([role, column]) => (role === 'project' || role === 'no' || role === 'remark' ? [] : [column])));
  return line.cells.every(({ column }) => column < first);
}

/** `主管领导：` or `填表人：某某`: the places to sign below a table. */
const SIGNED = /^[\u4e00-\u9fff（）() ]{2,10}[:：]\s*\S{0,12}$/;

/** 注：…, 填报人：… */
function isNote(line: Line, words: Vocabulary): boolean {
  const [first, second] = line.cells;
  if (!first) return false;
  if (line.cells.length > 1 && line.cells.every(({ text }) => SIGNED.test(text))) return true;
  const head = /^[^:：.、]{1,20}(?=\d*[:：.、])/.exec(first.text.replace(/\s+/g, ''))?.[0] ?? first.text;
  const label = head.replace(/\d+$/, '');
  if (/^第.{1,3}(?:部分|章|节)/.test(first.text)) return true;
  return words.is('notes', label) && (head !== first.text || line.cells.length <= 2 || words.labels(second?.text ?? '').length > 0);
}

/** 总分 | 100 | 96: a sum of weights and scores. */
function isTotal(line: Line, { columns }: BodyShape, words: Vocabulary): boolean {
  const first = line.cells.find(({ text }) => words.is('totals', text));
  if (!first) return false;
  const before = line.cells.slice(0, line.cells.indexOf(first));
  const value = columns.level3 === undefined ? undefined : cellIn(line, columns.level3);
  return before.every(({ text }) => /^\d{1,4}$/.test(text) || text.length <= 8) && (value === undefined || value === first || words.isFiller(value.text) || /^[\d.%]+$/.test(value.text));
}

function othersAreFillers(line: Line, { columns }: BodyShape, words: Vocabulary): boolean {
  const levels = [columns.level1, columns.level2, columns.no, columns.weight, columns.project];
  // A comparator or unit prepared for the row is no content either.
  const parts = [columns.comparator, columns.unit];
  return Object.values(columns).every((column) => levels.includes(column) || parts.includes(column) || words.isFiller(textAt(line, column)));
}

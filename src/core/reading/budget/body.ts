import { compactText } from '../../model/plain-text';
import { Pace, type Steps } from '../steps';
import type { HeaderBand } from './header-band';
import { isSentence, type LineFacts } from './line-facts';
import { isPlainTitle, metaOf } from './meta-line';
import type { BudgetWords } from './words';

/** The lines below a header that belong to its table. */
export interface Body {
  readonly rows: readonly LineFacts[];
  readonly notes: readonly LineFacts[];
  /** Index behind the last line of the table. */
  readonly end: number;
}

/** Behind more blank rows than this, only a line with amounts or a total still belongs to the table. */
const NEAR = 2;
const FAR = 60;

/** Collects the body of a table down to `limit`, where the next one begins. */
export function* bodyOf(facts: readonly LineFacts[], band: HeaderBand, limit: number, words: BudgetWords): Steps<Body> {
  const header = facts.slice(band.first, band.last + 1);
  const columns = header.flatMap(({ cells }) => cells.map(({ column }) => column));
  const left = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const right = columns.reduce((most, column) => Math.max(most, column), -1);
  const amounts = new Set(header.flatMap(({ cells }) => cells.filter(({ word }) => word?.kind === 'amount').map(({ column }) => column)));
  const names = new Set(header.flatMap(({ cells }) => cells.filter(({ word }) => word?.kind === 'name' || word?.kind === 'code').map(({ column }) => column)));
  const rows: LineFacts[] = [];
  const notes: LineFacts[] = [];
  const pace = new Pace();
  let end = (band.numbersLine ?? band.last) + 1;
  let lastRow = facts[end - 1]?.row ?? 0;
  for (let index = end; index < limit; index += 1) {
    const line = facts[index];
    if (!line) break;
    if (pace.isDue(line.cells.length)) yield;
    const inside = line.cells.filter(({ column }) => column >= left && column <= right);
    if (inside.length === 0) continue;
    if (isNote(line, words) || (notes.length > 0 && isNoteContinued(line, lastRow))) {
      if (line.row - lastRow > FAR) break;
      notes.push(line);
    } else {
      // Behind 无 an empty form may still have its total; behind a remark the table is over.
      if (notes.some((note) => !saysNothing(note, words)) || isClosing(line, words)) break;
      if (!isRow(line, line.row - lastRow, { amounts, names, isFirst: rows.length === 0, isLone: inside.length === 1 }, words)) break;
      if (line.isColumnNumbers && rows.length === 0) continue;
      rows.push(line);
    }
    lastRow = line.row;
    end = index + 1;
  }
  if (notes.length === 0) end = withoutHeading(facts, rows, end);
  return { rows, notes, end };
}

/** A heading of the prose that follows is no row: `二、预算编制说明` right above a sentence. */
function withoutHeading(facts: readonly LineFacts[], rows: LineFacts[], end: number): number {
  const next = facts[end];
  const last = rows.at(-1);
  if (!next || !last || rows.length < 2 || facts[end - 1] !== last || next.cells.length > 1) return end;
  const [heading] = last.cells;
  const [sentence] = next.cells;
  if (!heading || !sentence || last.cells.length > 1 || last.numbers > 0 || sentence.text.length <= 60) return end;
  rows.pop();
  return end - 1;
}

interface Place {
  readonly amounts: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly isFirst: boolean;
  readonly isLone: boolean;
}

function isRow(line: LineFacts, gap: number, { amounts, names, isFirst, isLone }: Place, words: BudgetWords): boolean {
  const states = line.numbers > 0 || line.cells.some(({ text }) => words.isTotal(text) || words.isSubtotal(text));
  if (gap > NEAR && !states) return false;
  if (gap > FAR) return false;
  if (states) return true;
  // Words where amounts belong: another kind of list has begun.
  const strange = line.cells.filter(({ column, text }) => amounts.has(column) && !names.has(column) && text.length > 4).length;
  if (strange > 1 && strange * 2 >= amounts.size) return false;
  if (!isLone) return true;
  const [cell] = line.cells;
  if (!cell) return false;
  if (cell.text.length > 60 || isPlainTitle(cell.text, words)) return false;
  return !metaOf(cell.text, words).some(({ kind }) => kind !== 'form' && !(kind === 'period' && !isFirst));
}

/** `注：…`, `本表反映…`, and the statement of an empty form that there is nothing (无). */
export function isNote(line: LineFacts, words: BudgetWords): boolean {
  const [cell] = line.cells;
  if (!cell || line.cells.length > 2 || line.numbers > 0) return false;
  const compact = compactText(cell.text);
  const { note } = words.section.rows;
  if (saysNothing(line, words)) return true;
  return note.some((word) => {
    if (!compact.startsWith(word)) return false;
    const behind = compact.slice(word.length);
    return behind === '' || /^\d{0,2}[:：.、,，]/.test(behind) || (word.length > 2 && compact.length > 8);
  }) || (note.includes('空表列示') && /空表|无.{0,40}(?:收入|支出|预算|拨款|经费|安排|数据).*[。.]$/.test(compact) && compact.length > 8);
}

function saysNothing({ cells }: LineFacts, words: BudgetWords): boolean {
  return cells.length === 1 && words.section.rows.nothing.includes(compactText(cells[0]?.text ?? '').replace(/[。.]$/, ''));
}

function isNoteContinued(line: LineFacts, lastRow: number): boolean {
  const [cell] = line.cells;
  if (!cell || line.cells.length > 1 || line.numbers > 0 || line.row - lastRow > 1) return false;
  return /^\s*(?:\d{1,2}[.．、:：)）]|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)/.test(cell.text) && isSentence(`${cell.text}。 `);
}

/** 填表人：… 审核人：… */
function isClosing(line: LineFacts, words: BudgetWords): boolean {
  const [cell] = line.cells;
  if (!cell) return false;
  const compact = compactText(cell.text);
  return words.section.rows.closing.some((word) => compact.startsWith(`${word}:`) || compact.startsWith(`${word}(`));
}

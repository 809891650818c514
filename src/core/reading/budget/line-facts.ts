import { parseAmount } from '../../model/parse-amount';
import { compactText } from '../../model/plain-text';
import type { Line, LineCell } from '../line';
import { Pace, type Steps } from '../steps';
import { isNumbered, type BudgetWords, type HeaderWord } from './words';

export interface CellFacts extends LineCell {
  readonly isNumber: boolean;
  readonly word: HeaderWord | undefined;
}

/** What one line looks like before anything is known of its table. */
export interface LineFacts {
  readonly line: Line;
  readonly row: number;
  readonly cells: readonly CellFacts[];
  readonly numbers: number;
  /** Cells that are header words. */
  readonly words: number;
  /** The row that numbers the columns: `栏次 | 1 | 2 | 3`. */
  readonly isColumnNumbers: boolean;
}

export function* factsInSteps(lines: readonly Line[], words: BudgetWords): Steps<readonly LineFacts[]> {
  const facts: LineFacts[] = [];
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    facts.push(factsOf(line, words));
  }
  return facts;
}

function factsOf(line: Line, words: BudgetWords): LineFacts {
  const cells = withYears(
    line.cells.map(({ column, cell, text }): CellFacts => {
      const isNumber = typeof cell.value === 'number' || isNumberText(text);
      return { column, cell, text, isNumber, word: isNumber ? undefined : words.header(text) };
    }),
  );
  return {
    line,
    row: line.row,
    cells,
    numbers: cells.reduce((sum, { isNumber }) => sum + (isNumber ? 1 : 0), 0),
    words: cells.reduce((sum, { word }) => sum + (word ? 1 : 0), 0),
    isColumnNumbers: isColumnNumberRow(cells),
  };
}

/** Signs that no amount has: one look spares most texts the parsing. */
const NO_AMOUNT = /[^\d０-９.,，．+\-－−()（）¥￥$\s百千万亿元]/;

function isNumberText(text: string): boolean {
  return text.length <= 30 && /[\d０-９]/.test(text) && !NO_AMOUNT.test(text) && parseAmount(text) !== undefined;
}

/** `项目 | 2024 | 2025`: bare years beside the word for names are headers. */
function withYears(cells: readonly CellFacts[]): readonly CellFacts[] {
  const named = cells.some(({ word }) => word?.exact && (word.kind === 'name' || word.kind === 'code' || word.kind === 'no'));
  const numbers = cells.filter(({ isNumber }) => isNumber);
  if (!named || numbers.length === 0 || !numbers.every(({ text }) => /^(?:19|20)\d{2}$/.test(text))) return cells;
  return cells.map((cell) => (cell.isNumber ? { ...cell, isNumber: false, word: { kind: 'amount', exact: false, order: 0 } } : cell));
}

const FILLER = /^(?:[*＊]+|[-—–]+|[甲乙丙丁戊]|)$/;
const COLUMN_NUMBER = /^(\d{1,3}|[A-Z])(?:=[\dA-Z+\-()×*/]+)?$/;

/** Counts from 1 (or 2, 3 behind columns without a number) or from A up by one; each half may start anew; `1=2+3` is 1. */
function isColumnNumberRow(cells: readonly CellFacts[]): boolean {
  let last: number | undefined;
  let count = 0;
  let labelled = false;
  for (const { text, word } of cells) {
    const compact = compactText(text).replace(/^\((.*)\)$/, '$1');
    const number = COLUMN_NUMBER.exec(compact)?.[1];
    if (number === undefined) {
      if (word?.kind === 'no') labelled = true;
      else if (word?.kind !== 'codeGroup' && !FILLER.test(compact)) return false;
      continue;
    }
    const value = /\d/.test(number) ? Number(number) : number.charCodeAt(0) - 64;
    if (last === undefined ? value > 4 : value !== last + 1 && value !== 1) return false;
    last = value;
    count += 1;
  }
  return count >= 2 || (count === 1 && (labelled || cells.length === 1) && last === 1 && cells.length > 1);
}

/** Long or of several sentences: nothing that stands in a header. */
export function isSentence(text: string): boolean {
  return text.length > 60 || /[。；！？].|，.*，/.test(text);
}

export function isBodyName(text: string, words: BudgetWords): boolean {
  return isNumbered(text) || words.isTotal(text) || words.isSubtotal(text);
}

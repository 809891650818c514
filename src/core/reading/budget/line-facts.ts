import { parseAmount } from '../../model/parse-amount';
import { compactText } from '../../model/plain-text';
import type { Line, LineCell } from '../line';
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

export function factsOf(line: Line, words: BudgetWords): LineFacts {
  const cells = line.cells.map((cell): CellFacts => {
    const isNumber = typeof cell.cell.value === 'number' || (cell.text.length <= 30 && /\d/.test(cell.text) && parseAmount(cell.text) !== undefined);
    return { ...cell, isNumber, word: isNumber ? undefined : words.header(cell.text) };
  });
  return {
    line,
    row: line.row,
    cells,
    numbers: cells.reduce((sum, { isNumber }) => sum + (isNumber ? 1 : 0), 0),
    words: cells.reduce((sum, { word }) => sum + (word ? 1 : 0), 0),
    isColumnNumbers: isColumnNumberRow(cells),
  };
}

const FILLER = /^(?:[*＊]+|[-—–]+|[甲乙丙丁戊]|)$/;

/** Counts from 1 (or 2, 3 behind columns without a number) up by one; each half may start anew; `1=2+3` is 1. */
function isColumnNumberRow(cells: readonly CellFacts[]): boolean {
  let last: number | undefined;
  let count = 0;
  let labelled = false;
  for (const { text, word } of cells) {
    const compact = compactText(text).replace(/^\((.*)\)$/, '$1');
    const number = /^(\d{1,3})(?:=[\d+\-()×*/]+)?$/.exec(compact)?.[1];
    if (number === undefined) {
      if (word?.kind === 'no') labelled = true;
      else if (!FILLER.test(compact)) return false;
      continue;
    }
    const value = Number(number);
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

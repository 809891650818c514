import { Pace, type Steps } from '../steps';
import { isBodyName, isSentence, type CellFacts, type LineFacts } from './line-facts';
import { isPlainTitle, isTitle, metaOf } from './meta-line';
import { bareUnit, isNumbered, type BudgetWords } from './words';

/** The header lines of one table, as indexes into the lines. */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  /** The line right below that numbers the columns. */
  readonly numbersLine?: number;
  /** A line right below that names digit groups (类|款|项) and states amounts too. */
  readonly mixedLine?: number;
}

/** Header lines may stand this far apart, because a merged header leaves lines without content. */
const GAP = 2;
const LONGEST_CELL = 60;
/** More lines than this above or below an anchor are no header. */
const DEPTH = 6;

/** The headers of all tables, top to bottom. Every line is looked at a bounded number of times. */
export function* findHeaderBands(facts: readonly LineFacts[], words: BudgetWords): Steps<readonly HeaderBand[]> {
  const bands: HeaderBand[] = [];
  let amounts: ReadonlySet<number> | undefined;
  const pace = new Pace();
  let floor = 0;
  for (let index = 0; index < facts.length; index += 1) {
    const line = facts[index];
    if (pace.isDue(line?.cells.length ?? 1)) yield;
    if (!line || !isAnchor(facts, index, words) || (amounts && isBodyOf(line, amounts))) continue;
    const again = repeatOf(facts, index, floor, bands.at(-1));
    const first = again?.first ?? extendUp(facts, index, floor, words);
    const last = again?.last ?? extendDown(facts, index, words);
    const below = facts[last + 1];
    const near = below !== undefined && below.row - (facts[last]?.row ?? 0) <= GAP;
    const numbersLine = near && below.isColumnNumbers ? last + 1 : undefined;
    const mixedLine = near && isMixed(below) ? last + 1 : undefined;
    bands.push({ first, last, ...(numbersLine !== undefined && { numbersLine }), ...(mixedLine !== undefined && { mixedLine }) });
    amounts = new Set(facts.slice(first, last + 1).flatMap(({ cells }) => cells.filter(({ word }) => word && word.kind !== 'name' && word.kind !== 'text').map(({ column }) => column)));
    index = numbersLine ?? last;
    floor = index + 1;
  }
  return bands;
}

/** The header before once more, as on every printed page: what stands right above or below it is a row of the body, however few amounts it has. */
function repeatOf(facts: readonly LineFacts[], index: number, floor: number, before: HeaderBand | undefined): Pick<HeaderBand, 'first' | 'last'> | undefined {
  if (!before) return undefined;
  const depth = before.last - before.first;
  for (let first = index; first >= floor && first >= index - depth; first -= 1) {
    if (isSameLines(facts, before, first)) return { first, last: first + depth };
  }
  return undefined;
}

/** Whether the lines of a header stand once more from the line `from` on. */
export function isSameLines(facts: readonly LineFacts[], { first, last }: HeaderBand, from: number): boolean {
  for (let offset = 0; offset <= last - first; offset += 1) {
    const line = facts[first + offset];
    const other = facts[from + offset];
    if (!line || line.cells.length !== other?.cells.length) return false;
    if (line.cells.some(({ column, text }, place) => other.cells[place]?.column !== column || other.cells[place]?.text !== text)) return false;
  }
  return true;
}

/** A line that only a header can be: header words and no amounts. */
function isAnchor(facts: readonly LineFacts[], index: number, words: BudgetWords): boolean {
  const line = facts[index];
  if (!line || line.numbers > 0 || line.cells.length < 2 || line.cells.some(({ text }) => isSentence(text))) return false;
  // A list numbers its rows; a header seldom numbers some of its columns (合计 | 一、一般公共预算 | 二、政府性基金).
  const numbered = line.cells.filter(({ text }) => isNumbered(text)).length;
  if (numbered > 0 && (line.cells.length < 4 || line.cells.filter(({ word }) => word?.exact).length < 2)) return false;
  if (line.cells.some(({ text }) => saysOtherThanHeaders(text, words))) return false;
  const kinds = new Set(line.cells.map(({ word }) => word?.kind));
  if (line.words >= 2 && line.words * 2 >= line.cells.length) {
    if (line.cells.every(({ text }) => isBodyName(text, words) && !isBareTotal(text, words))) return false;
    const exact = line.cells.filter(({ word, text }) => word?.exact && !isBodyName(text, words)).length;
    if (exact > 0 && (exact >= 2 || kinds.size >= 2 || line.cells.length >= 3)) return true;
    if (line.cells.length >= 3 && line.words === line.cells.length) return isUnderMeta(facts, index, words) || hasNumbersBelow(facts, index);
  }
  return line.cells.length >= 3 && isUnderMeta(facts, index, words) && hasNumbersBelow(facts, index);
}

/** A label or a unit; a bare year (2024年) may be a header. */
function saysOtherThanHeaders(text: string, words: BudgetWords): boolean {
  return metaOf(text, words).some(({ kind }) => kind !== 'form' && (kind !== 'period' || /[:：]/.test(text)));
}

/** 合计 or 小计 alone is a header of a column as well as the name of a row. */
function isBareTotal(text: string, words: BudgetWords): boolean {
  return words.header(text)?.exact === true;
}

/** A unit of money is declared within the few lines above. */
function isUnderMeta(facts: readonly LineFacts[], index: number, words: BudgetWords): boolean {
  return facts.slice(Math.max(0, index - 3), index).some(({ cells }) => cells.length <= 4 && cells.some(({ text }) => metaOf(text, words).some(({ kind }) => kind === 'moneyUnit')));
}

/** Numbers stand under the cells of this line. */
function hasNumbersBelow(facts: readonly LineFacts[], index: number): boolean {
  const columns = new Set(facts[index]?.cells.map(({ column }) => column));
  return facts.slice(index + 1, index + 4).some(({ cells }) => cells.some(({ column, isNumber }) => isNumber && columns.has(column)));
}

/** Names of rows on both sides of a table whose amounts are blank look like a header; they leave all its other columns alone. */
function isBodyOf(line: LineFacts, amounts: ReadonlySet<number>): boolean {
  const own = line.cells.filter(({ word }) => word?.exact && word.kind !== 'amount');
  return own.length < 2 && line.cells.every(({ column }) => !amounts.has(column));
}

function extendUp(facts: readonly LineFacts[], anchor: number, floor: number, words: BudgetWords): number {
  let first = anchor;
  for (let index = anchor - 1; index >= floor && anchor - index <= DEPTH; index -= 1) {
    const line = facts[index];
    const below = facts[first];
    if (!line || !below || below.row - line.row > GAP || line.numbers > 0) break;
    if (line.cells.some((cell) => !isHeaderCell(cell, words) || saysOtherThanHeaders(cell.text, words))) break;
    if (line.cells.every(({ text }) => words.isTotal(text) && !isBareTotal(text, words))) break;
    if (line.cells.length === 1 ? !isLoneParent(facts, index, words) : line.words * 2 < line.cells.length) break;
    first = index;
  }
  return first;
}

/** One word over all columns, below the title or the unit: `财政拨款“三公”经费`. */
function isLoneParent(facts: readonly LineFacts[], index: number, words: BudgetWords): boolean {
  const cell = facts[index]?.cells[0];
  const above = facts[index - 1];
  if (!cell?.word || !above || isPlainTitle(cell.text, words)) return false;
  if ((facts[index]?.row ?? 0) - above.row > GAP || above.cells.length > 4) return false;
  return above.cells.some(({ text }) => isPlainTitle(text, words) || metaOf(text, words).some(({ kind }) => kind === 'moneyUnit'));
}

function extendDown(facts: readonly LineFacts[], anchor: number, words: BudgetWords): number {
  let last = anchor;
  const covered = new Map<number, CellFacts>();
  const cover = (line: LineFacts): void => {
    for (const cell of line.cells) covered.set(cell.column, cell);
  };
  const start = facts[anchor];
  if (start) cover(start);
  for (let index = anchor + 1; index < facts.length && index - anchor <= DEPTH; index += 1) {
    const line = facts[index];
    const above = facts[last];
    if (!line || !above || line.row - above.row > GAP || line.numbers > 0 || line.isColumnNumbers) break;
    if (isUnitLine(line, covered)) {
      last = index;
      continue;
    }
    if (line.cells.some((cell) => !isHeaderCell(cell, words) || saysOtherThanHeaders(cell.text, words))) break;
    if (!isLowerHeader(line, covered, words)) break;
    cover(line);
    last = index;
  }
  return last;
}

/** The unit of each amount below the words of its column: `| 万元 | | 万元`. */
function isUnitLine(line: LineFacts, covered: ReadonlyMap<number, CellFacts>): boolean {
  return line.cells.every(({ column, text }) => bareUnit(text) !== undefined && covered.has(column));
}

/** Whatever words stand below amounts (财政性资金, 其中) and right of them name their columns: no row of a body leaves its name out and states words. */
function isBelowAmounts({ cells }: LineFacts, covered: ReadonlyMap<number, CellFacts>, words: BudgetWords): boolean {
  const columns = [...covered.keys()];
  const above = (column: number): CellFacts | undefined => covered.get(columns.reduce((most, one) => (one <= column && one > most ? one : most), -1));
  const isAmount = (cell: CellFacts | undefined): boolean => cell !== undefined && (cell.word?.kind === 'amount' || words.isOfWhich(cell.text));
  return cells.length >= 2 && cells.every(({ column, text }) => text.length >= 2 && isAmount(above(column))) && cells.some(({ column }) => !covered.has(column));
}

/** A line below names columns that have no name yet, or repeats one word under each (预算数 | 决算数 | 预算数 | 决算数). */
function isLowerHeader(line: LineFacts, covered: ReadonlyMap<number, CellFacts>, words: BudgetWords): boolean {
  if (isBelowAmounts(line, covered, words)) return true;
  if (line.words * 2 < line.cells.length) return false;
  if (line.cells.every(({ column, text }) => covered.get(column)?.text === text)) return false;
  const added = line.cells.filter(({ column }) => !covered.has(column));
  if (added.length >= 2) return true;
  const structural = line.cells.every(({ word }) => word && (word.kind === 'code' || word.kind === 'codeGroup' || word.kind === 'name' || word.kind === 'no'));
  if (structural) return true;
  if (line.cells.length >= 2) {
    const underNames = (column: number): boolean => {
      const above = covered.get(column);
      return above?.word?.kind === 'name' && !words.isPart(above.text);
    };
    return line.cells.filter(({ column, word, text }) => word?.exact && word.kind === 'amount' && !words.isTotal(text) && !underNames(column)).length >= (added.length === 1 ? 1 : 2);
  }
  const [cell] = added;
  if (!cell || cell.word?.kind !== 'amount') return false;
  const parent = [...covered.entries()].filter(([column]) => column < cell.column).sort(([a], [b]) => b - a)[0]?.[1];
  return parent?.word?.kind === 'amount';
}

function isMixed(line: LineFacts): boolean {
  return line.numbers > 0 && line.cells.filter(({ word }) => word?.exact && word.kind === 'codeGroup').length >= 2;
}

function isHeaderCell({ text, isNumber }: CellFacts, words: BudgetWords): boolean {
  if (isNumber || isNumbered(text) || isSentence(text)) return false;
  return text.length <= LONGEST_CELL && (!isTitle(text, words) || !/表$/.test(text));
}

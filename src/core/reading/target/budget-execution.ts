import type { DecimalText } from '../../model/amount';
import { compareDecimals, decimalOfNumber, decimalOfText, multiplyDecimals } from '../../model/decimal';
import { compactText } from '../../model/plain-text';
import type { BudgetExecution, Field } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, cellIn, type Line, type LineCell } from '../line';
import { isPercentFormat } from '../values/target-value';
import type { BlockLabel, Vocabulary } from '../vocabulary';

type Key = keyof BudgetExecution;

const KEYS: readonly (readonly [BlockLabel, Key])[] = [
  ['executionRate', 'rate'],
  ['executionWeight', 'weight'],
  ['executionScore', 'score'],
];

/** 分值 | 执行率 | 得分 beside 全年执行数: what stands below them in the first row with a number, that of the total. */
export function readExecution(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): BudgetExecution | undefined {
  const head = lines.findIndex((line) => columnsOf(line, words).size > 0 && line.cells.some(({ text }) => words.labels(text).includes('executed')));
  const header = lines[head];
  if (!header) return undefined;
  const columns = columnsOf(header, words);
  for (const line of lines.slice(head + 1)) {
    const found: { -readonly [Own in Key]?: Field<DecimalText> } = {};
    for (const [key, column] of columns) {
      const cell = cellIn(line, column);
      const value = cell && (key === 'rate' ? percentOf(cell) : pointsOf(cell));
      if (cell && value !== undefined) found[key] = { value, raw: cell.cell.text, at: at(sheet, line.row, column) };
    }
    if (Object.keys(found).length > 0) return found;
  }
  return undefined;
}

function columnsOf(line: Line, words: Vocabulary): ReadonlyMap<Key, number> {
  const columns = new Map<Key, number>();
  for (const { text, column } of line.cells) {
    const labels = words.labels(text);
    const key = KEYS.find(([label]) => labels.includes(label))?.[1];
    if (key && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/** 80%, 80, or the number 0.8: a rate up to one without % is a share. */
function percentOf({ cell, text }: LineCell): DecimalText | undefined {
  const number = typeof cell.value === 'number' ? decimalOfNumber(cell.value) : undefined;
  if (number !== undefined && isPercentFormat(cell.numberFormat)) return multiplyDecimals(number, '100');
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(compactText(text));
  const decimal = number ?? decimalOfText(match?.[1] ?? '');
  if (decimal === undefined) return undefined;
  return match?.[2] !== '%' && compareDecimals(decimal, '1') <= 0 ? multiplyDecimals(decimal, '100') : decimal;
}

function pointsOf({ cell, text }: LineCell): DecimalText | undefined {
  const number = typeof cell.value === 'number' ? decimalOfNumber(cell.value) : undefined;
  return number ?? decimalOfText(/^(\d+(?:\.\d+)?)分?$/.exec(compactText(text))?.[1] ?? '');
}

import type { BudgetColumn, BudgetRow, BudgetTableKind } from '../../model/budget-table';
import type { Evidence } from '../../model/evidence';
import { compactText } from '../../model/plain-text';
import { cellAddress, columnLetters } from '../../sheet/address';
import type { LineFacts } from './line-facts';
import type { MetaBlock } from './meta-block';
import { isTitle } from './meta-line';
import type { BudgetWords } from './words';

export interface Judgement {
  readonly kind: BudgetTableKind;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** All that was read of a table, before it is decided whether it is one. */
export interface Candidate {
  readonly header: readonly LineFacts[];
  readonly numbersRow: number | undefined;
  readonly block: MetaBlock;
  readonly columns: readonly BudgetColumn[];
  readonly rows: readonly BudgetRow[];
}

/** Below this a table is not claimed. */
const ENOUGH = 0.5;

/** How sure, and why; undefined when it is another kind of table. */
export function judge({ header, numbersRow, block, columns, rows }: Candidate, words: BudgetWords): Judgement | undefined {
  const cells = header.flatMap((line) => line.cells.map((cell) => ({ ...cell, row: line.row })));
  const known = cells.filter(({ word }) => word && word.kind !== 'foreign');
  const foreign = cells.filter(({ word }) => word?.kind === 'foreign');
  const title = compactText(block.title?.value ?? '');
  const titled = (list: readonly string[]): boolean => list.some((word) => title.includes(word));
  const { kinds, foreign: foreignTitles } = words.section.titles;
  const amounts = columns.filter(({ role }) => role === 'amount');
  const kind = kindOf(title, amounts.length, cells.map(({ text }) => text), words);
  if (kind === 'organisation' && (!titled(kinds.organisation) || rows.length === 0)) return undefined;

  const evidence: Evidence[] = [];
  let score = 0;
  const add = (points: number, reason: Evidence): void => {
    score += points;
    evidence.push(reason);
  };
  add(cells.length === 0 ? 0 : (0.35 * known.length) / cells.length, {
    key: 'header-words',
    data: { row: (header[0]?.row ?? 0) + 1, words: known.slice(0, 12).map((cell) => `${cellAddress(cell)} ${compactText(cell.text)}`).join('、') },
  });
  const [firstForeign] = foreign;
  if (firstForeign) score -= 0.25 * foreign.length;
  if (titled(foreignTitles)) score -= 0.3;
  if (block.title && isTitle(block.title.value, words)) add(kind === 'organisation' ? 0.35 : 0.15, { key: 'title', data: { cell: cellAddress(block.title.at), text: block.title.value } });
  const declared = block.moneyUnit ?? unitOfColumn(columns, cells);
  if (declared) add(0.25, { key: 'money-unit', data: { cell: cellAddress(declared.at), unit: declared.value } });
  else if (amounts.length > 0) add(0, { key: 'no-money-unit', data: {} });
  if (numbersRow !== undefined) add(0.1, { key: 'column-numbers', data: { row: numbersRow + 1 } });
  const [amount] = amounts;
  if (amount) {
    const stating = rows.filter((row) => Object.keys(row.amounts).length > 0).length;
    add(stating > 0 ? 0.2 : 0.1, { key: 'amounts', data: { column: amounts.map(({ column }) => columnLetters(column)).slice(0, 12).join('、'), share: percent(stating, rows.length) } });
  }
  const coded = rows.filter(({ code }) => code !== undefined).length;
  const code = columns.find(({ role }) => role === 'code') ?? columns.find(({ role }) => role === 'name');
  if (coded > 0 && code) add(0.1, { key: 'codes', data: { column: columnLetters(code.column), share: percent(coded, rows.length) } });
  const totals = [...new Set(rows.filter((row) => row.kind === 'total' || row.kind === 'subtotal').map(({ row }) => String(row + 1)))];
  if (totals.length > 0) add(0.05, { key: 'totals', data: { rows: totals.slice(0, 12).join('、') } });
  const parts = (columns.at(-1)?.part ?? 0) + 1;
  if (parts > 1) add(0, { key: 'parts', data: { count: parts } });
  add(0, { key: 'rows', data: { rows: rows.length } });
  const certain = Math.max(0, Math.min(1, Math.round(score * 100) / 100));
  return certain >= ENOUGH ? { kind, score: certain, evidence } : undefined;
}

function kindOf(title: string, amounts: number, headers: readonly string[], words: BudgetWords): BudgetTableKind {
  const { kinds } = words.section.titles;
  const says = (list: readonly string[]): boolean => list.some((word) => title.includes(word));
  if (says(kinds.procurement) || headers.filter((text) => kinds.procurement.some((word) => text.includes(word))).length >= 2) return 'procurement';
  if (says(kinds.assets)) return 'assets';
  return amounts === 0 ? 'organisation' : 'budget';
}

/** `金额（万元）` declares the unit of its own column. */
function unitOfColumn(columns: readonly BudgetColumn[], cells: readonly { readonly row: number; readonly column: number }[]) {
  const column = columns.find(({ moneyUnit }) => moneyUnit !== undefined);
  const cell = column && cells.findLast((one) => one.column === column.column);
  return column?.moneyUnit && cell ? { at: cell, value: column.moneyUnit } : undefined;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

import type { MoneyUnit } from '../../model/amount';
import type { AmountField, BudgetColumn, BudgetRow, BudgetRowKind } from '../../model/budget-table';
import { parseAmount } from '../../model/parse-amount';
import type { Field } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at, cellIn } from '../line';
import { Pace, type Steps } from '../steps';
import { codeInName, codeOfCell, codeOfGroups } from './code';
import type { ColumnSet } from './columns';
import type { CellFacts, LineFacts } from './line-facts';
import type { BudgetWords } from './words';

/** The columns of one part, by what they hold. */
interface Part {
  readonly part: number;
  readonly columns: readonly BudgetColumn[];
  readonly groups: readonly BudgetColumn[];
  readonly code: BudgetColumn | undefined;
  readonly name: BudgetColumn | undefined;
  readonly codeInNames: boolean;
}

/** Reads the body lines into rows, one for each part of a line that says something. */
export function* rowsOf(
  sheet: SheetSnapshot,
  body: readonly LineFacts[],
  set: ColumnSet,
  unit: MoneyUnit | undefined,
  words: BudgetWords,
): Steps<readonly BudgetRow[]> {
  const parts = partsOf(set, body);
  const codes = new Map<number, string>();
  const read: BudgetRow[] = [];
  const pace = new Pace();
  for (const line of body) {
    if (pace.isDue(line.cells.length)) yield;
    const cells = new Map(line.cells.map((cell) => [cell.column, cell]));
    const rows = parts.flatMap((part): BudgetRow[] => {
      const row = readRow(sheet, line.row, cells, part, codes.get(part.part) ?? '', unit, words);
      if (row?.code) codes.set(part.part, row.code.value);
      return row ? [row] : [];
    });
    read.push(...withNumber(sheet, joinedTotals(rows), cells, parts));
  }
  return read;
}

/**
 * 公用经费合计 is merged over two parts and has its amount in the second: a nameless row of amounts takes the name of the
 * total before it that has none.
 */
function joinedTotals(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const joined: BudgetRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const isBareTotal = before !== undefined && (before.kind === 'total' || before.kind === 'subtotal') && Object.keys(before.amounts).length === 0 && !before.code;
    if (before && isBareTotal && row.name.value === '' && !row.code && Object.keys(row.amounts).length > 0) {
      const texts: Record<string, Field> = {};
      for (const [name, text] of [...Object.entries(before.texts), ...Object.entries(row.texts)]) setOwn(texts, name, text);
      joined[joined.length - 1] = { ...row, kind: before.kind, name: before.name, texts };
    } else joined.push(row);
  }
  return joined;
}

/** 序号 in front of all parts stays with the line where its own part says nothing. */
function withNumber(sheet: SheetSnapshot, rows: readonly BudgetRow[], cells: ReadonlyMap<number, CellFacts>, parts: readonly Part[]): readonly BudgetRow[] {
  const [first, ...others] = rows;
  const number = parts[0]?.columns.find(({ role }) => role === 'no');
  const cell = number && cells.get(number.column);
  if (!first || first.part === 0 || !cell) return rows;
  const field: Field = { value: cell.text, raw: cell.cell.text, at: at(sheet, first.row, cell.column) };
  const texts: Record<string, Field> = {};
  setOwn(texts, number.name, field);
  for (const [name, text] of Object.entries(first.texts)) setOwn(texts, name, text);
  return [{ ...first, texts }, ...others];
}

function partsOf({ columns, codeGroups }: ColumnSet, body: readonly LineFacts[]): readonly Part[] {
  return columnsByPart(columns).map((own, part): Part => {
    const groups = own.filter(({ column }) => codeGroups.has(column));
    const code = groups.length > 1 ? undefined : own.find(({ role }) => role === 'code');
    const name = own.find(({ role }) => role === 'name');
    return { part, columns: own, groups: groups.length > 1 ? groups : [], code, name, codeInNames: !code && groups.length < 2 && namesHoldCodes(name, body) };
  });
}

function columnsByPart(columns: readonly BudgetColumn[]): readonly (readonly BudgetColumn[])[] {
  const parts: BudgetColumn[][] = [[]];
  for (const column of columns) (parts[column.part] ??= []).push(column);
  return parts;
}

function namesHoldCodes(name: BudgetColumn | undefined, body: readonly LineFacts[]): boolean {
  if (!name) return false;
  const names = body.flatMap((line) => cellIn(line, name.column) ?? []);
  return names.length > 0 && names.filter(({ text }) => codeInName(text)).length * 2 >= names.length;
}

function readRow(
  sheet: SheetSnapshot,
  row: number,
  cells: ReadonlyMap<number, CellFacts>,
  part: Part,
  above: string,
  unit: MoneyUnit | undefined,
  words: BudgetWords,
): BudgetRow | undefined {
  const codeCells = part.groups.length > 0 ? part.groups.map(({ column }) => cells.get(column)) : [part.code && cells.get(part.code.column)];
  const [codeCell] = codeCells;
  let code = part.groups.length > 0 ? codeOfGroups(sheet, row, codeCells, above) : codeCell && codeOfCell(sheet, row, codeCell);
  const nameCell = part.name && cells.get(part.name.column);
  const stray = nameCell ? undefined : strayName(part, cells, words);
  const named = nameCell ?? stray;
  const inName = part.codeInNames && named ? codeInName(named.text) : undefined;
  if (inName && named) code = { value: inName.code, raw: named.cell.text, at: at(sheet, row, named.column) };
  const name: Field = named
    ? { value: (inName?.name ?? named.text).replace(/\s*\n\s*/g, ''), raw: named.cell.text, at: at(sheet, row, named.column) }
    : { value: '', raw: '', at: at(sheet, row, part.name?.column ?? part.columns[0]?.column ?? 0) };
  const amounts: Record<string, AmountField> = {};
  const texts: Record<string, Field> = {};
  let says = named !== undefined || code !== undefined;
  for (const column of part.columns) {
    const cell = cells.get(column.column);
    if (!cell || cell === named) continue;
    const amount = column.role === 'amount' ? amountOf(sheet, row, cell, column.moneyUnit ?? unit) : undefined;
    if (amount) setOwn(amounts, column.name, amount);
    else if (column.role !== 'code' || code === undefined) setOwn(texts, column.name, { value: cell.text, raw: cell.cell.text, at: at(sheet, row, column.column) });
    if (column.role !== 'no') says = true;
  }
  return says ? { row, part: part.part, kind: kindOf(name.value, words), ...(code && { code }), name, amounts, texts } : undefined;
}

/** 合计 over the columns of codes, where it is merged across them, or under 序号. */
function strayName(part: Part, cells: ReadonlyMap<number, CellFacts>, words: BudgetWords): CellFacts | undefined {
  for (const column of part.columns) {
    if (column.role === 'amount' || column.role === 'quantity') return undefined;
    const cell = cells.get(column.column);
    if (!cell || cell.isNumber || !/[\u4e00-\u9fff]/.test(cell.text)) continue;
    if (column.role !== 'text' || part.name === undefined || words.isTotal(cell.text) || words.isSubtotal(cell.text)) return cell;
  }
  return undefined;
}

function amountOf(sheet: SheetSnapshot, row: number, cell: CellFacts, unit: MoneyUnit | undefined): AmountField | undefined {
  // A share or a date is a number too.
  if (/[%％‰]\s*$|\d[-/年]\d{1,2}(?:[-/月]|$)/.test(cell.text)) return undefined;
  const amount = parseAmount(cell.cell, unit);
  if (!amount) return undefined;
  const { formula } = cell.cell;
  const stored = formula !== undefined ? 'formula' : typeof cell.cell.value === 'number' ? 'number' : 'text';
  return { value: amount, raw: cell.cell.text, at: at(sheet, row, cell.column), stored, ...(formula !== undefined && { formula }) };
}

function kindOf(name: string, words: BudgetWords): BudgetRowKind {
  if (words.isOfWhich(name)) return 'of-which';
  if (words.isSubtotal(name)) return 'subtotal';
  return words.isTotal(name) ? 'total' : 'item';
}

/** A column may be called anything, `__proto__` too. */
function setOwn<Value>(record: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

import { areaAddress, cellAddress, columnLetters, parseArea } from '../../../src/core/sheet/address';
import type { BudgetRow, BudgetTable } from '../../../src/core/model/budget-table';
import { compactText } from '../../../src/core/model/plain-text';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { ExpectedBudget, ExpectedRow } from './budget-truth';
import { takeOverlapping } from './places';
import type { Tally } from './tally';

/** Compares budget tables of one sheet with the truth, cell by cell, and takes them out of `read`. */
export function compareBudgets(tally: Tally, sheet: SheetSnapshot, read: Set<BudgetTable>, truth: readonly ExpectedBudget[]): void {
  for (const expected of truth) {
    const where = `${sheet.name}!${expected.range}`;
    const area = parseArea(expected.range);
    const got = area && takeOverlapping(read, area);
    if (!got) {
      tally.missing('budgets', where);
      tally.missingWithIt('columns', Object.keys(expected.columns).length);
      tally.missingWithIt('rows', expected.rows.length);
      tally.missingWithIt('codes', expected.rows.flatMap(({ codes }) => codes).length);
      tally.missingWithIt('amounts', expected.rows.flatMap(({ cells }) => cells.filter(({ is }) => is === 'amount')).length);
      continue;
    }
    const shown = { range: shownRange(sheet, expected.range), headerRows: expected.headerRows.filter((row) => shows(sheet, row - 1)) };
    tally.whole('budgets', compareForm(tally, where, got, { ...expected, ...shown }));
    compareColumns(tally, where, got, expected);
    compareRows(tally, sheet.name, got, expected);
  }
}

function compareForm(tally: Tally, where: string, got: BudgetTable, expected: ExpectedBudget): boolean {
  const field = (name: string, is: unknown, should: unknown): boolean => tally.compare('fields', where, name, is, should);
  const text = (words: string | undefined): string | undefined => (words === undefined ? undefined : compactText(words));
  return [
    field('kind', got.kind, expected.kind),
    field('range', areaAddress(got.area), expected.range),
    field('title', text(got.title?.raw ?? got.name), text(expected.title)),
    field('money unit', got.moneyUnit?.value, expected.moneyUnit ?? got.moneyUnit?.value),
    field('header rows', got.headerRows.map((row) => row + 1), expected.headerRows),
    field('row of column numbers', got.columnNumberRow === undefined ? undefined : got.columnNumberRow + 1, expected.numberRow),
    field('note', text(got.note?.raw), text(expected.note)),
    ...(expected.unitName === undefined ? [] : [field('unit name', text(got.unitName?.raw), text(expected.unitName))]),
    ...(expected.period === undefined ? [] : [field('period', text(got.period?.raw), text(expected.period))]),
    ...(expected.totals ? [field('totals', totalsOf(got, expected), expected.totals)] : []),
  ].every(Boolean);
}

/** A form may have blank rows at its ends; a table reaches as far as its cells show something. */
function shownRange(sheet: SheetSnapshot, range: string): string {
  const area = parseArea(range);
  if (!area) return range;
  let { top, bottom } = area;
  while (top < bottom && !shows(sheet, top)) top += 1;
  while (bottom > top && !shows(sheet, bottom)) bottom -= 1;
  return areaAddress({ ...area, top, bottom });
}

function shows(sheet: SheetSnapshot, row: number): boolean {
  return sheet.rows[row - sheet.firstRow]?.some((cell) => cell !== null && cell.text.trim() !== '') ?? false;
}

function compareColumns(tally: Tally, where: string, got: BudgetTable, expected: ExpectedBudget): void {
  const names = new Map(got.columns.map((column) => [columnLetters(column.column), column]));
  for (const [letter, name] of Object.entries(expected.columns)) {
    const column = names.get(letter);
    names.delete(letter);
    // A money unit in brackets belongs to the column, not to its name; a name may have the words above it before it.
    const bare = (words: string): string => compactText(words).replace(/\([^()]*(?:元)[^()]*\)$/, '');
    const said = column && [column.name, column.path.at(-1) ?? '', column.path.join('')].map(bare);
    tally.compare('columns', where, `column ${letter}`, said?.includes(bare(name)) ? bare(name) : column?.name, bare(name));
  }
  for (const letter of names.keys()) tally.extra('columns', `${where} column ${letter}`);
  const unique = new Set(got.columns.map(({ name }) => name)).size === got.columns.length;
  if (!unique) tally.compare('columns', where, 'names of columns', got.columns.map(({ name }) => name), 'each once');
}

interface Statement {
  readonly is: 'amount' | 'code' | 'name' | 'text';
  readonly text: string;
}

function compareRows(tally: Tally, sheet: string, got: BudgetTable, expected: ExpectedBudget): void {
  const rows = new Map<number, BudgetRow[]>();
  for (const row of got.rows) rows.set(row.row + 1, [...(rows.get(row.row + 1) ?? []), row]);
  for (const wanted of expected.rows) {
    const where = `${sheet} row ${String(wanted.row)}`;
    const read = rows.get(wanted.row);
    rows.delete(wanted.row);
    if (!read) tally.missing('rows', where);
    else tally.whole('rows', compareRow(tally, sheet, where, read, wanted, got));
  }
  for (const row of rows.keys()) tally.extra('rows', `${sheet} row ${String(row)}`);
}

function compareRow(tally: Tally, sheet: string, where: string, read: readonly BudgetRow[], wanted: ExpectedRow, table: BudgetTable): boolean {
  const statements = statementsOf(read);
  const codeColumns = new Set(table.columns.filter(({ role }) => role === 'code').map(({ column }) => columnLetters(column)));
  let right = true;
  const codes = read.flatMap(({ code }) => (code ? [code.value] : []));
  wanted.codes.forEach((code, index) => {
    right = tally.compare('codes', where, 'code', codes[index], code) && right;
  });
  for (const code of codes.slice(wanted.codes.length)) {
    tally.extra('codes', `${where} ${code}`);
    right = false;
  }
  if (wanted.kind !== undefined) right = tally.compare('fields', where, 'kind', read[0]?.kind, wanted.kind) && right;
  for (const { letter, is, text, decimal } of wanted.cells) {
    const address = `${letter}${String(wanted.row)}`;
    const said = statements.get(address);
    statements.delete(address);
    const place = `${sheet}!${address}`;
    if (is === 'amount') right = tally.compare('amounts', place, 'amount', said?.is === 'amount' ? said.text : said && `${said.is} ${said.text}`, text) && right;
    else if (is !== 'code') right = tally.compare('fields', place, is, said && compactText(said.text), said?.is === 'amount' && decimal !== undefined ? decimal : compactText(text)) && right;
  }
  for (const [address, { is, text }] of statements) {
    if (text === '' || codeColumns.has(address.replace(/\d+$/, ''))) continue;
    tally.extra(is === 'amount' ? 'amounts' : 'fields', `${sheet}!${address} ${text}`);
    right = false;
  }
  return right;
}

/** What the model says of each cell of a sheet row. */
function statementsOf(read: readonly BudgetRow[]): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const { amounts, texts, name, code } of read) {
    if (code) statements.set(cellAddress(code.at), { is: 'code', text: code.raw });
    statements.set(cellAddress(name.at), { is: 'name', text: name.raw });
    for (const field of Object.values(texts)) statements.set(cellAddress(field.at), { is: 'text', text: field.raw });
    for (const field of Object.values(amounts)) statements.set(cellAddress(field.at), { is: 'amount', text: field.value.decimal });
  }
  return statements;
}

/** The amounts of the last total: of each part the first one, in a table of one part all columns of amounts. */
function totalsOf(got: BudgetTable, expected: ExpectedBudget): readonly (string | null)[] | undefined {
  const last = expected.rows.filter(({ row }) => got.rows.some((read) => read.row === row - 1 && (read.kind === 'total' || expected.rows.length === 1))).at(-1);
  // An empty form has a total row only where somebody kept it.
  if (!last) return expected.totals?.every((total) => total === null) ? expected.totals : undefined;
  const rows = got.rows.filter(({ row }) => row === last.row - 1);
  const amountsOf = (part: number): readonly (string | null)[] => {
    const columns = got.columns.filter((column) => column.part === part && column.role === 'amount').sort((a, b) => a.column - b.column);
    const row = rows.find((one) => one.part === part);
    return columns.map(({ name }) => row?.amounts[name]?.value.decimal ?? null);
  };
  const parts = [...new Set(got.columns.map(({ part }) => part))].sort((a, b) => a - b);
  return parts.length > 1 && expected.totals?.length === parts.length ? parts.map((part) => amountsOf(part)[0] ?? null) : parts.flatMap(amountsOf);
}

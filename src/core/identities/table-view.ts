import type { BudgetColumn, BudgetRow, BudgetTable } from '../model/budget-table';
import type { IdentitySection } from '../standards/identities';
import type { CellRef } from '../sheet/address';
import type { Term } from './contract';
import { numberingLevel, plainName } from './plain-name';

export type PartSide = 'income' | 'expense';

/** A row with what sums need to know of it. */
export interface RowView {
  readonly row: BudgetRow;
  /** Without numbering and quotes. */
  readonly name: string;
  readonly level: number;
  /** Spaces before the name, where a form shows by them what belongs to what. */
  readonly indent: number;
  readonly code?: string;
  /** Rows of this table that make up this one by code. */
  readonly children: readonly RowView[];
  /** How many rows without parts of their own stand behind it. */
  readonly leaves: number;
}

export interface ColumnView {
  readonly column: BudgetColumn;
  /** The header words without spaces and quotes, repeated ones once. */
  readonly path: readonly string[];
}

/** A budget table as identities look at it: its form, parts, names, codes. Made once for a table that does not change. */
export interface TableView {
  readonly table: BudgetTable;
  /** The form of the pack, '' where none fits. */
  readonly form: string;
  readonly rows: readonly RowView[];
  readonly columns: readonly ColumnView[];
  /** The part of a side; undefined where the header names no sides. */
  readonly parts: Readonly<Partial<Record<PartSide, number>>>;
  readonly partNumbers: readonly number[];
  /** 单位名称 without its code: tables of several 单位 in one workbook belong together by it. '' where the table names none. */
  readonly unit: string;
  /** Of the title; '' where it names none. */
  readonly year: string;
  /** 决算 is not compared with 预算. */
  readonly isFinal: boolean;
}

/** Tables of one set: nothing that both state tells them apart. */
export function sameSet(a: TableView, b: TableView): boolean {
  const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;
  return a.isFinal === b.isFinal && agree(a.unit, b.unit) && agree(a.year, b.year);
}

export function viewTable(table: BudgetTable, pack: IdentitySection): TableView {
  const columns = table.columns.map((column) => ({ column, path: pathOf(column) }));
  const partNumbers = [...new Set(columns.map(({ column }) => column.part))];
  return { table, form: formOf(table, pack), rows: viewRows(table), columns, parts: sidesOf(columns, partNumbers, pack), partNumbers, unit: unitOf(table), year: yearOf(table), isFinal: table.name.includes('决算') };
}

function yearOf({ name, title, period }: BudgetTable): string {
  return /(20\d{2})/.exec(`${title?.raw ?? name} ${period?.value ?? ''}`)?.[1] ?? '';
}

function unitOf({ unitName }: BudgetTable): string {
  return plainName(unitName?.value ?? '').replace(/^[\d\s-]+/, '');
}

function pathOf(column: BudgetColumn): readonly string[] {
  const words = (column.path.length > 0 ? column.path : [column.name]).map(plainName).filter((word) => word !== '');
  return words.filter((word, index) => word !== words[index - 1]);
}

function formOf(table: BudgetTable, pack: IdentitySection): string {
  const title = plainName(table.title?.value || table.name).replace(/^\d{4}年度?/, '');
  if (table.kind === 'organisation') return '';
  if (table.kind !== 'budget') return pack.forms.some(({ id }) => id === table.kind) ? table.kind : '';
  const fits = pack.forms.find(
    (form) => form.title.some((one) => new RegExp(one, 'u').test(title)) && !form.not.some((one) => new RegExp(one, 'u').test(title)),
  );
  return fits?.id ?? '';
}

function sidesOf(columns: readonly ColumnView[], partNumbers: readonly number[], pack: IdentitySection): TableView['parts'] {
  const sides: Partial<Record<PartSide, number>> = {};
  if (partNumbers.length < 2) return sides;
  for (const part of partNumbers) {
    const heads = columns.filter(({ column }) => column.part === part).map(({ path }) => path.join('/'));
    const says = (words: readonly string[]): boolean => heads.some((head) => words.some((word) => head.includes(word)));
    const income = says(pack.parts.income);
    const expense = says(pack.parts.expense);
    if (income !== expense) sides[income ? 'income' : 'expense'] ??= part;
  }
  return sides;
}

interface Draft {
  readonly row: BudgetRow;
  readonly code?: string;
  readonly children: RowView[];
}

function viewRows(table: BudgetTable): readonly RowView[] {
  const views: (RowView & { children: RowView[]; leaves: number })[] = [];
  const byCode = new Map<string, (typeof views)[number]>();
  for (const row of table.rows) {
    const draft: Draft = { row, children: [], ...codeOf(row) };
    const view = { ...draft, name: plainName(row.name.value), level: numberingLevel(row.name.raw), indent: /^[\s\u3000]*/.exec(row.name.raw)?.[0].length ?? 0, leaves: 1 };
    views.push(view);
    if (view.code === undefined || row.kind === 'total') continue;
    const key = `${String(row.part)} ${view.code}`;
    if (!byCode.has(key)) byCode.set(key, view);
  }
  for (const view of views) {
    const parent = view.code === undefined ? undefined : parentOf(view.code, view.row.part, byCode);
    if (parent && parent !== view) parent.children.push(view);
  }
  const count = (view: (typeof views)[number]): number => {
    view.leaves = view.children.reduce((sum, child) => sum + count(child as (typeof views)[number]), 0) || 1;
    return view.leaves;
  };
  for (const view of views) if (view.code !== undefined && parentOf(view.code, view.row.part, byCode) === undefined) count(view);
  for (const view of views) if (view.row.kind !== 'item') view.leaves = Math.max(view.leaves, leavesBehind(view, views));
  return views;
}

/** A 合计 may hide as many roundings as its part of the table has rows without parts of their own. */
function leavesBehind(total: RowView, views: readonly RowView[]): number {
  if (total.row.kind === 'of-which') return 1;
  return views.filter(({ row, children }) => row.part === total.row.part && row.kind === 'item' && children.length === 0).length;
}

function codeOf(row: BudgetRow): { readonly code?: string } {
  const code = row.code?.value.replace(/\s/g, '');
  return code !== undefined && /^\d{3,7}$/.test(code) ? { code } : {};
}

/** The nearest row whose code begins this one: 款 of a 项, or the 类 where the 款 has no row. */
function parentOf<View extends { readonly code?: string }>(code: string, part: number, byCode: ReadonlyMap<string, View>): View | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const parent = byCode.get(`${String(part)} ${code.slice(0, length)}`);
    if (parent) return parent;
  }
  return undefined;
}

/** The cell of a row and a column as a term; blank cells have a place too. */
export function termAt(view: TableView, row: RowView, column: ColumnView, sign: 1 | -1 = 1): Term {
  return { at: cellOf(view, row, column), label: labelOf(row, column), sign, leaves: row.leaves };
}

export function cellOf(view: TableView, row: RowView, { column }: ColumnView): CellRef {
  return { sheetId: view.table.sheetId, row: row.row.row, column: column.column };
}

function labelOf(row: RowView, { path }: ColumnView): string {
  return [row.name || row.code || '', path.at(-1) ?? ''].filter((word) => word !== '').join('·');
}

export function amountColumns(view: TableView, part?: number): readonly ColumnView[] {
  return view.columns.filter(({ column }) => column.role === 'amount' && (part === undefined || column.part === part));
}

/** Amounts and the quantities beside them (数量 × 单价). */
export function countedColumns(view: TableView, part?: number): readonly ColumnView[] {
  return view.columns.filter(({ column }) => (column.role === 'amount' || column.role === 'quantity') && (part === undefined || column.part === part));
}

import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { SubjectSection } from '../standards/identities';
import { plainName } from './plain-name';
import type { RowView, TableView } from './table-view';
import { sameSet } from './table-view';

export type CodeRemarkKind = 'malformed' | 'parent-missing' | 'duplicate' | 'name-differs' | 'name-unusual' | 'row-missing';

export interface CodeRemark {
  readonly kind: CodeRemarkKind;
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  /** The other name, the missing parent, the table without the row. */
  readonly other: string;
  readonly related: readonly CellRef[];
}

/** Fewer coded rows do not show what a table means by its codes. */
const ENOUGH = 4;

// What a table says of itself is kept as long as its view: `bound` views of a report do not change with amounts.
const known = new WeakMap<TableView, readonly CodeRemark[]>();

/** 科目 codes: their shape, parents, doubles, and their names in other tables and in the list of the pack. Amounts play no part. */
export function* codeRemarks(views: readonly TableView[], subjects: SubjectSection): Steps<readonly CodeRemark[]> {
  const found: CodeRemark[] = [];
  for (const view of views) {
    const kept = known.get(view);
    const own = kept ?? [...malformed(view), ...withoutParent(view), ...duplicates(view), ...unusualNames(view, subjects)];
    known.set(view, own);
    found.push(...own);
    if (!kept) yield;
  }
  found.push(...(yield* namesThatDiffer(views)));
  return found;
}

/** 类 has 3 digits, 款 5, 项 7. Where a region adds digits of its own, most codes have them. */
function malformed(view: TableView): readonly CodeRemark[] {
  const written = view.rows.flatMap((row) => (row.row.code && row.row.kind !== 'total' ? [{ row, digits: row.row.code.value.replace(/\s/g, '') }] : []));
  const odd = written.filter(({ digits }) => !/^\d{3}(\d\d){0,2}$/.test(digits));
  if (written.length < ENOUGH || odd.length * 5 > written.length) return [];
  return odd.map(({ row, digits }) => remark('malformed', row, digits, ''));
}

/** Only in tables whose other codes have their parents. */
function withoutParent(view: TableView): readonly CodeRemark[] {
  const coded = codedRows(view);
  const codes = new Set(coded.map(({ code }) => code));
  const deep = coded.filter(({ code = '' }) => code.length > 3);
  const orphans = deep.filter(({ code = '' }) => !codes.has(code.slice(0, -2)));
  if (deep.length < ENOUGH || orphans.length * 5 > deep.length) return [];
  return orphans.map((row) => remark('parent-missing', row, row.code ?? '', (row.code ?? '').slice(0, -2)));
}

/** The same code twice in one table; lists by unit or project repeat codes and say so in their other columns. */
function duplicates(view: TableView): readonly CodeRemark[] {
  const coded = codedRows(view);
  const first = new Map<string, RowView>();
  const found: CodeRemark[] = [];
  for (const row of coded) {
    const key = `${String(row.row.part)} ${row.code ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    else if (earlier.name === row.name) found.push({ ...remark('duplicate', row, row.code ?? '', ''), related: [at(earlier)] });
  }
  const isList = view.columns.some(({ column }) => column.role === 'text');
  return isList || found.length * 5 > coded.length ? [] : found;
}

/** One code means one 科目 in all tables of a workbook; the name that most tables use is taken for the right one. */
function* namesThatDiffer(views: readonly TableView[]): Steps<readonly CodeRemark[]> {
  const byCode = new Map<string, RowView[]>();
  const differing = new Set<string>();
  for (const [index, view] of views.entries()) {
    for (const row of codedRows(view)) {
      const { code = '' } = row;
      const rows = byCode.get(code);
      if (row.name === '') continue;
      if (!rows) byCode.set(code, [row]);
      else {
        rows.push(row);
        if (row.name !== rows[0]?.name) differing.add(code);
      }
    }
    if (index % VIEWS === VIEWS - 1) yield;
  }
  yield;
  return [...byCode].flatMap(([code, rows]) => (differing.has(code) ? differences(rows) : []));
}

/** Tables of one step. */
const VIEWS = 10;

function differences(rows: readonly RowView[]): readonly CodeRemark[] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(comparable(name), (counts.get(comparable(name)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const usualRow = rows.find(({ name }) => comparable(name) === usual);
  return rows
    .filter(({ name }) => comparable(name) !== usual)
    .map((row) => ({ ...remark('name-differs', row, row.code ?? '', usualRow?.name ?? ''), related: usualRow ? [at(usualRow)] : [] }));
}

/** Against the list of the pack, and only where its name was compared with published tables. */
function unusualNames(view: TableView, { functional, economic }: SubjectSection): readonly CodeRemark[] {
  return codedRows(view).flatMap((row) => {
    const code = row.code ?? '';
    const known = /^[35]/.test(code) ? economic[code] : functional[code];
    if (known === undefined || known.startsWith('?') || row.name === '') return [];
    return known === row.name || comparable(plainName(known)) === comparable(row.name) ? [] : [remark('name-unusual', row, code, known)];
  });
}

/**
 * What 一般公共预算 spends is part of what the 部门 spends: every 科目 of the one table that has an amount stands in the other.
 * 收入总表 and 支出总表 list the same 科目 where nothing is carried over and both list them equally deep; a third of the rows
 * missing shows that they do not mean to.
 */
export function rowsMissing(views: readonly TableView[]): readonly CodeRemark[] {
  const only = (form: string): TableView | undefined => {
    const found = views.filter((view) => view.form === form && codedRows(view).length > 0);
    return found.length === 1 ? found[0] : undefined;
  };
  const expense = only('expense');
  const general = only('general');
  const revenue = only('revenue');
  const isSame = revenue !== undefined && expense !== undefined && sameSet(revenue, expense) && depthOf(revenue) === depthOf(expense) && sameTotal(revenue, expense);
  return [
    ...(general && expense && sameSet(general, expense) ? missingIn(expense, general) : []),
    ...(isSame ? [...missingIn(expense, revenue), ...missingIn(revenue, expense)] : []),
  ];
}

function missingIn(table: TableView, other: TableView): readonly CodeRemark[] {
  const codes = new Set(codedRows(table).map(({ code }) => code));
  const missing = codedRows(other).filter(({ code, row }) => !codes.has(code) && hasAmount(row));
  if (missing.length * 3 > codes.size) return [];
  return missing.map((row) => remark('row-missing', row, row.code ?? '', table.table.name));
}

function depthOf(view: TableView): number {
  return Math.max(...codedRows(view).map(({ code = '' }) => code.length));
}

/** Both tables come to the same, so that nothing is carried over into the one or left from the other. */
function sameTotal(a: TableView, b: TableView): boolean {
  const totals = [a, b].map(({ rows }) => rows.find(({ row }) => row.kind === 'total')?.row.amounts ?? {});
  const [one, other] = totals.map((amounts) => Math.max(0, ...Object.values(amounts).map(({ value }) => Number(value.decimal))));
  return one !== undefined && one > 0 && one === other && a.table.moneyUnit?.value === b.table.moneyUnit?.value;
}

function hasAmount({ amounts }: RowView['row']): boolean {
  return Object.values(amounts).some(({ value }) => Number(value.decimal) !== 0);
}

function codedRows(view: TableView): readonly RowView[] {
  return view.rows.filter(({ code, row }) => code !== undefined && row.kind !== 'total');
}

/** Of a plain name: brackets and 费用 for 费 make no other name. */
function comparable(name: string): string {
  return name.replace(/[()]/g, '').replace(/费用$/, '费');
}

function remark(kind: CodeRemarkKind, row: RowView, code: string, other: string): CodeRemark {
  return { kind, at: at(row), code, name: row.name, other, related: [] };
}

function at({ row }: RowView): CellRef {
  return row.code?.at ?? row.name.at;
}

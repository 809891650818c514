import type { BudgetRowKind } from '../model/budget-table';
import type { Steps } from '../reading/steps';
import { buildIdentity } from './build-identity';
import type { Identity } from './contract';
import { columnSums } from './parts-of-column';
import { itemsOf, totalBefore } from './parts-of-row';
import { plainName } from './plain-name';
import type { BindingContext } from './binding';
import { tableKey } from './binding';
import type { ColumnView, RowView, TableView } from './table-view';
import { amountColumns, termAt } from './table-view';

/** Identities that follow from the make of a table and need no form: any province, any year. */
export function* bindGeneric({ views, pack }: BindingContext): Steps<readonly Identity[]> {
  const found: Identity[] = [];
  const kinds = [sumsByCode, totalRows, subtotalRows, columnsOfRows, ofWhichRows, ofWhichColumns];
  for (const view of views) {
    for (const bind of kinds) {
      for (const identity of bind(view, pack.totals)) found.push(identity);
      yield;
    }
  }
  for (const identity of yield* sameSubjects(views)) found.push(identity);
  return found;
}

/** 类 = Σ款, 款 = Σ项, in every column. */
function sumsByCode(view: TableView): readonly Identity[] {
  const family = `sum-by-code ${tableKey(view)}`;
  return view.rows
    .filter(({ children }) => children.length > 0)
    .flatMap((parent) => overColumns(view, parent, parent.children, { id: 'sum-by-code', severity: 'error', family }));
}

/** 合计 = the top-level rows it closes or heads, by code or by numbering. */
function totalRows(view: TableView): readonly Identity[] {
  return view.rows
    .filter(({ closes }) => closes)
    .flatMap((total) => {
      const items = itemsOf(view, total);
      const before = totalBefore(view, total);
      const parts = [...(before && items && view.rows.indexOf(before) > 0 ? [before] : []), ...(items ?? [])];
      if (parts.length === 0) return [];
      const coded = parts.every(({ code }) => code !== undefined);
      return overColumns(view, total, parts, {
        id: 'sum-of-rows',
        severity: coded ? 'error' : 'warning',
        family: `sum-of-rows ${tableKey(view)} ${String(total.row.part)}`,
      });
    });
}

/** 单位小计 = the rows after it up to the next 小计, as 政府采购预算表 groups them; the body decides whether it does. */
function subtotalRows(view: TableView): readonly Identity[] {
  const isEnd = (kind: BudgetRowKind): boolean => kind === 'subtotal' || kind === 'total';
  return view.rows.flatMap((subtotal, index) => {
    if (subtotal.row.kind !== 'subtotal' || view.rows.some(({ code }) => code !== undefined)) return [];
    const rest = view.rows.slice(index + 1);
    const end = rest.findIndex(({ row }) => isEnd(row.kind) || row.part !== subtotal.row.part);
    const group = (end < 0 ? rest : rest.slice(0, end)).filter(({ row }) => row.kind === 'item');
    if (group.length < 2 || group.some(({ level }) => level > 0)) return [];
    return overColumns(view, subtotal, group, { id: 'sum-of-group', severity: 'warning', family: `sum-of-group ${tableKey(view)}` });
  });
}

/** 合计 column = the columns of its header group, in every row. */
function columnsOfRows(view: TableView, totals: readonly string[]): readonly Identity[] {
  return view.partNumbers.flatMap((part) =>
    columnSums(view, part, totals).flatMap(({ whole, parts }) =>
      view.rows
        .filter(({ row }) => row.part === part)
        .map((row) =>
          buildIdentity({
            id: 'sum-of-columns',
            severity: 'error',
            relation: '=',
            left: [termAt(view, row, whole)],
            right: parts.map((column) => termAt(view, row, column)),
            tables: [view.table.name],
            family: `sum-of-columns ${tableKey(view)} ${String(part)} ${whole.column.name}`,
          }),
        ),
    ),
  );
}

/** 其中：… ≤ the row above it that it is a part of. */
function ofWhichRows(view: TableView): readonly Identity[] {
  return view.rows.flatMap((part, index) => {
    if (part.row.kind !== 'of-which') return [];
    const whole = view.rows.slice(0, index).findLast(({ row }) => row.part === part.row.part && row.kind !== 'of-which');
    return whole ? overColumns(view, part, [whole], { id: 'part-of-row', severity: 'warning', relation: '≤' }) : [];
  });
}

/** A column 其中：… ≤ the 合计 of its header group, or of the table. */
function ofWhichColumns(view: TableView, totals: readonly string[]): readonly Identity[] {
  return view.partNumbers.flatMap((part) => {
    const columns = amountColumns(view, part);
    return columns
      .filter(({ column }) => /^其中[:：]?/.test(column.name))
      .flatMap((column) => {
        const whole = wholeOf(column, columns, totals);
        if (!whole) return [];
        return view.rows
          .filter(({ row }) => row.part === part)
          .map((row) =>
            buildIdentity({
              id: 'part-of-column',
              severity: 'warning',
              relation: '≤',
              left: [termAt(view, row, column)],
              right: [termAt(view, row, whole)],
              tables: [view.table.name],
            }),
          );
      });
  });
}

/** The one 合计 that stands in the same header group as a column, or else in the nearest one around it. */
function wholeOf(column: ColumnView, columns: readonly ColumnView[], totals: readonly string[]): ColumnView | undefined {
  const around = columns.filter(({ path }) => totals.includes(path.at(-1) ?? '') && path.slice(0, -1).every((word, index) => column.path[index] === word));
  const depth = Math.max(...around.map(({ path }) => path.length));
  const nearest = around.filter(({ path }) => path.length === depth);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** Enough rows in common to say that two tables list the same thing. */
const COMMON_CODES = 4;

/** Two tables without a form of the pack that list the same 科目 with columns of the same name; the body decides whether they agree. */
function* sameSubjects(views: readonly TableView[]): Steps<readonly Identity[]> {
  const free = views.flatMap((view) => {
    const rows = new Map(view.rows.flatMap((row) => (row.code === undefined ? [] : [[row.code, row] as const])));
    return view.form === '' && rows.size >= COMMON_CODES ? [{ view, rows }] : [];
  });
  const found: Identity[] = [];
  for (const [index, a] of free.entries()) {
    for (const b of free.slice(index + 1)) found.push(...sameSubjectsOf(a, b));
    yield;
  }
  return found;
}

interface CodedTable {
  readonly view: TableView;
  readonly rows: ReadonlyMap<string, RowView>;
}

function sameSubjectsOf(a: CodedTable, b: CodedTable): readonly Identity[] {
  const pairs = [...a.rows].flatMap(([code, row]) => {
    const other = b.rows.get(code);
    return other ? [[row, other] as const] : [];
  });
  if (pairs.length < COMMON_CODES) return [];
  return amountColumns(a.view).flatMap((column) => {
    const twin = amountColumns(b.view).find((one) => one.path.join('/') === column.path.join('/') && plainName(one.column.name) === plainName(column.column.name));
    if (!twin) return [];
    return pairs.map(([row, other]) =>
      buildIdentity({
        id: 'same-subject',
        severity: 'warning',
        relation: '=',
        left: [termAt(a.view, row, column)],
        right: [termAt(b.view, other, twin)],
        tables: [a.view.table.name, b.view.table.name],
        family: `same-subject ${tableKey(a.view)} ${tableKey(b.view)} ${column.column.name}`,
      }),
    );
  });
}

function overColumns(
  view: TableView,
  whole: RowView,
  parts: readonly RowView[],
  head: Pick<Identity, 'id' | 'severity'> & Partial<Pick<Identity, 'relation' | 'family'>>,
): readonly Identity[] {
  const columns: readonly ColumnView[] = amountColumns(view, whole.row.part);
  return columns.map((column) =>
    buildIdentity({
      relation: '=',
      ...head,
      left: [termAt(view, whole, column)],
      right: parts.map((row) => termAt(view, row, column)),
      tables: [view.table.name],
    }),
  );
}

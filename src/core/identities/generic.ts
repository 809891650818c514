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

/**
 * Identities that follow from the make of a table and need no form: any province, any year. Those of a table, and of two
 * tables, are kept as long as these are the same objects.
 */
export function createGenericBinder(): (context: BindingContext) => Steps<readonly Identity[]> {
  const ofViews = new WeakMap<TableView, readonly Identity[]>();
  const ofPairs = new WeakMap<TableView, WeakMap<TableView, readonly Identity[]>>();
  const coded = new WeakMap<TableView, CodedTable>();
  return function* ({ views, pack }) {
    const found: Identity[] = [];
    for (const view of views) {
      const own = ofViews.get(view) ?? (yield* identitiesOf(view, pack.totals));
      ofViews.set(view, own);
      for (const identity of own) found.push(identity);
    }
    const free = views.filter(({ form }) => form === '').map(codedOnce).filter(({ rows }) => rows.size >= COMMON_CODES);
    for (const [index, a] of free.entries()) {
      for (const b of free.slice(index + 1)) for (const identity of pairOnce(a, b)) found.push(identity);
      yield;
    }
    return found;
  };

  function codedOnce(view: TableView): CodedTable {
    const known = coded.get(view) ?? codedTable(view);
    coded.set(view, known);
    return known;
  }

  function pairOnce(a: CodedTable, b: CodedTable): readonly Identity[] {
    const withA = ofPairs.get(a.view) ?? new WeakMap<TableView, readonly Identity[]>();
    ofPairs.set(a.view, withA);
    const known = withA.get(b.view) ?? sameSubjectsOf(a, b);
    withA.set(b.view, known);
    return known;
  }
}

/** The identities of a table, row by row. */
type OfRows = Generator<readonly Identity[]>;

/** Rows of one step: some milliseconds. */
const STEP = 200;

function* identitiesOf(view: TableView, totals: readonly string[]): Steps<readonly Identity[]> {
  const found: Identity[] = [];
  for (const bind of [sumsByCode, totalRows, subtotalRows, columnsOfRows, ofWhichRows, ofWhichColumns]) {
    let rows = 0;
    for (const identities of bind(view, totals)) {
      for (const identity of identities) found.push(identity);
      if ((rows += 1) % STEP === 0) yield;
    }
    yield;
  }
  return found;
}

/** 类 = Σ款, 款 = Σ项, in every column. */
function* sumsByCode(view: TableView): OfRows {
  const family = `sum-by-code ${tableKey(view)}`;
  for (const parent of view.rows) {
    if (parent.children.length > 0) yield overColumns(view, parent, parent.children, { id: 'sum-by-code', severity: 'error', family });
  }
}

/** 合计 = the top-level rows it closes or heads, by code or by numbering. */
function* totalRows(view: TableView): OfRows {
  for (const total of view.rows) {
    if (!total.closes) continue;
    const items = itemsOf(view, total);
    const before = totalBefore(view, total);
    const parts = [...(before && items && view.rows.indexOf(before) > 0 ? [before] : []), ...(items ?? [])];
    if (parts.length === 0) continue;
    const coded = parts.every(({ code }) => code !== undefined);
    yield overColumns(view, total, parts, {
      id: 'sum-of-rows',
      severity: coded ? 'error' : 'warning',
      family: `sum-of-rows ${tableKey(view)} ${String(total.row.part)}`,
    });
  }
}

/** 单位小计 = the rows after it up to the next 小计, as 政府采购预算表 groups them; the body decides whether it does. */
function* subtotalRows(view: TableView): OfRows {
  if (view.rows.some(({ code }) => code !== undefined)) return;
  for (const [index, subtotal] of view.rows.entries()) {
    if (subtotal.row.kind !== 'subtotal') continue;
    const group: RowView[] = [];
    for (let at = index + 1; at < view.rows.length; at += 1) {
      const next = view.rows[at];
      if (!next || next.row.kind === 'subtotal' || next.row.kind === 'total' || next.row.part !== subtotal.row.part) break;
      if (next.row.kind === 'item') group.push(next);
    }
    if (group.length < 2 || group.some(({ level }) => level > 0)) continue;
    yield overColumns(view, subtotal, group, { id: 'sum-of-group', severity: 'warning', family: `sum-of-group ${tableKey(view)}` });
  }
}

/** 合计 column = the columns of its header group, in every row. */
function* columnsOfRows(view: TableView, totals: readonly string[]): OfRows {
  for (const part of view.partNumbers) {
    for (const { whole, parts } of columnSums(view, part, totals)) {
      const family = `sum-of-columns ${tableKey(view)} ${String(part)} ${whole.column.name}`;
      for (const row of view.rows) {
        if (row.row.part !== part) continue;
        const left = [termAt(view, row, whole)];
        const right = parts.map((column) => termAt(view, row, column));
        yield [buildIdentity({ id: 'sum-of-columns', severity: 'error', relation: '=', left, right, tables: [view.table.name], family })];
      }
    }
  }
}

/** 其中：… ≤ the row above it that it is a part of. */
function* ofWhichRows(view: TableView): OfRows {
  const wholes = new Map<number, RowView>();
  for (const row of view.rows) {
    if (row.row.kind !== 'of-which') {
      wholes.set(row.row.part, row);
      continue;
    }
    const whole = wholes.get(row.row.part);
    if (whole) yield overColumns(view, row, [whole], { id: 'part-of-row', severity: 'warning', relation: '≤' });
  }
}

/** A column 其中：… ≤ the 合计 of its header group, or of the table. */
function* ofWhichColumns(view: TableView, totals: readonly string[]): OfRows {
  for (const part of view.partNumbers) {
    const columns = amountColumns(view, part);
    for (const column of columns) {
      const whole = /^其中[:：]?/.test(column.column.name) ? wholeOf(column, columns, totals) : undefined;
      if (!whole) continue;
      for (const row of view.rows) {
        if (row.row.part !== part) continue;
        const left = [termAt(view, row, column)];
        const right = [termAt(view, row, whole)];
        yield [buildIdentity({ id: 'part-of-column', severity: 'warning', relation: '≤', left, right, tables: [view.table.name] })];
      }
    }
  }
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

interface CodedTable {
  readonly view: TableView;
  readonly rows: ReadonlyMap<string, RowView>;
}

function codedTable(view: TableView): CodedTable {
  return { view, rows: new Map(view.rows.flatMap((row) => (row.code === undefined ? [] : [[row.code, row] as const]))) };
}

/** Two tables without a form of the pack that list the same 科目 with columns of the same name; the body decides whether they agree. */
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

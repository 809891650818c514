import type { StatedCell } from '../standards/identities';
import type { Binding, Loop } from './binding';
import { formName, isFigure } from './binding';
import type { Term } from './contract';
import { partsOfColumn } from './parts-of-column';
import { areWhole, itemsOf, rowsBelow } from './parts-of-row';
import type { ColumnView, RowView, TableView } from './table-view';
import { amountColumns, sameSet, termAt } from './table-view';

/** The cells a term of a statement stands for, with what the statement goes over at the moment. Throws `Unbound` where there are none. */
export function cellsOf(term: StatedCell, loop: Loop, context: Binding, tables: string[]): readonly Term[] {
  const view = tableOf(term, loop, context);
  const name = view.table.name;
  const rows = rowsOf(term, view, loop, context);
  const columns = columnsOf(term, view, loop, rows, context);
  tables.push(name);
  return rows.flatMap((row) => columns.map((column) => termAt(view, row, column, term.minus ? -1 : 1)));
}

function tableOf(term: StatedCell, loop: Loop, context: Binding): TableView {
  if (loop.view?.form === term.table) return loop.view;
  const candidates = context.views.filter((view) => view.form === term.table && view.table.rows.length > 0);
  if (candidates.length === 0) throw context.unbound('table-missing', formName(term.table, context), loop.view?.table.name);
  const own = loop.view;
  const same = own ? candidates.filter((view) => sameSet(own, view)) : candidates;
  const [only] = same;
  if (only === undefined) throw context.unbound('table-missing', formName(term.table, context), loop.view?.table.name);
  if (same.length > 1) throw context.unbound('structure-unclear', formName(term.table, context), loop.view?.table.name);
  return only;
}

function rowsOf(term: StatedCell, view: TableView, loop: Loop, context: Binding): readonly RowView[] {
  const missing = (): never => {
    throw context.unbound('row-missing', term.row, view.table.name);
  };
  const part = term.part && view.parts[term.part];
  const inPart = view.rows.filter(({ row }) => part === undefined || row.part === part);
  switch (term.row) {
    case '@':
      return [sameRow(view, inPart, loop) ?? missing()];
    case '@total':
      return [totalOf(inPart, context.names.rows(view, '合计', term.part)) ?? missing()];
    case '@only':
      return inPart.length === 1 ? inPart : missing();
    case '@subtotals': {
      const found = inPart.filter(({ row }) => row.kind === 'subtotal');
      return found.length > 0 ? found : missing();
    }
    case '@children':
      return loop.row && loop.row.children.length > 0 ? loop.row.children : missing();
    case '@group':
      return loop.group ?? missing();
    case '@first':
      return loop.group?.slice(0, 1) ?? missing();
    case '@items':
    case '@below': {
      const found = partsOf(term, view, loop, context);
      if (!found) throw context.unbound('structure-unclear', term.row, view.table.name);
      return found.length > 0 ? found : missing();
    }
    default:
      return [context.names.row(view, term.row, term.part) ?? missing()];
  }
}

function partsOf(term: StatedCell, view: TableView, loop: Loop, context: Binding): readonly RowView[] | undefined {
  const whole = leftRow(view, loop, context);
  return whole && (term.row === '@items' ? itemsOf(view, whole) : rowsBelow(view, whole));
}

/** Whether the rows that numbering tells to be parts of a total are certainly all of its parts; other terms name their rows. */
export function arePartsCertain(term: StatedCell, loop: Loop, context: Binding): boolean {
  if (term.row !== '@items' && term.row !== '@below') return true;
  return areWhole(partsOf(term, tableOf(term, loop, context), loop, context) ?? []);
}

/** The one 合计 of a table; 人员经费合计 beside 公用经费合计 is none. */
function totalOf(rows: readonly RowView[], named: readonly RowView[]): RowView | undefined {
  const totals = rows.filter(({ row }) => row.kind === 'total');
  const parts = new Set(totals.map(({ row }) => row.part));
  return named.find((row) => totals.includes(row)) ?? (parts.size === 1 ? totals[0] : undefined) ?? (named.length === 1 ? named[0] : undefined);
}

/** The total whose items are asked for: the row on the left of the statement in force. */
function leftRow(view: TableView, loop: Loop, context: Binding): RowView | undefined {
  const left = context.stated.left[0];
  if (left === undefined || isFigure(left)) return undefined;
  if (left.row === '@total') return view.rows.find(({ row }) => row.kind === 'total');
  return left.row === '@' ? loop.row : context.names.row(view, left.row, left.part);
}

function sameRow(view: TableView, rows: readonly RowView[], loop: Loop): RowView | undefined {
  if (loop.view === view && loop.row) return loop.row;
  const { row, code } = loop;
  if (row === undefined && code === undefined) return undefined;
  const byCode = code === undefined ? [] : rows.filter((one) => one.code === code);
  if (byCode.length > 0) return byCode.length === 1 ? byCode[0] : undefined;
  if (rows.some((one) => one.code !== undefined) && code !== undefined) return undefined;
  const byName = row && row.name !== '' ? rows.filter((one) => one.name === row.name && one.row.kind === row.row.kind) : [];
  return byName.length === 1 ? byName[0] : undefined;
}

function columnsOf(term: StatedCell, view: TableView, loop: Loop, rows: readonly RowView[], context: Binding): readonly ColumnView[] {
  const missing = (): never => {
    throw context.unbound('column-missing', term.column ?? '合计', view.table.name);
  };
  const { names, pack } = context;
  const part = rows[0]?.row.part;
  if (term.column === '@parts') {
    const left = context.stated.left[0];
    const whole = left && !isFigure(left) ? names.column(view, left.column, part) : undefined;
    const found = whole ? partsOfColumn(whole, amountColumns(view, whole.column.part), pack.totals) : [];
    return found.length > 1 ? found : missing();
  }
  const wanted = term.column === '@' || (term.column === undefined && loop.column !== undefined) ? loop.column : undefined;
  if (wanted === undefined) return [names.column(view, term.column, part) ?? missing()];
  const found = amountColumns(view, part).filter((one) => one === wanted || one.path.join('/') === wanted.path.join('/') || one.path.at(-1) === wanted.path.at(-1));
  return [found.find((one) => one === wanted) ?? (found.length === 1 ? found[0] : undefined) ?? missing()];
}

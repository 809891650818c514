import type { IdentitySection, StatedCell, StatedFigure, StatedIdentity, StatedTerm } from '../standards/identities';
import { buildIdentity } from './build-identity';
import type { Identity, NotCheckedIdentity, Term, UnmatchedIdentity } from './contract';
import type { NameFinder } from './find-names';
import { partsOfColumn } from './parts-of-column';
import { itemsOf, rowsBelow } from './parts-of-row';
import type { ColumnView, RowView, TableView } from './table-view';
import { amountColumns, termAt } from './table-view';
import type { TextFigures } from './text/figures';

/** What one workbook offers to bind statements to. */
export interface BindingContext {
  readonly pack: IdentitySection;
  readonly names: NameFinder;
  readonly views: readonly TableView[];
  readonly texts: readonly TextFigures[];
}

export interface Bound {
  readonly identities: readonly Identity[];
  readonly unmatched: readonly UnmatchedIdentity[];
}

/** What a statement of the pack goes over at the moment: the row, column and code in force. */
interface Loop {
  readonly view?: TableView;
  readonly row?: RowView;
  readonly column?: ColumnView;
  readonly code?: string;
  readonly figure?: Term;
}

/** The statement in force with what it binds to. */
interface Binding extends BindingContext {
  readonly stated: StatedIdentity;
}

class Unbound extends Error {
  constructor(
    readonly reason: NotCheckedIdentity,
    readonly detail: string,
    readonly table = '',
  ) {
    super(reason);
  }
}

/** Binds every statement of the pack to the tables and texts of a workbook, and says why others found nothing. */
export function bindStated(context: BindingContext): Bound {
  const identities: Identity[] = [];
  const unmatched: UnmatchedIdentity[] = [];
  for (const stated of context.pack.identities) {
    const bound = bindOne({ ...context, stated });
    identities.push(...bound.identities);
    unmatched.push(...bound.unmatched);
  }
  return { identities, unmatched };
}

function bindOne(context: Binding): Bound {
  const { stated } = context;
  const identities: Identity[] = [];
  const unmatched = new Map<string, UnmatchedIdentity>();
  const miss = (error: unknown): void => {
    if (!(error instanceof Unbound)) throw error;
    const { reason, detail, table } = error;
    unmatched.set(`${reason} ${detail} ${table}`, { id: stated.id, title: stated.title, reason, detail, table });
  };
  try {
    for (const loop of loopsOf(context)) {
      if (stated.unless.some((term) => isThere(term, loop, context))) continue;
      try {
        identities.push(bindLoop(loop, context));
      } catch (error) {
        miss(error);
      }
    }
  } catch (error) {
    miss(error);
  }
  return { identities, unmatched: [...unmatched.values()] };
}

function isThere(term: StatedCell, loop: Loop, context: Binding): boolean {
  try {
    return cellsOf(term, loop, context, []).length > 0;
  } catch (error) {
    if (error instanceof Unbound) return false;
    throw error;
  }
}

function bindLoop(loop: Loop, context: Binding): Identity {
  const { stated } = context;
  const tables: string[] = [];
  const side = (terms: readonly StatedTerm[]): Term[] => terms.flatMap((term) => termsOf(term, loop, context, tables));
  const left = side(stated.left);
  const right = side(stated.right);
  if (left.length === 0 || right.length === 0) throw new Unbound('row-missing', stated.title, tables[0] ?? '');
  const nil = side(stated.nil);
  const isText = stated.left.some(isFigure);
  const family = stated.right.some((term) => !isFigure(term) && term.column === '@parts') && loop.view ? `${stated.id} ${tableKey(loop.view)}` : undefined;
  return buildIdentity({
    id: stated.id,
    severity: stated.severity,
    relation: stated.relation,
    left,
    right,
    tables: [...new Set(tables)],
    ...(isText && { scope: 'text-table' as const }),
    ...(family !== undefined && { family }),
    ...(nil.length > 0 && { nil }),
  });
}

/** The tables, and in them the rows or columns, that a statement goes over. */
function* loopsOf(context: Binding): Generator<Loop> {
  const { stated } = context;
  const first = stated.left[0];
  if (first === undefined) return;
  if (isFigure(first)) {
    yield* figureLoops(first, context);
    return;
  }
  const views = context.views.filter((view) => view.form === first.table && view.table.rows.length > 0);
  if (views.length === 0) throw new Unbound('table-missing', formName(first.table, context));
  for (const view of views) yield* loopsIn(view, first, context);
}

function* loopsIn(view: TableView, first: StatedCell, { stated }: Binding): Generator<Loop> {
  const part = first.part && view.parts[first.part];
  if (first.part && part === undefined && view.partNumbers.length > 1) return;
  const rows = view.rows.filter(({ row }) => part === undefined || row.part === part);
  switch (stated.over) {
    case 'once':
      yield { view };
      return;
    case 'columns':
      for (const column of amountColumns(view, part)) yield { view, column };
      return;
    case 'rows':
      for (const row of rows) if (Object.keys(row.row.amounts).length > 0) yield { view, row };
      return;
    case 'codes':
    case 'classes':
      for (const row of rows) if (row.code !== undefined && (stated.over === 'codes' || row.code.length === 3)) yield { view, row, code: row.code };
      return;
    case 'cells':
      for (const row of rows) {
        if (row.code === undefined) continue;
        for (const column of amountColumns(view, part)) yield { view, row, code: row.code, column };
      }
      return;
  }
}

function* figureLoops(first: StatedFigure, context: Binding): Generator<Loop> {
  if (context.texts.length === 0) throw new Unbound('text-missing', first.topic);
  let found = false;
  for (const text of context.texts) {
    for (const figure of text.figures) {
      if (figure.role !== 'level' || figure.period === 'previous') continue;
      const isCode = first.topic === '@code' && figure.code !== undefined && figure.first;
      if (!isCode && !(figure.topic === first.topic && figure.first)) continue;
      found = true;
      yield { figure: figure.term, ...(figure.code !== undefined && { code: figure.code }) };
    }
  }
  if (!found) throw new Unbound('text-missing', first.topic);
}

function termsOf(term: StatedTerm, loop: Loop, context: Binding, tables: string[]): readonly Term[] {
  if (isFigure(term)) {
    if (!loop.figure) return [];
    tables.push(loop.figure.label);
    return [loop.figure];
  }
  try {
    return cellsOf(term, loop, context, tables);
  } catch (error) {
    if (term.optional && error instanceof Unbound && error.reason !== 'structure-unclear') return [];
    throw error;
  }
}

function cellsOf(term: StatedCell, loop: Loop, context: Binding, tables: string[]): readonly Term[] {
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
  if (candidates.length === 0) throw new Unbound('table-missing', formName(term.table, context), loop.view?.table.name);
  const own = loop.view?.unit;
  const same = own === undefined ? candidates : candidates.filter(({ unit }) => own === '' || unit === '' || unit === own);
  const [only] = same;
  if (only === undefined) throw new Unbound('table-missing', formName(term.table, context), loop.view?.table.name);
  if (same.length > 1) throw new Unbound('structure-unclear', formName(term.table, context), loop.view?.table.name);
  return only;
}

function rowsOf(term: StatedCell, view: TableView, loop: Loop, context: Binding): readonly RowView[] {
  const missing = (): never => {
    throw new Unbound('row-missing', term.row, view.table.name);
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
    case '@items':
    case '@below': {
      const whole = leftRow(view, loop, context);
      const found = whole && (term.row === '@items' ? itemsOf(view, whole) : rowsBelow(view, whole));
      if (!found) throw new Unbound('structure-unclear', term.row, view.table.name);
      return found.length > 0 ? found : missing();
    }
    default:
      return [context.names.row(view, term.row, term.part) ?? missing()];
  }
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
    throw new Unbound('column-missing', term.column ?? '合计', view.table.name);
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

function isFigure(term: StatedTerm): term is StatedFigure {
  return 'topic' in term;
}

function formName(id: string, { pack }: BindingContext): string {
  return pack.forms.find((form) => form.id === id)?.name ?? id;
}

export function tableKey({ table }: TableView): string {
  return `${table.sheetId} ${String(table.area.top)} ${String(table.area.left)}`;
}

import type { Steps } from '../reading/steps';
import type { StatedCell, StatedFigure, StatedIdentity, StatedTerm } from '../standards/identities';
import { arePartsCertain, cellsOf } from './bind-cells';
import type { Binding, BindingContext, Loop } from './binding';
import { formName, isFigure, tableKey, Unbound } from './binding';
import { buildIdentity } from './build-identity';
import type { Identity, Term, UnmatchedIdentity } from './contract';
import { rowsByName } from './rows-by-name';
import type { RowView, TableView } from './table-view';
import { amountColumns } from './table-view';

export interface Bound {
  readonly identities: readonly Identity[];
  readonly unmatched: readonly UnmatchedIdentity[];
}

/** Rows or cells that a statement goes over in one step: some milliseconds. */
const STEP = 200;

/** Binds every statement of the pack to the tables and texts of a workbook, and says why others found nothing. */
export function* bindStated(context: BindingContext): Steps<Bound> {
  const identities: Identity[] = [];
  const unmatched: UnmatchedIdentity[] = [];
  for (const stated of context.pack.identities) {
    const misses = new Map<string, UnmatchedIdentity>();
    yield* bindOne({ ...context, stated }, identities, misses);
    unmatched.push(...misses.values());
    yield;
  }
  return { identities, unmatched };
}

function* bindOne(context: Binding, identities: Identity[], misses: Map<string, UnmatchedIdentity>): Steps<void> {
  const { stated } = context;
  const miss = (error: unknown): void => {
    if (!(error instanceof Unbound)) throw error;
    const { reason, detail, table } = error;
    misses.set(`${reason} ${detail} ${table}`, { id: stated.id, title: stated.title, reason, detail, table });
  };
  let done = 0;
  try {
    for (const loop of loopsOf(context)) {
      if ((done += 1) % STEP === 0) yield;
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
  if (left.length === 0 || right.length === 0) throw context.unbound('row-missing', stated.title, tables[0] ?? '');
  const nil = side(stated.nil);
  const isText = stated.left.some(isFigure);
  const family = stated.right.some((term) => restsOnBody(term, stated)) && loop.view ? `${stated.id} ${tableKey(loop.view)}` : undefined;
  return buildIdentity({
    id: stated.id,
    severity: severityOf(loop, context),
    relation: stated.relation,
    left,
    right,
    tables: [...new Set(tables)],
    ...(isText && { scope: 'text-table' as const }),
    ...(family !== undefined && { family }),
    ...(stated.blankAsNil && { blankAsNil: true }),
    ...(nil.length > 0 && { nil }),
  });
}

/** Which columns and codes make up a whole is told by the layout, and only the body shows that it is so. */
function restsOnBody(term: StatedTerm, { left: [whole] }: StatedIdentity): boolean {
  if (isFigure(term)) return false;
  return term.column === '@parts' || term.row === '@children' || (term.row === '@items' && whole !== undefined && !isFigure(whole) && whole.row === '@total');
}

/** An error needs parts that certainly make up the whole; where only a broken numbering tells them, a person decides. */
function severityOf(loop: Loop, context: Binding): Identity['severity'] {
  const { right, severity } = context.stated;
  return severity !== 'error' || right.every((term) => isFigure(term) || arePartsCertain(term, loop, context)) ? severity : 'warning';
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
  if (views.length === 0) throw context.unbound('table-missing', formName(first.table, context));
  for (const view of views) yield* loopsIn(view, first, context);
}

function* loopsIn(view: TableView, first: StatedCell, { stated }: Binding): Generator<Loop> {
  const part = first.part && view.parts[first.part];
  if (first.part && part === undefined && view.partNumbers.length > 1) return;
  const rows = view.rows.filter(({ row }) => part === undefined || row.part === part);
  const coded = rows.filter(isCoded).filter(({ code }) => stated.codes.length === 0 || stated.codes.some((one) => code.startsWith(one)));
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
      for (const row of coded) if (stated.over === 'codes' || row.code.length === 3) yield { view, row, code: row.code };
      return;
    case 'cells':
    case 'parents':
      for (const row of coded) {
        if (stated.over === 'parents' && row.children.length === 0) continue;
        for (const column of amountColumns(view, part)) yield { view, row, code: row.code, column };
      }
      return;
    case 'names':
      for (const group of rowsByName(rows)) for (const row of group.slice(0, 1)) yield { view, row, group };
      return;
    case 'repeats':
      for (const group of rowsByName(rows)) for (const row of group.slice(1)) yield { view, row, group };
      return;
  }
}

function isCoded(row: RowView): row is RowView & { readonly code: string } {
  return row.code !== undefined;
}

function* figureLoops(first: StatedFigure, context: Binding): Generator<Loop> {
  if (context.texts.length === 0) throw context.unbound('text-missing', first.topic);
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
  if (!found) throw context.unbound('text-missing', first.topic);
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

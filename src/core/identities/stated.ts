import type { Steps } from '../reading/steps';
import type { StatedCell, StatedFigure, StatedIdentity, StatedTerm } from '../standards/identities';
import { arePartsCertain, cellsOf } from './bind-cells';
import type { Binding, BindingContext, Loop } from './binding';
import { formName, isFigure, tableKey, Unbound } from './binding';
import { buildIdentity } from './build-identity';
import type { Identity, Term, UnmatchedIdentity } from './contract';
import { rowsByName } from './rows-by-name';
import type { RowView, TableView } from './table-view';
import { amountColumns, sameSet } from './table-view';
import type { TextFigures } from './text/figures';

export interface Bound {
  readonly identities: readonly Identity[];
  readonly unmatched: readonly UnmatchedIdentity[];
}

/** Rows or cells that a statement goes over in one step: some milliseconds. */
const STEP = 200;

/** What one statement gave over one table or one text. */
interface Part {
  readonly identities: readonly Identity[];
  readonly misses: readonly UnmatchedIdentity[];
}

interface KeptPart extends Part {
  readonly others: readonly TableView[];
}

/**
 * Binds every statement of the pack to the tables and texts of a workbook, and says why others found nothing. What a
 * statement gave over one table or text is kept as long as that and the other tables it looks for stay the same objects.
 */
export function createStatedBinder(): (context: BindingContext) => Steps<Bound> {
  const kept = new WeakMap<TableView | TextFigures, Map<StatedIdentity, KeptPart>>();
  return function* (context) {
    const identities: Identity[] = [];
    const unmatched: UnmatchedIdentity[] = [];
    for (const stated of context.pack.identities) {
      const parts = yield* partsOf({ ...context, stated });
      for (const part of parts) for (const identity of part.identities) identities.push(identity);
      unmatched.push(...new Map(parts.flatMap(({ misses }) => misses).map((miss) => [missKey(miss), miss])).values());
      yield;
    }
    return { identities, unmatched };
  };

  function* partsOf(context: Binding): Steps<readonly Part[]> {
    const first = context.stated.left[0];
    if (first === undefined) return [];
    return isFigure(first) ? yield* overTexts(first, context) : yield* overTables(first, context);
  }

  function* overTables(first: StatedCell, context: Binding): Steps<readonly Part[]> {
    const views = context.views.filter((view) => view.form === first.table && view.table.rows.length > 0);
    if (views.length === 0) return [nothing(context.unbound('table-missing', formName(first.table, context)), context)];
    const parts: Part[] = [];
    for (const view of views) parts.push(yield* partOver(view, othersOf(view, context), () => loopsIn(view, first, context), context));
    return parts;
  }

  function* overTexts(first: StatedFigure, context: Binding): Steps<readonly Part[]> {
    const parts: Part[] = [];
    for (const text of context.texts) {
      const loops = figureLoops(first, text);
      if (loops.length > 0) parts.push(yield* partOver(text, othersOf(undefined, context), () => loops, context));
    }
    return parts.length > 0 ? parts : [nothing(context.unbound('text-missing', first.topic), context)];
  }

  function* partOver(subject: TableView | TextFigures, others: readonly TableView[], loops: () => Iterable<Loop>, context: Binding): Steps<Part> {
    const ofSubject = kept.get(subject) ?? new Map<StatedIdentity, KeptPart>();
    kept.set(subject, ofSubject);
    const known = ofSubject.get(context.stated);
    if (known && known.others.length === others.length && known.others.every((view, index) => view === others[index])) return known;
    const part = { ...(yield* bindLoops(loops(), context)), others };
    ofSubject.set(context.stated, part);
    if (part.identities.length + part.misses.length > 0) yield;
    return part;
  }
}

/** The tables that a statement may look for besides the one it goes over: of the forms it names, in the same set. */
function othersOf(own: TableView | undefined, { stated, views }: Binding): readonly TableView[] {
  const terms: readonly StatedTerm[] = [...stated.left, ...stated.right, ...stated.nil, ...stated.unless];
  const forms = new Set(terms.flatMap((term) => (isFigure(term) || term.table === own?.form ? [] : [term.table])));
  return views.filter((view) => forms.has(view.form) && (own === undefined || sameSet(own, view)));
}

function* bindLoops(loops: Iterable<Loop>, context: Binding): Steps<Part> {
  const { stated } = context;
  const identities: Identity[] = [];
  const misses = new Map<string, UnmatchedIdentity>();
  let done = 0;
  for (const loop of loops) {
    if ((done += 1) % STEP === 0) yield;
    if (stated.unless.some((term) => isThere(term, loop, context))) continue;
    try {
      identities.push(bindLoop(loop, context));
    } catch (error) {
      if (!(error instanceof Unbound)) throw error;
      const miss = missOf(error, context);
      misses.set(missKey(miss), miss);
    }
  }
  return { identities, misses: [...misses.values()] };
}

function nothing(reason: Unbound, context: Binding): Part {
  return { identities: [], misses: [missOf(reason, context)] };
}

function missOf({ reason, detail, table }: Unbound, { stated }: Binding): UnmatchedIdentity {
  return { id: stated.id, title: stated.title, reason, detail, table };
}

function missKey({ reason, detail, table }: UnmatchedIdentity): string {
  return `${reason} ${detail} ${table}`;
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

/** The rows or columns of a table that a statement goes over. */
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

/** The figures of a text that a statement goes over. */
function figureLoops({ topic }: StatedFigure, { figures }: TextFigures): readonly Loop[] {
  return figures.flatMap((figure): Loop[] => {
    if (figure.role !== 'level' || figure.period === 'previous') return [];
    const isCode = topic === '@code' && figure.code !== undefined && figure.first;
    if (!isCode && !(figure.topic === topic && figure.first)) return [];
    return [{ figure: figure.term, ...(figure.code !== undefined && { code: figure.code }) }];
  });
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

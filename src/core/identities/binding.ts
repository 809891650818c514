import type { IdentitySection, StatedFigure, StatedIdentity, StatedTerm } from '../standards/identities';
import type { NotCheckedIdentity, Term } from './contract';
import type { NameFinder } from './find-names';
import type { ColumnView, RowView, TableView } from './table-view';
import type { TextFigures } from './text/figures';

/** What one workbook offers to bind statements to. */
export interface BindingContext {
  readonly pack: IdentitySection;
  readonly names: NameFinder;
  readonly views: readonly TableView[];
  readonly texts: readonly TextFigures[];
  readonly unbound: MakeUnbound;
}

type MakeUnbound = (reason: NotCheckedIdentity, detail: string, table?: string) => Unbound;

/** What a statement of the pack goes over at the moment: the row, column and code in force. */
export interface Loop {
  readonly view?: TableView;
  readonly row?: RowView;
  readonly column?: ColumnView;
  /** Rows of one name that stand in one group of the table. */
  readonly group?: readonly RowView[];
  readonly code?: string;
  readonly figure?: Term;
}

/** The statement in force with what it binds to. */
export interface Binding extends BindingContext {
  readonly stated: StatedIdentity;
}

/** A term of a statement has no cell here; the reason is told by `identities --explain`. */
export class Unbound extends Error {
  constructor(
    readonly reason: NotCheckedIdentity,
    readonly detail: string,
    readonly table: string,
  ) {
    super(reason);
  }
}

/** One object for each thing that is missing: a column that no row of a table has would else cost a stack trace a row. */
export function unboundOnce(): MakeUnbound {
  const made = new Map<string, Unbound>();
  return (reason, detail, table = '') => {
    const key = `${reason}\n${detail}\n${table}`;
    const known = made.get(key) ?? new Unbound(reason, detail, table);
    made.set(key, known);
    return known;
  };
}

/** A figure of a text, not a cell of a table. */
export function isFigure(term: StatedTerm): term is StatedFigure {
  return 'topic' in term;
}

/** What people call a form of the pack. */
export function formName(id: string, { pack }: BindingContext): string {
  return pack.forms.find((form) => form.id === id)?.name ?? id;
}

/** Tells the tables of a workbook apart. */
export function tableKey({ table }: TableView): string {
  return `${table.sheetId} ${String(table.area.top)} ${String(table.area.left)}`;
}

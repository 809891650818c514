import type { CellRef } from './address';
import type { Cell } from './snapshot';

/** What is put into a cell. Text is always meant as text: a host must not let it become a number, date or formula. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** One cell to write. `before` is compulsory: a host writes only where the cell still holds it. */
export interface Change {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Only when the action changes it too, for example to restore a percent format. */
  readonly numberFormat?: { readonly before: string; readonly after: string };
}

export const EMPTY: CellContent = { kind: 'empty' };

/** The content of a cell as a change would write it. */
export function contentOf(cell: Cell | null): CellContent {
  if (!cell) return EMPTY;
  if (cell.formula !== undefined) return { kind: 'formula', formula: cell.formula };
  if (typeof cell.value === 'number') return { kind: 'number', number: cell.value };
  if (typeof cell.value === 'boolean') return { kind: 'boolean', boolean: cell.value };
  return cell.value === '' ? EMPTY : { kind: 'text', text: cell.value };
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case 'empty':
      return b.kind === 'empty';
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && a.number === b.number;
    case 'boolean':
      return b.kind === 'boolean' && a.boolean === b.boolean;
    case 'formula':
      return b.kind === 'formula' && plainFormula(a.formula) === plainFormula(b.formula);
  }
}

const WORDS = /"(?:[^"]|"")*"/g;

/** Excel keeps formulas in its own spelling: quotes around sheet names only where they are needed, capitals, no blanks. */
export function plainFormula(formula: string): string {
  const words = formula.match(WORDS) ?? [];
  const rest = formula.replace(WORDS, '""').replace(/'((?:[^']|'')+)'!/g, '$1!').replace(/\s/g, '').toUpperCase();
  return [rest, ...words].join(' ');
}

/** The change that takes this one back. */
export function reverseChange(change: Change): Change {
  return {
    at: change.at,
    before: change.after,
    after: change.before,
    ...(change.numberFormat && {
      numberFormat: { before: change.numberFormat.after, after: change.numberFormat.before },
    }),
  };
}

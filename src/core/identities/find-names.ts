import type { IdentitySection } from '../standards/identities';
import { plainName } from './plain-name';
import type { ColumnView, PartSide, RowView, TableView } from './table-view';
import { amountColumns, countedColumns } from './table-view';

/** Names of the pack with their other spellings, as they are compared. */
export interface NameFinder {
  rows(view: TableView, name: string, side?: PartSide): readonly RowView[];
  row(view: TableView, name: string, side?: PartSide): RowView | undefined;
  /** Without a name: the one amount column of the part, or its 合计. `合计/预算数` is 预算数 below 合计. */
  column(view: TableView, name: string | undefined, part: number | undefined): ColumnView | undefined;
}

export function createNameFinder(pack: IdentitySection): NameFinder {
  const rowNames = spellings(pack.rows);
  const columnNames = spellings(pack.columns);
  const findRows = (view: TableView, name: string, side: PartSide | undefined): readonly RowView[] => {
    const known = rowNames(name);
    const fits = inPart(view, side);
    const found = view.rows.filter((row) => fits(row.row.part) && known.has(row.name));
    // The name itself comes before its other spellings: 支出总计 before 支出合计.
    const exact = plainName(name);
    return [...found.filter((one) => one.name === exact), ...found.filter((one) => one.name !== exact)];
  };
  const findColumn = (view: TableView, name: string | undefined, part: number | undefined): ColumnView | undefined => {
    const amounts = amountColumns(view, part);
    if (name === undefined && amounts.length === 1) return amounts[0];
    const [word = '合计', below] = (name ?? '合计').split('/');
    const columns = countedColumns(view, part);
    return below === undefined ? columnNamed(columns, columnNames(word)) : columnBelow(columns, columnNames(word), columnNames(below));
  };
  // The same names are asked for again for every row a statement goes over.
  const rows = remembered(findRows);
  const column = remembered(findColumn);
  return { rows, row: (view, name, side) => rows(view, name, side)[0], column };
}

function remembered<A extends string | undefined, B extends string | number | undefined, Result>(find: (view: TableView, a: A, b: B) => Result): (view: TableView, a: A, b?: B) => Result {
  const known = new WeakMap<TableView, Map<string, Result>>();
  return (view, a, b) => {
    const ofView = known.get(view) ?? new Map<string, Result>();
    known.set(view, ofView);
    const key = `${a ?? ''}|${String(b)}`;
    const kept = ofView.get(key);
    if (kept !== undefined || ofView.has(key)) return kept as Result;
    const found = find(view, a, b as B);
    ofView.set(key, found);
    return found;
  };
}

function spellings(names: Readonly<Record<string, readonly string[]>>): (name: string) => ReadonlySet<string> {
  const known = new Map(Object.entries(names).map(([name, others]) => [name, new Set([name, ...others].map(plainName))]));
  return (name) => known.get(name) ?? new Set([plainName(name)]);
}

/** By the lowest word of the header; a name that only stands higher up (基本支出 above 人员 and 公用) is no column. */
function columnNamed(columns: readonly ColumnView[], names: ReadonlySet<string>): ColumnView | undefined {
  const lowest = columns.filter(({ path }) => names.has(path.at(-1) ?? ''));
  if (lowest.length > 1) {
    const first = [...names][0];
    const exact = lowest.filter(({ path }) => path.at(-1) === first);
    if (exact.length > 0) return shortest(exact);
  }
  return shortest(lowest) ?? columns.find(({ column }) => names.has(plainName(column.name)));
}

/** 合计/预算数: the column 预算数 below the word 合计. */
function columnBelow(columns: readonly ColumnView[], names: ReadonlySet<string>, below: ReadonlySet<string>): ColumnView | undefined {
  return shortest(columns.filter(({ path }) => below.has(path.at(-1) ?? '') && path.slice(0, -1).some((word) => names.has(word))));
}

/** 合计 of the whole table stands higher than 合计 of one group. */
function shortest(columns: readonly ColumnView[]): ColumnView | undefined {
  return columns.reduce<ColumnView | undefined>((best, one) => (best === undefined || one.path.length < best.path.length ? one : best), undefined);
}

function inPart(view: TableView, side: PartSide | undefined): (part: number) => boolean {
  if (side === undefined || view.partNumbers.length < 2) return () => true;
  const part = view.parts[side];
  return (number) => number === part;
}

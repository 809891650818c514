import type { IdentitySection } from '../standards/identities';
import { plainName } from './plain-name';
import type { ColumnView, PartSide, RowView, TableView } from './table-view';
import { amountColumns, countedColumns } from './table-view';

/** Names of the pack with their other spellings, as they are compared. */
export interface NameFinder {
  rows(view: TableView, name: string, side?: PartSide): readonly RowView[];
  row(view: TableView, name: string, side?: PartSide): RowView | undefined;
  /** Without a name: the one amount column of the part, or its 合计. */
  column(view: TableView, name: string | undefined, part: number | undefined): ColumnView | undefined;
}

export function createNameFinder(pack: IdentitySection): NameFinder {
  const rowNames = spellings(pack.rows);
  const columnNames = spellings(pack.columns);
  const rows: NameFinder['rows'] = (view, name, side) => {
    const known = rowNames(name);
    const fits = inPart(view, side);
    return view.rows.filter((row) => fits(row.row.part) && known.has(row.name));
  };
  return {
    rows,
    row: (view, name, side) => {
      const found = rows(view, name, side);
      // The name itself comes before its other spellings: 支出总计 before 支出合计.
      return found.find((one) => one.name === plainName(name)) ?? found[0];
    },
    column(view, name, part) {
      const columns = countedColumns(view, part);
      if (name === undefined) return amountColumns(view, part).length === 1 ? amountColumns(view, part)[0] : columnNamed(columns, columnNames('合计'));
      return columnNamed(columns, columnNames(name));
    },
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

/** 合计 of the whole table stands higher than 合计 of one group. */
function shortest(columns: readonly ColumnView[]): ColumnView | undefined {
  return columns.reduce<ColumnView | undefined>((best, one) => (best === undefined || one.path.length < best.path.length ? one : best), undefined);
}

function inPart(view: TableView, side: PartSide | undefined): (part: number) => boolean {
  if (side === undefined || view.partNumbers.length < 2) return () => true;
  const part = view.parts[side];
  return (number) => number === part;
}

import type { CellRef } from '../sheet/address';
import { plainName } from './plain-name';
import type { TableView } from './table-view';

/** A table that states another year than its set. */
export interface YearRemark {
  readonly at: CellRef;
  /** The year that it states, and that of the others. */
  readonly year: string;
  readonly usual: string;
  /** How many others there are. */
  readonly count: number;
  readonly related: readonly CellRef[];
}

/** So many tables of one year show which year a set is of. */
const ENOUGH = 3;

/**
 * A title left over from the year before. A workbook may hold two years on purpose, so only a few tables beside many are
 * doubted, and none that the usual year has a table of the same name for.
 */
export function yearRemarks(views: readonly TableView[]): readonly YearRemark[] {
  const sets = new Map<string, TableView[]>();
  for (const view of views) {
    if (!placeOf(view)) continue;
    const key = `${view.unit} ${String(view.isFinal)}`;
    const set = sets.get(key);
    if (set) set.push(view);
    else sets.set(key, [view]);
  }
  return [...sets.values()].flatMap(remarksOfSet);
}

function remarksOfSet(set: readonly TableView[]): readonly YearRemark[] {
  const byYear = new Map<string, TableView[]>();
  for (const view of set) byYear.set(view.year, [...(byYear.get(view.year) ?? []), view]);
  const [usual, others] = [...byYear].reduce((best, one) => (one[1].length > best[1].length ? one : best), ['', []] as [string, TableView[]]);
  const odd = set.filter(({ year }) => year !== usual);
  if (others.length < ENOUGH || odd.length * ENOUGH > others.length) return [];
  const names = new Set(others.map(nameOf));
  const [first] = others.flatMap((view) => placeOf(view) ?? []);
  return odd.flatMap((view): YearRemark[] => {
    const at = placeOf(view);
    return at && !names.has(nameOf(view)) ? [{ at, year: view.year, usual, count: others.length, related: first ? [first] : [] }] : [];
  });
}

/** The title without its year. */
function nameOf({ table }: TableView): string {
  return plainName((table.title?.raw ?? table.name).replace(/20\d{2}年?度?/g, ''));
}

/** The title that states the year. A date beside it (资产截至上年末) says nothing of the set. */
function placeOf({ table: { title }, year }: TableView): CellRef | undefined {
  return year !== '' && title?.raw.includes(year) === true ? title.at : undefined;
}

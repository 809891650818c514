import { plainName } from '../../identities/plain-name';
import type { BudgetTable } from '../../model/budget-table';
import type { BudgetLayout } from '../../standards/budget-layout-schema';
import type { StandardsPack } from '../../standards/schema';
import { printedColumns, type PrintedColumn } from './printed-columns';

/**
 * The columns of a table in the order and the words of a form. Columns of the form that the table lacks stay blank; columns
 * of the table that the form lacks come behind those of their part, for nothing may get lost.
 * A table with other parts side by side than the form keeps its own columns.
 */
export function arrangedColumns(table: BudgetTable, layout: BudgetLayout, pack: StandardsPack): readonly PrintedColumn[] {
  const own = printedColumns(table);
  const form = formColumns(layout);
  if (partsOf(own) !== partsOf(form)) return own;
  const left = new Set(own);
  const found = new Map<PrintedColumn, PrintedColumn>();
  for (const isSame of likenesses(pack)) {
    for (const place of form) {
      if (found.has(place) || (place.digits && place.digits[0] > 0)) continue;
      const column = [...left].find((one) => one.role === place.role && one.part === place.part && isSame(one, place));
      if (!column) continue;
      left.delete(column);
      found.set(place, column);
    }
  }
  const codeOf = (part: number): PrintedColumn | undefined => form.find((place) => place.role === 'code' && place.part === part && found.has(place));
  const arranged = form.map((place) => {
    const source = (found.get(place) ?? (place.digits && found.get(codeOf(place.part) ?? place)))?.source;
    return { ...place, ...(source && { source }) };
  });
  const parts = [...new Set(form.map(({ part }) => part))];
  return parts.flatMap((part) => [...arranged, ...left].filter((one) => one.part === part));
}

/** The columns of a form as it prints them. */
export function formColumns({ columns }: BudgetLayout): readonly PrintedColumn[] {
  const taken = new Map<number, number>();
  return columns.map(({ path, role, part, width, digits }) => {
    const from = taken.get(part) ?? 0;
    if (digits !== undefined) taken.set(part, from + digits);
    return { path, role, part, width, ...(digits !== undefined && { digits: [from, from + digits] as const }) };
  });
}

type Likeness = (one: PrintedColumn, place: PrintedColumn) => boolean;

/** From the surest to the least sure: all header words, the lowest, another spelling of it, the only one of its kind. */
function likenesses({ identities }: StandardsPack): readonly Likeness[] {
  const names = Object.entries(identities.columns).map(([name, words]) => new Set([name, ...words].map(plainName)));
  const all = ({ path }: PrintedColumn): string => path.map(plainName).join('/');
  const lowest = ({ path }: PrintedColumn): string => plainName(path.at(-1) ?? '');
  return [
    (one, place) => all(one) === all(place),
    (one, place) => lowest(one) === lowest(place),
    (one, place) => names.some((spellings) => spellings.has(lowest(one)) && spellings.has(lowest(place))),
    ({ role }) => role === 'code' || role === 'name' || role === 'no',
  ];
}

function partsOf(columns: readonly PrintedColumn[]): string {
  return [...new Set(columns.map(({ part }) => part))].sort().join();
}

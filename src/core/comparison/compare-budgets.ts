import type { AmountField, BudgetRow, BudgetTable } from '../model/budget-table';
import type { Steps } from '../reading/steps';
import { amountDifference, isSameAmount } from './amount-difference';
import type { BudgetCellChange, BudgetChange, MatchedBy } from './contract';
import { shareOf } from './likeness';
import { inOrder, matchAlike, matchThings } from './match-things';
import { keyWithoutYear, ownKey, plainKey } from './plain-key';

/** Tables whose columns and rows have less in common are two forms. */
const SAME_CONTENT = 0.6;

/** The budget tables of two workbooks: matched by title, then without its year, by the number of the form, then by what they hold. */
export function* compareBudgets(before: readonly BudgetTable[], after: readonly BudgetTable[]): Steps<readonly BudgetChange[]> {
  const byKey = matchThings<BudgetTable, MatchedBy>(before, after, [
    { name: 'name', key: ({ kind, name, unitName }) => titleKey(kind, plainKey(name), unitName?.value) },
    { name: 'name-of-other-year', key: ({ kind, name, unitName }) => titleKey(kind, keyWithoutYear(name), unitName?.value) },
    { name: 'name-of-other-year', key: ({ kind, name }) => titleKey(kind, keyWithoutYear(name), undefined) },
    { name: 'form', key: ({ kind, form }) => titleKey(kind, plainKey(form?.value ?? ''), undefined) },
  ]);
  const contents = new Map([...byKey.before, ...byKey.after].map((table) => [table, contentOf(table)]));
  const none: ReadonlySet<string> = new Set();
  const matches = matchAlike(byKey, 'content', SAME_CONTENT, (a, b) => (a.kind === b.kind ? shareOf(contents.get(a) ?? none, contents.get(b) ?? none) : 0));
  const changes: BudgetChange[] = [];
  for (const { before: old, after: now, by } of inOrder(matches, after)) {
    yield;
    if (!old || !now) {
      changes.push({ kind: now ? 'added' : 'removed', ...(old && { before: old }), ...(now && { after: now }), cells: [] });
      continue;
    }
    const cells = cellsOf(old, now);
    changes.push({ kind: cells.length > 0 ? 'changed' : 'same', before: old, after: now, ...(by && { matchedBy: by }), cells });
  }
  return changes;
}

function titleKey(kind: string, title: string, unit: string | undefined): string | undefined {
  return title === '' ? undefined : `${kind}|${title}|${plainKey(unit ?? '')}`;
}

function contentOf({ columns, rows }: BudgetTable): ReadonlySet<string> {
  return new Set([...columns.map(({ path }) => keyWithoutYear(path.join('/'))), ...rows.map((row) => rowKey(row))]);
}

function rowKey({ part, code, name }: BudgetRow): string {
  return `${String(part)}|${code?.value ?? ''}|${plainKey(name.value)}`;
}

type RowMatch = 'row';

function cellsOf(before: BudgetTable, after: BudgetTable): readonly BudgetCellChange[] {
  const rows = matchThings<BudgetRow, RowMatch>(before.rows, after.rows, [
    { name: 'row', key: rowKey },
    { name: 'row', key: ({ part, code }) => code && `${String(part)}|${code.value}` },
    { name: 'row', key: ({ part, name }) => ownKey(plainKey(name.value)) && `${String(part)}|${plainKey(name.value)}` },
  ]);
  const columns = columnPairs(before, after);
  return inOrder(rows, after.rows).flatMap(({ before: old, after: now }) => {
    if (old && now) return columns.flatMap(([from, to]) => cellChange(old, now, old.amounts[from], now.amounts[to], to));
    // A row that came or went, by each amount that it states.
    const own = now ?? old;
    return own ? Object.entries(own.amounts).filter(([, { value }]) => value.decimal !== '0').flatMap(([column, amount]) => (now ? cellChange(old, now, undefined, amount, column) : cellChange(old, now, amount, undefined, column))) : [];
  });
}

/** The names of columns that are the same in both tables; 2024年预算数 is 2025年预算数. */
function columnPairs(before: BudgetTable, after: BudgetTable): readonly (readonly [string, string])[] {
  const amounts = ({ columns }: BudgetTable) => columns.filter(({ role }) => role === 'amount' || role === 'quantity');
  const { matched } = matchThings(amounts(before), amounts(after), [
    { name: 'path', key: ({ part, path }) => `${String(part)}|${path.map(plainKey).join('/')}` },
    { name: 'path', key: ({ part, path }) => `${String(part)}|${path.map(keyWithoutYear).join('/')}` },
    { name: 'path', key: ({ part, path }) => `${String(part)}|${keyWithoutYear(path.at(-1) ?? '')}` },
  ]);
  return matched.map(({ before: old, after: now }) => [old.name, now.name] as const);
}

function cellChange(old: BudgetRow | undefined, now: BudgetRow | undefined, before: AmountField | undefined, after: AmountField | undefined, column: string): readonly BudgetCellChange[] {
  if (!before && !after) return [];
  if (before && after && isSameAmount(before.value, after.value)) return [];
  // A blank and a zero say the same.
  if ((before ?? after)?.value.decimal === '0' && !(before && after)) return [];
  const row = now ?? old;
  const amount = before && after && amountDifference(before.value, after.value);
  return [
    {
      kind: !old ? 'added' : !now ? 'removed' : 'changed',
      code: row?.code?.value ?? '',
      row: row?.name.value ?? '',
      column,
      ...(before && { before: { amount: before.value, raw: before.raw, at: before.at } }),
      ...(after && { after: { amount: after.value, raw: after.raw, at: after.at } }),
      ...(amount && { amount }),
    },
  ];
}

import type { IdentityResult } from '../../identities/contract';
import type { BudgetTable } from '../../model/budget-table';
import type { CellRef } from '../../sheet/address';
import type { LiveSum } from './live-sums';
import { cellKey } from './live-sums';

/**
 * What may become a formula in a table written anew: one amount that is to the last digit the sum of others of the same
 * table. A sum that holds only within its rounding stays a number, for a formula would show another one.
 * Where rows and columns both make an amount, the rows do, as in the published forms.
 */
export function sumsWithin(table: BudgetTable, results: readonly IdentityResult[]): readonly LiveSum[] {
  const amounts = new Set(table.rows.flatMap((row) => Object.values(row.amounts).map(({ at }) => cellKey(at))));
  const isOwn = (at: CellRef): boolean => at.sheetId === table.sheetId && amounts.has(cellKey(at));
  const sums = new Map<string, LiveSum>();
  for (const { identity, state, left, right, sums: worked } of results) {
    const [total] = left;
    if (identity.scope !== 'within' || identity.relation !== '=' || state !== 'held' || worked?.difference !== '0') continue;
    if (!total || left.length !== 1 || !isOwn(total.at)) continue;
    const stated = right.filter(({ amount }) => amount !== undefined);
    if (stated.length < 2 || stated.some(({ at, sign }) => sign !== 1 || !isOwn(at))) continue;
    const sum = { total: total.at, parts: stated.map(({ at }) => at) };
    const known = sums.get(cellKey(total.at));
    if (!known || (!isColumnSum(known) && isColumnSum(sum))) sums.set(cellKey(total.at), sum);
  }
  return [...sums.values()];
}

function isColumnSum({ total, parts }: LiveSum): boolean {
  return parts.every(({ column }) => column === total.column);
}

import { columnIndex } from '../sheet/address';
import type { CellRef } from '../sheet/address';
import { sameCell } from '../sheet/address';
import type { AmountLookup, CellAmount } from './amounts';
import type { IdentityResult, Term } from './contract';

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/g;
/** Sums and additions of cells of the same sheet; anything else is not looked into. */
const SUM = /^=[+]?(?:SUM\([^()!]*\)|\$?[A-Z]{1,3}\$?\d{1,7})(?:\+(?:SUM\([^()!]*\)|\$?[A-Z]{1,3}\$?\d{1,7}))*$/;
const MOST_CELLS = 5000;

/** The cells a formula adds up; undefined where it does anything but add cells of its own sheet. */
export function addedCells(formula: string, sheetId: string): readonly CellRef[] | undefined {
  const text = formula.replace(/\s/g, '').toUpperCase();
  if (!SUM.test(text)) return undefined;
  const cells: CellRef[] = [];
  for (const [, left = '', top = '', right = left, bottom = top] of text.replaceAll('SUM(', '(').matchAll(REFERENCE)) {
    const columns = [columnIndex(left), columnIndex(right)] as const;
    const rows = [Number(top) - 1, Number(bottom) - 1] as const;
    if ((Math.abs(columns[1] - columns[0]) + 1) * (Math.abs(rows[1] - rows[0]) + 1) > MOST_CELLS) return undefined;
    for (let row = Math.min(...rows); row <= Math.max(...rows); row += 1) {
      for (let column = Math.min(...columns); column <= Math.max(...columns); column += 1) cells.push({ sheetId, row, column });
    }
  }
  return cells;
}

/**
 * A total whose formula adds up exactly its parts cannot differ from them once it is worked out again: its kept result is
 * old, and no error of the sheet.
 */
export function withoutStale(result: IdentityResult, lookup: AmountLookup): IdentityResult {
  if (result.state !== 'failed' || result.identity.relation !== '=') return result;
  const missed = missedParts(result, lookup);
  const [total] = result.identity.left;
  if (!total || !missed || missed.length > 0) return result;
  const { sums: _, ...rest } = result;
  return { ...rest, state: 'not-checked', reason: 'stale-result', obstacle: total.at };
}

/** Parts of a total that its formula leaves out; undefined where the total is no plain sum of its parts. */
export function missedParts({ identity }: Pick<IdentityResult, 'identity'>, lookup: AmountLookup): readonly Term[] | undefined {
  const [total] = identity.left;
  if (!total || identity.left.length !== 1 || identity.relation !== '=' || total.stated) return undefined;
  const cell = lookup(total.at);
  const added = cell?.kind === 'amount' && cell.formula !== undefined ? addedCells(cell.formula, total.at.sheetId) : undefined;
  if (!added || !added.every((at) => identity.right.some((term) => sameCell(term.at, at)) || isBlank(lookup(at)))) return undefined;
  if (!added.some((at) => identity.right.some((term) => sameCell(term.at, at)))) return undefined;
  return identity.right.filter(({ at }) => !isBlank(lookup(at)) && !added.some((one) => sameCell(one, at)));
}

function isBlank(cell: CellAmount | undefined): boolean {
  return cell === undefined || (cell.kind === 'amount' && Number(cell.amount.decimal) === 0);
}

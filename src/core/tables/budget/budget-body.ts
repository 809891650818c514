import type { BudgetRow, BudgetTable } from '../../model/budget-table';
import type { CellRef } from '../../sheet/address';
import { budgetAmountCell, numberOrTextCell, textCell } from '../cell-content';
import type { DraftCell, SheetDraft } from '../sheet-draft';
import type { TableStyle } from '../table-styles';
import { cellKey, sumFormula, type LiveSum } from './live-sums';
import type { PrintedColumn } from './printed-columns';

/** One line of the sheet a row of the source; parts that stood beside one another do so again. */
export function putBody(draft: SheetDraft, table: BudgetTable, columns: readonly PrintedColumn[], sums: readonly LiveSum[]): void {
  const lines = linesOf(table);
  const first = draft.current + 1;
  const placeOf = placesOf(lines, columns, first);
  const formulas = new Map(sums.map((sum) => [cellKey(sum.total), formulaOf(sum, placeOf)]));
  lines.forEach((line, number) => {
    draft.nextRow();
    columns.forEach((column, index) => {
      const row = line.find(({ part }) => part === column.part);
      // The form counts its rows; that says nothing the source did not.
      const cell = column.role === 'no' && !column.source ? numberOrTextCell(String(number + 1)) : row && cellOf(row, column, formulas);
      draft.put(index, index, styleOf(column), cell);
    });
  });
}

function linesOf({ rows }: BudgetTable): readonly (readonly BudgetRow[])[] {
  const lines = new Map<number, BudgetRow[]>();
  for (const row of rows) lines.set(row.row, [...(lines.get(row.row) ?? []), row]);
  return [...lines.values()];
}

type Place = { readonly row: number; readonly column: number };

/** Where a cell of the source stands in the new sheet. */
function placesOf(lines: readonly (readonly BudgetRow[])[], columns: readonly PrintedColumn[], first: number): (at: CellRef) => Place | undefined {
  const rows = new Map(lines.map(([row], index) => [row?.row, first + index]));
  const printed = new Map(columns.map(({ source }, index) => [source?.column, index]));
  return (at) => {
    const row = rows.get(at.row);
    const column = printed.get(at.column);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
}

/** Undefined where a part has no place here: then the total stays a number. */
function formulaOf({ parts }: LiveSum, placeOf: (at: CellRef) => Place | undefined): string | undefined {
  const places = parts.flatMap((part) => placeOf(part) ?? []);
  return places.length === parts.length ? sumFormula(places) : undefined;
}

function cellOf(row: BudgetRow, { role, source, digits }: PrintedColumn, formulas: ReadonlyMap<string, string | undefined>): DraftCell | undefined {
  const name = source?.name;
  if (name === undefined) return undefined;
  switch (role) {
    case 'code':
      return textCell(row.code && codePart(row.code.value, digits));
    case 'name':
      return textCell(row.name.raw);
    case 'amount': {
      const amount = row.amounts[name];
      return amount ? budgetAmountCell(amount, formulas.get(cellKey(amount.at))) : textCell(row.texts[name]?.raw);
    }
    default:
      return numberOrTextCell(row.texts[name]?.raw);
  }
}

/** `2080501` as `208`, `05` and `01`. What is no code of digits stands whole in the first place. */
function codePart(code: string, digits: PrintedColumn['digits']): string {
  if (!digits) return code;
  const [from, to] = digits;
  if (/^\d+$/.test(code)) return code.slice(from, to);
  return from === 0 ? code : '';
}

export function styleOf({ role }: Pick<PrintedColumn, 'role'>): TableStyle {
  if (role === 'amount' || role === 'quantity') return 'amount';
  return role === 'name' || role === 'text' ? 'body' : 'centered';
}

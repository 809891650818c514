import type { BudgetColumn, BudgetColumnRole, BudgetTable } from '../../model/budget-table';

/** A column as it is printed. */
export interface PrintedColumn {
  /** Header words from top to bottom. */
  readonly path: readonly string[];
  readonly role: BudgetColumnRole;
  readonly part: number;
  /** Points. */
  readonly width: number;
  /** Where its contents come from; a form may have columns that the source lacks. */
  readonly source?: BudgetColumn;
  /** The digits of the code that stand here, first and behind the last. */
  readonly digits?: readonly [number, number];
}

/** Points by what a column holds. */
export const COLUMN_WIDTHS: Readonly<Record<BudgetColumnRole, number>> = { no: 40, code: 70, name: 170, amount: 86, quantity: 60, text: 100 };

/** The columns of a table as it has them: of several code columns (类|款|项) the first stands for the whole code. */
export function printedColumns({ columns }: BudgetTable): readonly PrintedColumn[] {
  return columns.flatMap((column, index) => {
    const printed = { path: column.path, role: column.role, part: column.part, width: COLUMN_WIDTHS[column.role], source: column };
    if (column.role !== 'code') return [printed];
    const codes = columns.filter(({ role, part }) => role === 'code' && part === column.part);
    if (columns.findIndex(({ role, part }) => role === 'code' && part === column.part) !== index) return [];
    return [{ ...printed, path: codes.length === 1 ? column.path : shared(codes) }];
  });
}

/** What all of them stand under: 科目编码 over 类|款|项; the words of the first where they share none. */
function shared(codes: readonly BudgetColumn[]): readonly string[] {
  const first = codes[0]?.path ?? [];
  const length = first.findIndex((word, depth) => codes.some(({ path }) => path[depth] !== word));
  return length > 0 ? first.slice(0, length) : first;
}

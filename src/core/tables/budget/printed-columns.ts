import type { BudgetColumn, BudgetTable } from '../../model/budget-table';

/** A column as it is printed: of several code columns (类|款|项) the first stands for the whole code. */
export interface PrintedColumn {
  readonly column: BudgetColumn;
  /** Header words from top to bottom. */
  readonly path: readonly string[];
}

export function printedColumns({ columns }: BudgetTable): readonly PrintedColumn[] {
  return columns.flatMap((column, index) => {
    if (column.role !== 'code') return [{ column, path: column.path }];
    const codes = columns.filter(({ role, part }) => role === 'code' && part === column.part);
    if (columns.findIndex(({ role, part }) => role === 'code' && part === column.part) !== index) return [];
    return [{ column, path: codes.length === 1 ? column.path : shared(codes) }];
  });
}

/** What all of them stand under: 科目编码 over 类|款|项; the words of the first where they share none. */
function shared(codes: readonly BudgetColumn[]): readonly string[] {
  const first = codes[0]?.path ?? [];
  const length = first.findIndex((word, depth) => codes.some(({ path }) => path[depth] !== word));
  return length > 0 ? first.slice(0, length) : first;
}

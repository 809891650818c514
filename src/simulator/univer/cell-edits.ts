import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { OpenWorkbook } from './open-workbook';

/** What to merge into Univer's cells, by row and column. */
export type CellEdits = Record<number, Record<number, ICellData>>;

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData | null;
}

/** The cells of one of Univer's matrices. */
export function cellsOf(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): PlacedCell[] {
  return Object.entries(matrix ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).map(([column, data]) => ({ row: Number(row), column: Number(column), data: data ?? null })),
  );
}

/** Writes content or looks of cells, with the way back. */
export function editCells(open: OpenWorkbook, sheetId: string, cellValue: CellEdits): void {
  const params = { ...open.of(sheetId), cellValue };
  const undo = SetRangeValuesUndoMutationFactory(open.accessor, params);
  const back = { ...undo, cellValue: onlyWhatChanges(undo.cellValue, cellValue) };
  open.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: back }]);
}

/** Univer's undo restores the whole cell; taking back a look must not pass for an edit of the content. */
function onlyWhatChanges(undo: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined, redo: CellEdits): CellEdits {
  const result: CellEdits = {};
  for (const { row, column, data } of cellsOf(undo)) {
    const changed = redo[row]?.[column] ?? {};
    const before = Object.entries(data ?? {}).filter(([key]) => key in changed);
    const missing = Object.keys(changed).filter((key) => !(key in (data ?? {})));
    (result[row] ??= {})[column] = Object.fromEntries([...before, ...missing.map((key) => [key, null])]);
  }
  return result;
}

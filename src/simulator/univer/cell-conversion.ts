import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { GridCell, GridWrite } from '../host/grid';

const ERRORS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!',
  '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
]);

export const EMPTY_CELL: GridCell = { value: null };

/** Univer's cell in the terms of the grid. `formula` is asked for only where the cell shares one with its neighbours. */
export function readCell(data: Nullable<ICellData>, sharedFormula: () => Nullable<string>): GridCell {
  if (!data) return EMPTY_CELL;
  const formula = data.f || (data.si ? sharedFormula() : undefined) || undefined;
  const value = readValue(data);
  const isError = typeof value === 'string' && ERRORS.has(value) && data.t !== CellValueType.FORCE_STRING;
  return { value, ...(isError && { isError }), ...(formula && { formula }) };
}

function readValue(data: ICellData): GridCell['value'] {
  const rich = data.p?.body?.dataStream;
  if (rich !== undefined && rich !== '\r\n') return plainText(rich);
  const { v, t } = data;
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string' && v === '' && !data.f && !data.si) return null;
  return v;
}

/** Univer ends every paragraph with a carriage return and the section with a line feed. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** What to merge into Univer's cell: all of content, nothing of its look. */
export function cellContent(write: GridWrite): ICellData {
  const formula = write.formula ?? null;
  const value = write.value ?? null;
  return { f: formula, si: null, p: null, ref: null, xf: null, ...typedValue(value, write.isError ?? false, formula !== null) };
}

function typedValue(value: GridCell['value'], isError: boolean, isResult: boolean): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeError = ERRORS.has(value) && !isError && !isResult;
  return { v: value, t: looksLikeError ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

import { parseCsv, writeCsv } from 'hucre/csv';
import type { Cell, WorkbookSnapshot } from '../../core/sheet/snapshot';

/** Excel takes a cell of CSV that begins so for a formula. A sign alone (= in a column 符号) is none. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'(?='*[=+\-@\t\r])/u;

/** With BOM, so that Excel reads it as UTF-8; what looks like a formula is guarded by an apostrophe and stays text. */
export function writeCsvText(grid: readonly (readonly string[])[]): string {
  const rows = grid.map((row) => row.map((text) => (text.length > 1 && LIKE_FORMULA.test(text) ? `'${text}` : text)));
  return writeCsv(rows, { bom: true });
}

/** The text of a CSV file as a workbook of one sheet of text. */
export function readCsvText(text: string, name: string): WorkbookSnapshot {
  const rows = parseCsv(text).map((row) => row.map((value) => cellOf(value === null ? '' : String(value))));
  return {
    name,
    sheets: [
      {
        id: 'sheet1',
        name: name.replace(/\.[^.]*$/u, ''),
        visibility: 'visible',
        firstRow: 0,
        firstColumn: 0,
        rows,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: false,
        revision: 1,
      },
    ],
  };
}

function cellOf(written: string): Cell | null {
  const text = written.replace(GUARDED, '');
  return text === '' ? null : { value: text, text };
}

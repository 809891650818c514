import { writeXlsx } from 'hucre/xlsx';

type Rows = readonly (readonly (string | number | null)[])[];

/** A real .xlsx of plain rows, one sheet each, named Sheet1, Sheet2, … as other programs name them. */
export async function xlsxOf(sheets: readonly Rows[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((rows, index) => ({ name: `Sheet${String(index + 1)}`, rows: rows.map((row) => [...row]) })) });
}

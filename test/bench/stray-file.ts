import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';

const LAST_ROW = 1_048_576;

/** What stands in the last row of the sheet: nothing, a cell that holds something, or blank cells with a format. */
export type LastRow = 'nothing' | 'cell' | 'formatted';

/** The contents of a snapshot as an .xlsx, with something in row 1,048,576 that people do not see. */
export async function fileOf(sheet: SheetSnapshot, last: LastRow): Promise<Uint8Array> {
  const rows = sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows, cells: new Map([['0,0', { value: rows[0]?.[0] ?? '表', style: { numFmt: '@' } }]]) }] });
  if (last === 'nothing') return bytes;
  const parts = unzipSync(bytes);
  const path = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name)) ?? '';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const row = String(LAST_ROW);
  const cells = last === 'cell' ? `<c r="C${row}" t="inlineStr"><is><t>完</t></is></c>` : `<c r="A${row}" s="1"/><c r="F${row}" s="1"/>`;
  const formatted = last === 'formatted' ? `<row r="1000" s="1" customFormat="1"><c r="A1000" s="1"/></row>` : '';
  return zipSync({ ...parts, [path]: strToU8(xml.replace('</sheetData>', `${formatted}<row r="${row}">${cells}</row></sheetData>`).replace(/<dimension ref="[^"]*"\/>/, '')) });
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { cellAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { leanFile } from '../../../src/host/xlsx/lean-file';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const LAST_ROW = 1_048_576;

async function workbook(name = '甲 & 乙'): Promise<Record<string, Uint8Array>> {
  return unzipSync(await writeXlsx({ sheets: [{ name, rows: [['标题', 1], ['二级指标', '数量指标']], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }] }));
}

/** The workbook with another `sheetData` in its first sheet. */
async function withRows(rows: string, options: { before?: string; after?: string; compressed?: boolean } = {}): Promise<Uint8Array> {
  const parts = await workbook();
  const xml = strFromU8(parts[SHEET]!).replace(/<sheetData>[\s\S]*<\/sheetData>/, `${options.before ?? ''}<sheetData>${rows}</sheetData>${options.after ?? ''}`);
  return zipSync({ ...parts, [SHEET]: strToU8(xml) }, { level: options.compressed === false ? 0 : 6 });
}

function text(value: string): string {
  return `t="inlineStr"><is><t>${value}</t></is></c>`;
}

async function sheetOf(bytes: Uint8Array): Promise<SheetSnapshot> {
  return (await readXlsx(bytes, 'x.xlsx')).sheets[0]!;
}

function shown(sheet: SheetSnapshot): Record<string, string> {
  const cells: Record<string, string> = {};
  sheet.rows.forEach((row, index) => {
    row.forEach((cell, offset) => {
      if (cell) cells[`${String(sheet.firstRow + index)},${String(sheet.firstColumn + offset)}`] = cell.text;
    });
  });
  return cells;
}

describe('a workbook whose parts are UTF-16', () => {
  const utf16 = (part: Uint8Array, littleEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...strFromU8(part).replace(/encoding="[^"]*"/i, 'encoding="UTF-16"')].join('');
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
    return bytes;
  };

  it.each([
    ['little endian with a mark', true, true],
    ['big endian with a mark', false, true],
    ['little endian without a mark', true, false],
  ])('is read like one in UTF-8: %s', async (_, littleEndian, mark) => {
    const parts = await workbook();
    const recoded: Zippable = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, /sheet1\.xml$|sharedStrings|workbook\.xml$/.test(name) ? utf16(part, littleEndian, mark) : part]),
    );
    expect(await readXlsx(zipSync(recoded), 'x.xlsx')).toEqual(await readXlsx(zipSync(parts), 'x.xlsx'));
  });
});

describe('a sheet that is far bigger than its content', () => {
  it('formatted down to the last row is read without its empty cells', async () => {
    const rows = [`<row r="1"><c r="A1" ${text('标题')}<c r="B1" s="0"/></row>`];
    for (let row = 2; row <= 200_000; row += 1) rows.push(`<row r="${String(row)}" ht="15"><c r="A${String(row)}" s="0"/><c r="B${String(row)}"><v></v></c></row>`);
    rows.push(`<row r="${String(LAST_ROW)}" hidden="1"/>`);
    const bytes = await withRows(rows.join(''));
    const lean = leanFile(bytes);
    expect(strFromU8(unzipSync(lean.bytes)[SHEET]!).match(/<(row|c)\b/g)).toEqual(['<row', '<c', '<row']);
    const sheet = await sheetOf(bytes);
    expect(shown(sheet)).toEqual({ '0,0': '标题' });
    expect(sheet.rows.length).toBe(1);
    expect(sheet.hiddenRows).toEqual([LAST_ROW - 1]);
  });

  it('with one formatted cell in the last row costs no more than without it', async () => {
    const bytes = await withRows(`<row r="1"><c r="A1" ${text('标题')}</row><row r="${String(LAST_ROW)}"><c r="A${String(LAST_ROW)}" s="0"/><c r="C${String(LAST_ROW)}" s="0"/></row>`);
    expect(strFromU8(unzipSync(leanFile(bytes).bytes)[SHEET]!).match(/<(row|c)\b/g)).toEqual(['<row', '<c']);
    expect((await sheetOf(bytes)).rows.length).toBe(1);
  });

  it('with a stray cell at XFD1048576 is read with every cell where it stands', async () => {
    const bytes = await withRows(
      `<row r="1"><c r="A1" ${text('标题')}<c r="C1"><v>5</v></c></row>` +
        `<row r="40" hidden="1"><c r="B40"><f t="shared" ref="B40:B41" si="0">C1*2</f><v>10</v></c></row>` +
        `<row r="41"><c r="B41"><f t="shared" si="0"/><v>0</v></c></row>` +
        `<row r="${String(LAST_ROW)}"><c r="XFD${String(LAST_ROW)}" ${text('远')}</row>`,
      { after: '<hyperlinks><hyperlink ref="C30" location="A1"/></hyperlinks>' },
    );
    const sheet = await sheetOf(bytes);
    expect(shown(sheet)).toEqual({ '0,0': '标题', '0,2': '5', '39,1': '10', '40,1': '0', [`${String(LAST_ROW - 1)},16383`]: '远' });
    expect(cellAt(sheet, 40, 1)?.formula).toBe('=C2*2');
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.hiddenRows).toEqual([39]);
    expect(sheet.incomplete).toBeUndefined();
  });

  it('keeps the places of cells and rows that name none', async () => {
    const filler = Array.from({ length: 25_000 }, () => '<row><c s="0"/></row>').join('');
    const sheet = await sheetOf(await withRows(`<row><c ${text('a')}<c s="0"/><c ${text('c')}</row><row/>${filler}<row><c s="0"/><c ${text('b')}</row>`));
    expect(shown(sheet)).toEqual({ '0,0': 'a', '0,2': 'c', '25002,1': 'b' });
  });

  it('understands a part whose tags have a prefix', async () => {
    const parts = await workbook();
    const filler = Array.from({ length: 25_000 }, (_, index) => `<x:row r="${String(index + 2)}"><x:c r="A${String(index + 2)}" s="0"/></x:row>`).join('');
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>${filler}</x:sheetData></x:worksheet>`;
    const bytes = zipSync({ ...parts, [SHEET]: strToU8(xml) });
    expect(strFromU8(unzipSync(leanFile(bytes).bytes)[SHEET]!).match(/<x:(row|c)\b/g)).toEqual(['<x:row', '<x:c']);
    expect(shown(await sheetOf(bytes))).toEqual({ '0,0': '7' });
  });

  it('is not touched where comments or CDATA could hide tags', async () => {
    const sheet = await sheetOf(await withRows(`<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<row r="9">]]></t></is></c></row>`));
    expect(shown(sheet)).toEqual({ '0,0': '<row r="9">' });
  });
});

describe('an ordinary workbook', () => {
  it('is given to the library as it is', () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../workbooks/香河县社保所2021.xlsx')));
    expect(leanFile(bytes).bytes).toBe(bytes);
  });

  it('with a link on a blank cell is read whole', async () => {
    const sheet = await sheetOf(await withRows(`<row r="1"><c r="A1" ${text('a')}</row>`, { after: '<hyperlinks><hyperlink ref="B1" location="A1"/></hyperlinks>' }));
    expect(sheet.incomplete).toBeUndefined();
    expect(shown(sheet)).toEqual({ '0,0': 'a' });
  });
});

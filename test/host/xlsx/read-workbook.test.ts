import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { FileError } from '../../../src/host/xlsx/file-error';
import { movedFormula } from '../../../src/host/xlsx/shared-formula';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { shownText } from '../../../src/host/xlsx/shown-text';
import { cellAt } from '../../../src/core/sheet/snapshot';

const own = new Uint8Array(readFileSync(join(__dirname, '../../workbooks/香河县社保所2021.xlsx')));

async function failure(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes, 'x.xlsx');
    return 'read';
  } catch (error) {
    return error instanceof FileError ? error.code : `bug: ${String(error)}`;
  }
}

describe('a workbook read from its bytes', () => {
  it('holds values, shown texts, formats, formulas, merges, hidden rows, columns and sheets, and protection', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '甲',
          rows: [[null], [null, '名称', 0.2, new Date('2025-08-30T00:00:00Z'), true], [null, 126.15, null]],
          cells: new Map([
            ['1,2', { value: 0.2, style: { numFmt: '0.00%' } }],
            ['1,3', { value: new Date('2025-08-30T00:00:00Z'), style: { numFmt: 'yyyy/m/d' } }],
            ['2,2', { value: 252.3, formula: 'B3*2', formulaResult: 252.3, style: { numFmt: '#,##0.000' } }],
          ]),
          merges: [{ startRow: 3, startCol: 1, endRow: 4, endCol: 2 }],
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
          protection: { sheet: true },
        },
        { name: '乙', rows: [], veryHidden: true },
        { name: '丙', rows: [['x']], hidden: true },
      ],
    });
    const { name, sheets } = await readXlsx(bytes, '样例.xlsx');
    expect(name).toBe('样例.xlsx');
    expect(sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
      ['sheet1', '甲', 'visible', true],
      ['sheet2', '乙', 'veryHidden', false],
      ['sheet3', '丙', 'hidden', false],
    ]);
    expect(sheets[0]).toMatchObject({ firstRow: 1, firstColumn: 1, hiddenRows: [2], hiddenColumns: [2], merges: [{ top: 3, left: 1, bottom: 4, right: 2 }] });
    expect(sheets[0]?.rows).toEqual([
      [
        { value: '名称', text: '名称' },
        { value: 0.2, text: '20.00%', numberFormat: '0.00%' },
        { value: 45899, text: '2025/8/30', numberFormat: 'yyyy/m/d' },
        { value: true, text: 'TRUE' },
      ],
      [{ value: 126.15, text: '126.15' }, { value: 252.3, text: '252.300', formula: '=B3*2', numberFormat: '#,##0.000' }],
    ]);
    expect(sheets[1]?.rows).toEqual([]);
  });

  it('costs no more than its content where one cell stands far away', async () => {
    const far = await writeXlsx({ sheets: [{ name: '远', rows: [['a']], cells: new Map([['200000,30', { value: 'z' }]]) }] });
    const sheet = (await readXlsx(far, 'far.xlsx')).sheets[0];
    expect(sheet?.rows.length).toBe(200_001);
    expect(sheet?.rows[5]).toBe(sheet?.rows[6]);
    expect(sheet && cellAt(sheet, 200_000, 30)?.text).toBe('z');
  });
});

describe('a file that is no readable workbook', () => {
  const ascii = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Uint8Array.from([...ole, 0, 0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  it.each([
    ['empty', 'empty', new Uint8Array()],
    ['text', 'not-a-workbook', ascii('一些文字,1,2')],
    ['a picture', 'not-a-workbook', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['an encrypted workbook', 'encrypted', encrypted],
    ['.xls', 'legacy-format', Uint8Array.from([...ole, 1, 2, 3])],
    ['an HTML table called .xls', 'legacy-format', ascii('<html><body><table><tr><td>1</td></tr></table>')],
    ['XML spreadsheet 2003', 'legacy-format', ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ['half a workbook', 'damaged', own.subarray(0, own.length / 2)],
  ])('%s is %s', async (_, code, bytes) => {
    expect(await failure(bytes)).toBe(code);
  });

  it('a zip that unpacks to gigabytes is refused before unpacking', async () => {
    const bomb = own.slice();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200_000_000, true);
    expect(await failure(bomb)).toBe('too-large');
  });

  it('random damage gives a workbook or a typed failure, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(own.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (flips) => {
        const bytes = own.slice();
        for (const [at, value] of flips) bytes[at] = value;
        expect(await failure(bytes)).not.toMatch(/^bug/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text as Excel shows it', () => {
  it.each([
    [126.15, undefined, '126.15'],
    [0.1 + 0.2, undefined, '0.3'],
    [12345678901234, undefined, '1.23457E+13'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.95, '0%', '95%'],
    [-3, '0.0', '-3.0'],
    ['≥95%', '@', '≥95%'],
    [true, undefined, 'TRUE'],
  ])('%s in %s is %s', (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});

describe('a shared formula', () => {
  it('moves relative references only', () => {
    expect(movedFormula('SUM(E7:F7)+$A$1*B$2', 3, 1)).toBe('SUM(F10:G10)+$A$1*C$2');
    expect(movedFormula('IF(A1="B2",\'表 C3\'!D4,LOG10(E5))', 1, 0)).toBe('IF(A2="B2",\'表 C3\'!D5,LOG10(E6))');
    expect(movedFormula('A1', -1, 0)).toBe('#REF!');
  });
});

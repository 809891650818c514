import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ExcelWorkbook } from '../../../src/simulator/host/excel-workbook';
import { FileBesideGrid } from '../../../src/simulator/page/workbook-file/beside-grid';
import { readWorkbookFile } from '../../../src/simulator/page/workbook-file/read-workbook-file';
import type { OpenedFile } from '../../../src/simulator/page/workbook-file/read-workbook-file';
import { writeWorkbookFile } from '../../../src/simulator/page/workbook-file/write-workbook-file';
import { createHeadlessGrid } from '../../../src/simulator/univer/headless';
import { workbookData } from '../../../src/simulator/univer/workbook-data';

const FOLDER = join(__dirname, '../../workbooks');

async function saved(opened: OpenedFile): Promise<Uint8Array<ArrayBuffer>> {
  const { grid, dispose } = createHeadlessGrid(workbookData(opened.contents));
  try {
    const workbook = new ExcelWorkbook(grid, opened.contents.name, false, 2025);
    return await writeWorkbookFile(grid, new FileBesideGrid(workbook, opened.beside), 0);
  } finally {
    dispose();
  }
}

const sorted = <Item extends { row: number; column: number }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.row - b.row || a.column - b.column);

describe('opening and saving a real workbook in the simulator', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'))) {
    it(`keeps every value, merge and look of ${name}`, async () => {
      const before = await readWorkbookFile(name, new Uint8Array(readFileSync(join(FOLDER, name))));
      const after = await readWorkbookFile(name, await saved(before));
      expect(after.contents.sheets.map((sheet) => sheet.name)).toEqual(before.contents.sheets.map((sheet) => sheet.name));
      before.contents.sheets.forEach((sheet, i) => {
        const again = after.contents.sheets[i]!;
        expect(sorted(again.cells)).toEqual(sorted(sheet.cells));
        expect(again.merges).toEqual(expect.arrayContaining([...sheet.merges]));
        expect(again.merges).toHaveLength(sheet.merges.length);
        const looks = new Map(again.styles.map((item) => [`${item.row},${item.column}`, item.style]));
        for (const { row, column, style } of sheet.styles) expect(looks.get(`${row},${column}`)).toEqual(style);
        for (const column of sheet.columns) expect(again.columns[column.index]?.size).toBeCloseTo(column.size ?? 0, 0);
        const heights = new Map(again.rows.map((row) => [row.index, row.size]));
        for (const row of sheet.rows.filter(({ size }) => size !== 15)) expect(heights.get(row.index)).toBeCloseTo(row.size ?? 0, 1);
        expect(after.beside.sheets[i]?.pageSetup).toMatchObject({ ...before.beside.sheets[i]?.pageSetup, scale: expect.anything() as number });
        expect(after.beside.sheets[i]?.headerFooter?.oddFooter?.replace(/^&C/, '')).toBe(before.beside.sheets[i]?.headerFooter?.oddFooter);
      });
    });
  }
});

describe('a workbook with everything the grid can hold', () => {
  const make = (): Promise<Uint8Array> =>
    writeXlsx({
      namedRanges: [{ name: '预算合计', range: "'预算 表'!$B$4" }],
      sheets: [
        {
          name: '预算 表',
          rows: [],
          cells: new Map([
            ['0,0', { value: '≥95%', type: 'string', style: { font: { name: '仿宋_GB2312', size: 10.5, bold: true, color: { rgb: 'FF0000' } } } }],
            ['1,1', { value: 0.4, type: 'number', style: { numFmt: '0.00%' } }],
            ['2,1', { value: 45658, type: 'number', style: { numFmt: 'yyyy-mm-dd' } }],
            ['3,1', { value: 128.5, type: 'formula', formula: 'SUM(B2:B3)', formulaResult: 45658.4 }],
            ['4,0', { value: true, type: 'boolean' }],
            ['4,1', { value: '到隐藏表', type: 'string', hyperlink: { target: '', location: "'隐藏'!A1" } }],
            ['4,2', { value: '到网上', type: 'string', hyperlink: { target: 'https://example.com/' } }],
            ['5,0', { value: '#N/A', type: 'error' }],
            ['6,0', { value: '0012', type: 'string', style: { numFmt: '@', protection: { locked: false } } }],
            ['7,0', { value: '第一行\n第二行', type: 'string', style: { alignment: { wrapText: true, textRotation: 255 } } }],
          ]),
          merges: [{ startRow: 8, startCol: 0, endRow: 9, endCol: 2 }],
          rowDefs: new Map([[2, { height: 33, hidden: true }]]),
          columns: [{ width: 20 }, { hidden: true }],
          protection: { sheet: true },
          dataValidations: [{ type: 'list', values: ['是', '否'], range: 'C1:C9' }],
          pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: '$A$1:$C$10', printTitlesRow: '$1:$2' },
          headerFooter: { oddFooter: '&L内部资料&C第 &P 页，共 &N 页' },
          rowBreaks: [4],
          freezePane: { rows: 2 },
        },
        { name: '隐藏', rows: [[1]], hidden: true },
        { name: '深藏', rows: [[2]], veryHidden: true },
      ],
    });

  it('comes back the same, with what stands beside the grid', async () => {
    const before = await readWorkbookFile('全.xlsx', new Uint8Array(await make()));
    const part = { id: '{11111111-2222-3333-4444-555555555555}', xml: '<state xmlns="urn:jixiao:state:1">豁免 &amp; 结论</state>' };
    const after = await readWorkbookFile('全.xlsx', await saved({ ...before, beside: { ...before.beside, customXml: [part] } }));
    const [sheet, hidden, veryHidden] = after.contents.sheets;
    const value = (row: number, column: number) => sheet?.cells.find((cell) => cell.row === row && cell.column === column);
    const style = (row: number, column: number) => sheet?.styles.find((cell) => cell.row === row && cell.column === column)?.style;
    expect(value(0, 0)).toMatchObject({ value: '≥95%' });
    expect(style(0, 0)).toMatchObject({ fontName: '仿宋_GB2312', fontSize: 10.5, bold: true, fontColor: '#FF0000' });
    expect(value(1, 1)).toMatchObject({ value: 0.4 });
    expect(style(1, 1)?.numberFormat).toBe('0.00%');
    expect(value(2, 1)).toMatchObject({ value: 45658 });
    expect(value(3, 1)).toMatchObject({ formula: '=SUM(B2:B3)', value: 45658.4 });
    expect(value(4, 0)).toMatchObject({ value: true });
    expect(value(5, 0)).toMatchObject({ value: '#N/A', isError: true });
    expect(value(6, 0)).toMatchObject({ value: '0012' });
    expect(style(6, 0)).toMatchObject({ numberFormat: '@', locked: false });
    expect(value(7, 0)).toMatchObject({ value: '第一行\n第二行' });
    expect(style(7, 0)).toMatchObject({ wrap: true, orientation: 180 });
    expect(sheet?.rows).toContainEqual({ index: 2, size: 33, hidden: true });
    expect(sheet?.columns[1]?.hidden).toBe(true);
    expect([hidden?.visibility, veryHidden?.visibility]).toEqual(['hidden', 'veryHidden']);
    expect(after.beside.names).toEqual([expect.objectContaining({ name: '预算合计', range: "'预算 表'!$B$4" })]);
    expect(after.beside.sheets[0]?.protection?.sheet).toBe(true);
    expect(after.beside.sheets[0]?.dataValidations).toHaveLength(1);
    expect(after.beside.sheets[0]?.pageSetup).toMatchObject({
      paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, printArea: '$A$1:$C$10', printTitlesRow: '$1:$2',
    });
    expect(after.beside.sheets[0]?.headerFooter).toEqual({ oddFooter: '&L内部资料&C第 &P 页，共 &N 页' });
    expect(after.beside.sheets[0]?.rowBreaks).toEqual([4]);
    expect(after.beside.sheets[0]?.freezePane).toEqual({ rows: 2 });
    expect(after.beside.customXml).toEqual([part]);
    expect(after.beside.sheets[0]?.cells?.get('4,1')?.hyperlink).toMatchObject({ location: "'隐藏'!A1" });
    expect(after.beside.sheets[0]?.cells?.get('4,2')?.hyperlink).toMatchObject({ target: 'https://example.com/' });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { contentOf } from '../../../src/core/sheet/change';
import { cellAt } from '../../../src/core/sheet/snapshot';
import { createXlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { workbookFormulasContract } from '../../contract/workbook-formulas-contract';
import { workbookHostContract, type DescribedSheet, type HostHarness } from '../../contract/workbook-host-contract';

async function fileOf(sheets: readonly DescribedSheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, formats, merges, isProtected, isHidden }) => ({
      name,
      rows: rows.map((row) => [...row]),
      cells: new Map(
        Object.entries(formats ?? {}).map(([key, numFmt]): [string, Partial<Cell>] => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          return [key, { value: rows[row]?.[column] ?? null, style: { numFmt } }];
        }),
      ),
      merges: (merges ?? []).map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
      ...(isProtected && { protection: { sheet: true } }),
      ...(isHidden && { hidden: true }),
    })),
  });
  return new Uint8Array(bytes);
}

const file: HostHarness = {
  name: '文件',
  canComment: false,
  open: async (sheets) => {
    const host = await createXlsxHost(await fileOf(sheets), '约定.xlsx');
    return { host, close: () => host.dispose() };
  },
};

workbookHostContract(file);
workbookFormulasContract(file);

describe('真实的工作簿', () => {
  it.each(['临西县人社局2023绩效文本.xlsx', '香河县社保所2021.xlsx', '兴隆县人社局2025.xlsx'])('%s：改一个单元格并保存，其余内容、合并、隐藏都不变', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../workbooks', name)));
    const host = await createXlsxHost(bytes, name);
    const before = await host.read();
    const sheet = before.sheets[1];
    if (!sheet) throw new Error('The workbook has one sheet only.');
    const row = sheet.firstRow + sheet.rows.length - 1;
    const column = sheet.firstColumn + (sheet.rows.at(-1) ?? []).findIndex((cell) => cell !== null);
    const at = { sheetId: sheet.id, row, column };
    const change = { at, before: contentOf(cellAt(sheet, row, column)), after: { kind: 'text', text: '改过的名称' } } as const;
    expect((await host.apply([change])).applied).toEqual([change]);
    const saved = await createXlsxHost(await host.save(), name);
    const after = await saved.read();
    const plain = (snapshot: typeof before) =>
      snapshot.sheets.map((one, index) => ({
        ...one,
        revision: 0,
        rows: one.rows.map((cells, i) => cells.map((cell, j) => (index === 1 && one.firstRow + i === row && one.firstColumn + j === column ? 'changed' : cell))),
      }));
    expect(plain(after)).toEqual(plain(before));
    expect(cellAt(after.sheets[1] ?? sheet, row, column)?.value).toBe('改过的名称');
  });
});

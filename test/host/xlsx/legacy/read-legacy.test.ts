import { readFileSync } from 'node:fs';
import * as old from '@e965/xlsx';
import { createReader } from '../../../../src/core/reading/create-reader';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { FileError } from '../../../../src/host/xlsx/file-error';
import { readLegacy } from '../../../../src/host/xlsx/legacy/read-legacy';
import { readXlsx } from '../../../../src/host/xlsx/read-workbook';
import { XIANGHE } from '../../../cli/run-jixiao';

// Whole workbooks are reviewed several times over.
jest.setTimeout(60_000);

const bytes = readFileSync(XIANGHE);
const book = old.read(bytes, { cellStyles: true, cellNF: true });

function tablesOf(snapshot: Awaited<ReturnType<typeof readXlsx>>): unknown {
  return createReader(defaultPack)
    .readWorkbook(snapshot)
    .sheets.map(({ name, tables }) => [name, tables.map(({ name: table, indicators }) => [table, indicators.map(({ level2, level3, target }) => [level2.value, level3.value, target?.raw])])]);
}

describe('an old format', () => {
  it.each(['biff8', 'xlsb', 'ods', 'xlml'] as const)('%s says the same as the .xlsx', async (bookType) => {
    const saved = old.write(book, { bookType, type: 'buffer' }) as Buffer;
    expect(tablesOf(readLegacy(saved, 'a'))).toEqual(tablesOf(await readXlsx(bytes, 'a')));
  });

  it('keeps percent formats, hidden sheets and merges of an .xls', () => {
    const sheet = old.utils.aoa_to_sheet([['满意度', 0.95]]);
    Object.assign(sheet['B1'] as object, { z: '0%' });
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }];
    const made = { SheetNames: ['表', '藏'], Sheets: { 表: sheet, 藏: old.utils.aoa_to_sheet([['x']]) }, Workbook: { Sheets: [{ Hidden: 0 as const }, { Hidden: 1 as const }] } };
    const [first, second] = readLegacy(old.write(made, { bookType: 'biff8', type: 'buffer' }) as Buffer, 'a').sheets;
    expect(first!.rows[0]![1]).toMatchObject({ value: 0.95, text: '95%', numberFormat: '0%' });
    expect(first!.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    expect(second!.visibility).toBe('hidden');
  });

  it.each([
    ['a Word document', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('WordDocument', 'utf16le')]), 'not-a-workbook'],
    ['half an .xls', (old.write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer).subarray(0, 9000), 'damaged'],
  ])('%s is named for what it is', (_, file, code) => {
    expect(() => readLegacy(file, 'a')).toThrow(expect.objectContaining({ code }) as FileError);
  });
});

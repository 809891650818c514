import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeLists, type ListCell, type ListSheet } from '../../../src/host/xlsx/write-lists';

function list(name: string, rows: readonly (readonly ListCell[])[]): ListSheet {
  return { name, title: '标题', notes: ['说明'], columns: [{ name: '甲', width: 20 }, { name: '乙', width: 10 }], rows: async function* () { yield* rows; } };
}

async function written(lists: readonly ListSheet[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await writeLists(lists, async (piece) => {
    pieces.push(piece);
  });
  return Buffer.concat(pieces);
}

describe('a workbook of lists', () => {
  it('holds every row as it was given, texts as texts, and names that Excel allows', async () => {
    const odd = ['=1+1', '<a & "b">', '0012', '第一行\n第二行', '\ud800孤立\u0001', ''];
    const bytes = await written([list('部门[1]', odd.map((value) => [{ value }, { value: 1.5 }])), list('部门[1]', [])]);
    const { sheets } = await readXlsx(bytes, 'w');
    expect(sheets.map(({ name }) => name)).toEqual(['部门 1', '部门 1 (2)']);
    const rows = sheets[0]!.rows.slice(3).map((cells) => [cells[0]?.text ?? '', cells[1]?.value]);
    expect(rows).toEqual(odd.map((text) => [text.replace(/[\ud800\u0001]/g, ' '), 1.5]));
    expect(sheets[0]!.rows.flat().every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it('links to what lies beside it', async () => {
    const { sheets } = await readXlsx(await written([list('文件', [[{ value: '一"小', link: '报告/a.html' }]])]), 'w');
    expect(sheets[0]!.rows[3]![0]).toMatchObject({ value: '一"小', formula: '=HYPERLINK("报告/a.html","一""小")' });
  });

  it('is the same bytes each time', async () => {
    const make = (): Promise<Buffer> => written([list('表', [[{ value: '甲' }, { value: 1 }]])]);
    expect((await make()).equals(await make())).toBe(true);
  });
});

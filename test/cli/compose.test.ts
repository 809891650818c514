import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrateShape } from '../../src/cli/shapes/narrate-output';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { inFolder, jixiao, XIANGHE, XINGLONG } from './run-jixiao';

jest.setTimeout(60_000);

async function sheetsOf(folder: string, file: string) {
  return (await readXlsx(new Uint8Array(readFileSync(join(folder, file))), file)).sheets;
}

describe('jixiao write --book', () => {
  it('写成一本：封面、目录、整体目标、编了号的项目表，目录的页码递增', async () => {
    await inFolder(async (folder) => {
      expect(await jixiao(['write', '--book', '--from', XINGLONG, '--output', '绩效文本.xlsx'], folder)).toMatchObject({ exitCode: 0, err: '' });
      const [cover, contents, ...rest] = await sheetsOf(folder, '绩效文本.xlsx');
      expect([cover?.name, contents?.name, rest[0]?.name, rest[1]?.name]).toEqual(['封面', '目录', '整体绩效目标', expect.stringMatching(/^1 /)]);
      expect(cover?.rows.flat().map((cell) => cell?.text).join('')).toContain('2025年部门预算绩效文本');
      const pages = contents?.rows.flatMap((row) => (/^\d+$/.test(row[1]?.text ?? '') ? [Number(row[1]?.text)] : [])) ?? [];
      expect(pages.length).toBeGreaterThan(10);
      expect(pages).toEqual([...pages].sort((a, b) => a - b));
    });
  });

  it('没有 --layout 也没有 --book 就说明', async () => {
    await inFolder(async (folder) => {
      expect(await jixiao(['write', '--from', XINGLONG, '--output', 'x.xlsx'], folder)).toMatchObject({ exitCode: 2, err: expect.stringContaining('--book') });
    });
  });
});

describe('jixiao narrate', () => {
  it('每个数写明单元格，缺的列出来', async () => {
    const { exitCode, out } = await jixiao(['narrate', XIANGHE, '--json']);
    expect(exitCode).toBe(0);
    const [narrative] = narrateShape.parse(JSON.parse(out)).narratives;
    for (const { cells } of narrative?.paragraphs.flatMap(({ figures }) => figures) ?? []) expect(cells[0]?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(narrative?.paragraphs[0]?.missing[0]).toMatchObject({ text: '〈收入〉', reason: 'table-missing' });
    expect((await jixiao(['narrate', XINGLONG])).exitCode).toBe(2);
  });
});

describe('jixiao carry', () => {
  it('不写 --accept 就一处不改，全部列成待定', async () => {
    await inFolder(async (folder) => {
      expect(await jixiao(['carry', XINGLONG, '--output', '新.xlsx'], folder)).toMatchObject({ exitCode: 0 });
      const before = (await readXlsx(new Uint8Array(readFileSync(XINGLONG)), '旧')).sheets;
      const after = await sheetsOf(folder, '新.xlsx');
      const said = (sheet: (typeof before)[number]) => sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
      expect(after.slice(0, -1).map(said)).toEqual(before.map(said));
      expect(after.at(-1)?.name).toBe('结转清单');
      expect(after.at(-1)?.rows.slice(3).every((row) => row.at(-1)?.text === '待定')).toBe(true);
    });
  });

  it('只改同意的类别：年度进一年，文号和编码不动', async () => {
    await inFolder(async (folder) => {
      await jixiao(['carry', XINGLONG, '--output', '新.xlsx', '--accept', 'year'], folder);
      const sheets = await sheetsOf(folder, '新.xlsx');
      const text = sheets.slice(0, -1).flatMap(({ rows }) => rows.flat().map((cell) => cell?.text ?? '')).join('\n');
      expect(text).toContain('2026 年劳务派遣人员经费');
      expect(text).toContain('冀财社[2024]136号');
      expect(new Set(sheets.at(-1)?.rows.slice(3).map((row) => row.at(-1)?.text))).toEqual(new Set(['已改', '待定']));
      expect(await jixiao(['carry', XINGLONG, '--output', '又.xlsx', '--accept', '日期'], folder)).toMatchObject({ exitCode: 2 });
    });
  });
});

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reviewLineShape, reviewShape, type ReviewLine } from '../../../src/cli/schemas';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { inFolder, jixiao, LINXI, XIANGHE, XINGLONG } from '../run-jixiao';
import { replaced } from './replaced';

// Whole workbooks are reviewed several times over.
jest.setTimeout(120_000);

/** Last time: two units under other names in other folders, one of which sends nothing now. This time: one of them changed. */
async function twoTimes(folder: string): Promise<void> {
  mkdirSync(join(folder, '一上/旧'), { recursive: true });
  mkdirSync(join(folder, '二上/香河'), { recursive: true });
  copyFileSync(XIANGHE, join(folder, '一上/旧/社保所初稿.xlsx'));
  copyFileSync(XINGLONG, join(folder, '一上/兴隆.xlsx'));
  writeFileSync(join(folder, '一上/坏.xlsx'), 'PK not a zip');
  writeFileSync(join(folder, '二上/香河/报送.xlsx'), replaced(XIANGHE, '≥95%', '≥96%'));
  copyFileSync(LINXI, join(folder, '二上/临西.xlsx'));
}

const linesOf = (path: string): ReviewLine[] => readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => reviewLineShape.parse(JSON.parse(line)));

describe('jixiao review --baseline', () => {
  it('按单位找到上次的文件，说出改了什么；没有找到的说明；上次有这次没有的列出', async () => {
    await inFolder(async (folder) => {
      await twoTimes(folder);
      const { err } = await jixiao(['review', '二上', '--baseline', '一上', '--output', 'out'], folder);
      expect(err).toContain('上次的文件 坏.xlsx 读不了');
      const [linxi, xianghe] = linesOf(join(folder, 'out/结果.jsonl'));
      expect(linxi?.comparison).toEqual({ message: '没有找到上次的文件，没有比较。请核对单位编码、单位名称和文件名。', differences: [] });
      expect(xianghe?.comparison).toMatchObject({ baseline: '旧/社保所初稿.xlsx', matchedBy: 'unit-code', sums: { added: 0, removed: 0, files: 1 } });
      const changed = xianghe?.comparison?.differences.filter(({ section }) => section === 'indicator') ?? [];
      expect(changed.length).toBeGreaterThan(0);
      expect(new Set(changed.map(({ kind, before, after }) => `${kind} ${before} ${after}`))).toEqual(new Set(['changed ≥95% ≥96%']));
      expect(xianghe?.comparison?.sums?.changed).toBe(new Set(changed.map(({ table }) => table)).size);

      const summary = z.looseObject({ compared: z.unknown() }).parse(JSON.parse(readFileSync(join(folder, 'out/汇总.json'), 'utf8')));
      expect(summary.compared).toEqual({ asked: 2, found: 1, gone: ['兴隆.xlsx', '坏.xlsx'] });
      const { sheets } = await readXlsx(readFileSync(join(folder, 'out/汇总.xlsx')), 's');
      const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? [];
      expect(rows('与上次比较').map(([file, told]) => [file, told])).toEqual(expect.arrayContaining([
        ['香河/报送.xlsx', '上次的文件：旧/社保所初稿.xlsx（按单位编码对应）'],
        ['上次有、这次没有', '兴隆.xlsx'],
      ]));
      expect(rows('变化明细').filter((row) => row[1] === '指标').map((row) => [row[0], row[6], row[7]])).toEqual(changed.map(() => ['香河/报送.xlsx', '≥95%', '≥96%']));
      expect(readFileSync(join(folder, 'out/汇总.html'), 'utf8')).toContain('2 个文件中 1 个找到上次的文件');
      expect(readFileSync(join(folder, 'out/报告/香河/报送.xlsx.html'), 'utf8')).toContain('<table id="differences">');
    });
  });

  it('几个进程、什么次序都一样；--resume 在上次的文件变了时重新审', async () => {
    await inFolder(async (folder) => {
      await twoTimes(folder);
      await jixiao(['review', '二上', '--baseline', '一上', '--output', 'a'], folder);
      await jixiao(['review', '二上/香河', '二上/临西.xlsx', '--baseline', '一上', '--format', 'jsonl', '--output', 'b.jsonl'], folder);
      const compared = (lines: readonly ReviewLine[]) => lines.map(({ comparison }) => comparison).sort((x, y) => ((x?.baseline ?? '') < (y?.baseline ?? '') ? -1 : 1));
      expect(compared(linesOf(join(folder, 'b.jsonl')))).toEqual(compared(linesOf(join(folder, 'a/结果.jsonl'))));
      expect((await jixiao(['review', '二上', '--baseline', '一上', '--output', 'a', '--resume'], folder)).err).toContain('2 个文件的结果没有变');
      copyFileSync(LINXI, join(folder, '一上/临西.xlsx'));
      expect((await jixiao(['review', '二上', '--baseline', '一上', '--output', 'a', '--resume'], folder)).err).toContain('0 个文件的结果没有变');
      expect(linesOf(join(folder, 'a/结果.jsonl'))[0]?.comparison?.sums).toMatchObject({ added: 0, removed: 0, changed: 0, findingsAdded: 0, settled: 0 });
    });
  });

  it('一个文件对一个文件，不管叫什么；屏幕上、JSON、网页和工作簿里都有', async () => {
    await inFolder(async (folder) => {
      copyFileSync(XIANGHE, join(folder, '去年.xlsx'));
      copyFileSync(LINXI, join(folder, '今年.xlsx'));
      const { out } = await jixiao(['review', '今年.xlsx', '--baseline', '去年.xlsx'], folder);
      expect(out).toContain('上次的文件：去年.xlsx（按指定）');
      expect(out).toMatch(/问题：新增 \d+ 项，已改 \d+ 项，仍在 \d+ 项。/);
      const json = reviewShape.parse(JSON.parse((await jixiao(['review', '今年.xlsx', '--baseline', '去年.xlsx', '--format', 'json'], folder)).out));
      expect(json.files[0]?.comparison).toMatchObject({ baseline: '去年.xlsx', matchedBy: 'given' });
      expect((await jixiao(['review', '今年.xlsx', '--baseline', '去年.xlsx', '--format', 'html'], folder)).out).toContain('<h2 id="comparison-h">与上次比较</h2>');
      const book = await jixiao(['review', '今年.xlsx', '--baseline', '去年.xlsx', '--format', 'xlsx', '--output', '结果.xlsx'], folder);
      expect(book).toMatchObject({ out: '', exitCode: 1 });
      const { sheets } = await readXlsx(readFileSync(join(folder, '结果.xlsx')), 's');
      expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['文件', '问题', '与上次比较', '变化明细']));
    });
  });

  it('上次的文件读不了时，审核照常，说明原因', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '去年.xlsx'), 'no workbook');
      const { out, exitCode } = await jixiao(['review', XIANGHE, '--baseline', '去年.xlsx', '--format', 'json'], folder);
      const [file] = reviewShape.parse(JSON.parse(out)).files;
      expect(exitCode).toBe(1);
      expect(file?.findings.length).toBeGreaterThan(0);
      expect(file?.comparison?.message).toContain('上次的文件 去年.xlsx 读不了，没有比较：');
    });
  });

  it('没有上次的文件、工作簿没有写文件名，说明怎么办，什么也不写', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, '空'));
      expect(await jixiao(['review', XIANGHE, '--baseline', '空', '--output', 'out'], folder)).toMatchObject({ exitCode: 2, out: '' });
      expect(existsSync(join(folder, 'out'))).toBe(false);
      expect((await jixiao(['review', XIANGHE, '--format', 'xlsx'], folder)).err).toContain('--output');
    });
  });
});

import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reviewLineShape } from '../../../src/cli/schemas';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeLists } from '../../../src/host/xlsx/write-lists';
import { inFolder, jixiao, LINXI, XIANGHE, XINGLONG } from '../run-jixiao';

// Whole workbooks are reviewed several times over.
jest.setTimeout(60_000);

const summaryOf = (folder: string): Summary => summaryShape.parse(JSON.parse(readFileSync(join(folder, '汇总.json'), 'utf8')));
const summaryShape = z.looseObject({
  totals: z.looseObject({ files: z.number(), foreign: z.number(), left: z.number(), verdicts: z.record(z.string(), z.number()) }),
  listed: z.object({ entries: z.number(), missing: z.number() }).optional(),
  departments: z.array(z.looseObject({ department: z.string(), verdict: z.string(), files: z.number(), missing: z.array(z.string()) })),
  files: z.array(z.looseObject({ file: z.string(), verdict: z.string(), reason: z.string() })),
  cross: z.array(z.looseObject({ kind: z.string(), message: z.string() })),
});
type Summary = z.infer<typeof summaryShape>;

/** Three workbooks of two departments, one of them handed in twice, one broken, and a letter. */
function submissions(folder: string): void {
  mkdirSync(join(folder, 'in/香河'), { recursive: true });
  copyFileSync(XIANGHE, join(folder, 'in/香河/a.xlsx'));
  copyFileSync(XIANGHE, join(folder, 'in/香河/b.xlsx'));
  copyFileSync(LINXI, join(folder, 'in/临西.xlsx'));
  writeFileSync(join(folder, 'in/坏.xlsx'), 'PK not a zip');
  writeFileSync(join(folder, 'in/来函.docx'), 'letter');
}

function filesBelow(folder: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below)).flatMap((name) => {
      const path = join(below, name);
      return statSync(join(folder, path)).isDirectory() ? Object.entries(filesBelow(folder, path)) : [[path, readFileSync(join(folder, path)).toString('base64')]];
    }),
  );
}

async function roster(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  const pieces: Uint8Array[] = [];
  const [header = [], ...body] = rows;
  const sheet = {
    name: '名单', title: '名单', notes: [], columns: header.map((name) => ({ name, width: 20 })),
    rows: async function* () { for (const row of body) yield row.map((value) => ({ value })); },
  };
  await writeLists([sheet], async (piece) => { pieces.push(piece); });
  writeFileSync(file, Buffer.concat(pieces));
}

describe('jixiao review FOLDER --output FOLDER', () => {
  it('writes a line and a page a file and the summary in three forms, and goes on after what cannot be read', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      const { exitCode, out } = await jixiao(['review', 'in', '--output', 'out'], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(Object.keys(filesBelow(join(folder, 'out'))).sort()).toEqual(['报告/临西.xlsx.html', '报告/香河/a.xlsx.html', '报告/香河/b.xlsx.html', '汇总.html', '汇总.json', '汇总.xlsx', '结果.jsonl']);
      const lines = readFileSync(join(folder, 'out/结果.jsonl'), 'utf8').trimEnd().split('\n').map((line) => reviewLineShape.parse(JSON.parse(line)));
      expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([['临西.xlsx', undefined], ['坏.xlsx', 'damaged'], ['来函.docx', 'foreign'], ['香河/a.xlsx', undefined], ['香河/b.xlsx', undefined]]);
      const { totals, departments, cross } = summaryOf(join(folder, 'out'));
      expect(totals).toMatchObject({ files: 4, foreign: 1, left: 0, verdicts: { unseen: 1 } });
      expect(departments.map(({ department, files }) => [department, files])).toContainEqual(['323005 香河县社会保险事业管理所', 2]);
      expect(cross.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['same-file', 'code-twice']));
      const { sheets } = await readXlsx(readFileSync(join(folder, 'out/汇总.xlsx')), 's');
      expect(sheets.map(({ name }) => name)).toEqual(['部门', '文件', '各规则的问题', '部门与规则', '跨文件问题', '问题', '没有读的']);
    });
  });

  it('gives the same bytes again, in one go, in two, and from lines in any order', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      await jixiao(['review', 'in', '--output', 'once'], folder);
      let steps = 0;
      const interrupted = await jixiao(['review', 'in', '--output', 'twice'], folder, undefined, {
        now: () => steps,
        onInterrupt: (stop) => {
          steps += 1;
          stop();
          return () => undefined;
        },
      });
      expect(interrupted.exitCode).toBe(130);
      expect(summaryOf(join(folder, 'twice')).totals.left).toBe(5);
      const resumed = await jixiao(['review', 'in', '--output', 'twice', '--resume'], folder);
      expect(resumed.exitCode).toBe(3);
      expect(filesBelow(join(folder, 'twice'))).toEqual(filesBelow(join(folder, 'once')));

      const lines = readFileSync(join(folder, 'once/结果.jsonl'), 'utf8').trimEnd().split('\n');
      writeFileSync(join(folder, '1.jsonl'), `${lines.slice(3).reverse().join('\n')}\n`);
      writeFileSync(join(folder, '2.jsonl'), `${lines.slice(0, 3).join('\n')}\n`);
      expect((await jixiao(['summarize', '1.jsonl', '2.jsonl', '--output', 'sum'], folder)).exitCode).toBe(0);
      expect(readFileSync(join(folder, 'sum/汇总.json'), 'utf8')).toBe(readFileSync(join(folder, 'once/汇总.json'), 'utf8'));
    });
  }, 60_000);

  it('takes over what did not change, and reviews again what did', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      await jixiao(['review', 'in', '--output', 'out'], folder);
      copyFileSync(XINGLONG, join(folder, 'in/香河/b.xlsx'));
      unlinkSync(join(folder, 'out/报告/临西.xlsx.html'));
      const { err } = await jixiao(['review', 'in', '--output', 'out', '--resume'], folder);
      expect(err).toContain('4 个文件的结果没有变');
      expect(existsSync(join(folder, 'out/报告/临西.xlsx.html'))).toBe(false);
      expect(summaryOf(join(folder, 'out')).departments.map(({ department }) => department)).toContain('323001 兴隆县人力资源和社会保障局本级');
    });
  });

  it('goes on from a line torn by a stop by force', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      await jixiao(['review', 'in', '--output', 'out'], folder);
      appendFileSync(join(folder, 'out/未完成.jsonl'), '{"file":"香河/a.xl');
      expect((await jixiao(['review', 'in', '--output', 'out', '--resume'], folder)).err).toContain('5 个文件的结果没有变');
    });
  });

  it('never writes over earlier results unasked', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      await jixiao(['review', 'in', '--output', 'out'], folder);
      const before = filesBelow(join(folder, 'out'));
      const { exitCode, err } = await jixiao(['review', 'in', '--output', 'out'], folder);
      expect({ exitCode, err }).toEqual({ exitCode: 2, err: 'out 中已有上次的结果，没有改动。加 --resume 接着做，加 --force 重新做，或换一个文件夹。\n' });
      expect(filesBelow(join(folder, 'out'))).toEqual(before);
    });
  });

  it('names who of the list sent nothing', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      await roster(join(folder, 'roster.xlsx'), [['主管部门', '单位编码', '单位名称'], ['人社局', '323005', '香河社保所'], ['', '323009', '就业中心'], ['教育局', '205002', '第一小学']]);
      await jixiao(['review', 'in', '--output', 'out', '--roster', 'roster.xlsx'], folder);
      const { listed, departments } = summaryOf(join(folder, 'out'));
      expect(listed).toEqual({ entries: 3, missing: 2 });
      expect(departments.filter(({ missing }) => missing.length > 0).map(({ department, files, missing }) => [department, files, missing])).toEqual([
        ['人社局', 2, ['323009 就业中心']],
        ['教育局', 0, ['205002 第一小学']],
      ]);
    });
  });
});

describe('jixiao review --format jsonl', () => {
  it('shares a folder among machines so that each file is done once', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      const parts = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => jixiao(['review', 'in', '--format', 'jsonl', '--shard', shard], folder)));
      const files = parts.flatMap(({ out }) => out.split('\n').filter((line) => line !== '').map((line) => reviewLineShape.parse(JSON.parse(line)).file));
      expect(files.sort()).toEqual(['临西.xlsx', '坏.xlsx', '来函.docx', '香河/a.xlsx', '香河/b.xlsx']);
    });
  });

  it('takes the names of the files from standard input, in their order', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      const input = async function* (): AsyncGenerator<string> {
        yield './in/香河/b.xlsx\nin/坏';
        yield '.xlsx\n';
      };
      const { out, exitCode } = await jixiao(['review', '--stdin', '--format', 'jsonl'], folder, undefined, { input });
      expect(exitCode).toBe(3);
      expect(out.trimEnd().split('\n').map((line) => reviewLineShape.parse(JSON.parse(line)).file)).toEqual(['in/香河/b.xlsx', 'in/坏.xlsx']);
    });
  });

  it.each([['0/3'], ['4/3'], ['x']])('refuses the part %s', async (shard) => {
    await inFolder(async (folder) => {
      submissions(folder);
      expect(await jixiao(['review', 'in', '--shard', shard], folder)).toMatchObject({ exitCode: 2, err: `--shard 不能是“${shard}”。请写成 3/10 这样：十份中的第三份。\n` });
    });
  });
});

describe('jixiao summarize', () => {
  it('counts a file once that came twice, and names lines that are no results', async () => {
    await inFolder(async (folder) => {
      submissions(folder);
      const { out } = await jixiao(['review', 'in', '--format', 'jsonl'], folder);
      writeFileSync(join(folder, 'a.jsonl'), `${out}${out}{"torn`);
      const { exitCode, err } = await jixiao(['summarize', 'a.jsonl', '--output', 'sum'], folder);
      expect(exitCode).toBe(3);
      expect(err).toContain('a.jsonl 有 1 行不是审核结果');
      expect(summaryOf(join(folder, 'sum')).totals).toMatchObject({ files: 4, foreign: 1, repeated: 5 });
    });
  });

  it('says when there is nothing to sum up', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.jsonl'), 'no\n');
      expect(await jixiao(['summarize', 'a.jsonl', '--output', 'sum'], folder)).toMatchObject({ exitCode: 2, out: '' });
    });
  });
});

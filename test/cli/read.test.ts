import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShape } from '../../src/cli/schemas';
import { inFolder, jixiao, LINXI, XIANGHE, XINGLONG } from './run-jixiao';

async function readJson(file: string): Promise<ReturnType<typeof readShape.parse>> {
  const { out, exitCode } = await jixiao(['read', file, '--json']);
  expect(exitCode).toBe(0);
  return readShape.parse(JSON.parse(out));
}

describe('jixiao read --json', () => {
  it('gives the whole project of a 河北完整式 table with its cells', async () => {
    const { sheets } = await readJson(XIANGHE);
    const table = sheets.find(({ name }) => name === '1社保工作经费')!.tables[0]!;
    expect({ ...table, indicators: table.indicators.slice(0, 2), columns: undefined }).toMatchObject({
      kind: 'target',
      name: '社保工作经费',
      range: 'A1:G16',
      moneyUnit: '万元',
      project: {
        code: '131024212WPP84MMFSEMX',
        name: '社保工作经费',
        budget: { total: '50', fiscal: '50', other: '0' },
        plan: [
          { label: '3月底', percent: '20' },
          { label: '6月底', percent: '40' },
          { label: '10月底', percent: '60' },
          { label: '12月底', percent: '100' },
        ],
        goals: ['通过项目的开展实现日常工作的正常运转。', '通过项目的开展完成日常工作需要，实现社保工作经费的合理支出。'].map((goal) => expect.stringContaining(goal)),
      },
      indicators: [
        {
          row: 10,
          level1: '产出指标',
          level2: '数量指标',
          level3: '日常工作',
          value: { raw: '14人', comparator: null, number: '14', unit: '人', dimension: 'count' },
          cells: { level1: 'A10', level2: 'B10', level3: 'C10', description: 'D10', value: 'E10', basis: 'F10' },
        },
        {
          row: 11,
          level1: '产出指标',
          level2: '质量指标',
          value: { raw: '100%', comparator: null, number: '100', unit: '%', dimension: 'ratio' },
          cells: { level1: 'A10', value: 'E11' },
        },
      ],
      rows: [],
    });
    expect(table.columns).toEqual({ level1: 'A', level2: 'B', level3: 'C', description: 'D', value: 'E', basis: 'F' });
  });

  it.each([LINXI, XIANGHE, XINGLONG])('finds every indicator that the published %s holds', async (file) => {
    interface Published {
      readonly tables: readonly { readonly indicators?: readonly { readonly row: number }[] }[];
    }
    const published = JSON.parse(readFileSync(file.replace(/xlsx$/, 'json'), 'utf8')) as Published;
    const { sheets } = await readJson(file);
    const found = sheets.flatMap(({ tables }) => tables.map(({ indicators }) => indicators.map(({ row }) => row)));
    expect(found).toEqual(published.tables.flatMap(({ indicators }) => (indicators ? [indicators.map(({ row }) => row)] : [])));
  });
});

describe('jixiao read', () => {
  it('lists tables and rows for people', async () => {
    const { out } = await jixiao(['read', XIANGHE]);
    expect(out).toContain('  A1:G16  社保工作经费（绩效目标表 hebei-full，7 行指标）\n    项目编码 131024212WPP84MMFSEMX\n');
    expect(out).toContain('    第 16 行  服务对象满意度指标  工作人员满意度  ≥95%\n');
  });

  it('says with --explain from what a table was recognised', async () => {
    const { out } = await jixiao(['read', XIANGHE, '--explain']);
    expect(out).toContain('    列：A 一级指标、B 二级指标、C 三级指标、D 绩效指标描述、E 指标值、F 指标值确定依据\n');
    const json = await jixiao(['read', XIANGHE, '--json', '--explain']);
    const tables = readShape.parse(JSON.parse(json.out)).sheets.flatMap(({ tables: all }) => all);
    expect(tables.every(({ explain }) => explain !== undefined && explain.evidence.length > 0)).toBe(true);
  });

  it('ends with 3 and a sentence when the file is not there or is no workbook', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'notes.xlsx'), 'no workbook');
      expect(await jixiao(['read', 'gone.xlsx'], folder)).toEqual({ exitCode: 3, out: '', err: 'gone.xlsx：没有找到这个文件。请核对路径和文件名。\n' });
      expect(await jixiao(['read', 'notes.xlsx', '--json'], folder)).toMatchObject({ exitCode: 3, out: '', err: expect.stringMatching(/^notes\.xlsx：.+。\n$/) });
      expect(await jixiao(['read', '.'], folder)).toMatchObject({ exitCode: 3, err: '.：这是文件夹，不是工作簿。请写出文件名。\n' });
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readShape } from '../../src/cli/schemas';
import { headerKey } from '../../src/core/reading/pointing';
import { writeStateXml } from '../../src/core/state/state-xml';
import { EMPTY_STATE, withPointing } from '../../src/core/state/workbook-state';
import { partId, withCustomXml } from '../../src/host/xlsx/custom-xml';
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
    const targets = sheets.flatMap(({ tables }) => tables.filter(({ kind }) => kind === 'target'));
    const found = targets.map(({ indicators }) => indicators.map(({ row }) => row));
    expect(found).toEqual(published.tables.flatMap(({ indicators }) => (indicators ? [indicators.map(({ row }) => row)] : [])));
  });
});

describe('jixiao read --json beside target tables', () => {
  it('gives 固定资产 with its columns, rows and amounts, and 情况说明 as paragraphs', async () => {
    const { sheets } = await readJson(XIANGHE);
    const assets = sheets.find(({ name }) => name === '固定资产')!;
    expect(assets.budgets).toHaveLength(1);
    expect(assets.budgets[0]).toMatchObject({ kind: 'assets', range: 'A1:C9', headerRows: [3], moneyUnit: '万元', unitName: '香河县社会保险事业管理所' });
    expect(assets.budgets[0]!.rows[0]).toMatchObject({ row: 4, name: '资产总额', amounts: { 价值: '452.84' }, texts: { 数量: '——' }, cells: { name: 'A4', 价值: 'C4' } });
    expect(assets.tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['assets', 6]]);
    const prose = sheets.find(({ name }) => name === '情况说明')!;
    expect(prose.texts).toMatchObject([{ kind: 'narrative', range: 'A1:A33' }]);
    expect(prose.texts[0]!.paragraphs[1]).toEqual({ cell: 'A2', text: '一、单位职责及机构设置情况' });
  });

  it('gives a 目录 as entries with pages', async () => {
    const { sheets } = await readJson(XINGLONG);
    const [contents] = sheets.find(({ name }) => name === '目录')!.texts;
    expect(contents).toMatchObject({ kind: 'contents' });
    expect(contents!.entries).toContainEqual({ cell: 'A3', title: '一、总体绩效目标', page: '1' });
  });

  it('gives 一级 and 二级指标 as written, and beside them the names of the standards pack', async () => {
    await inFolder(async (folder) => {
      const header = ['一级指标', '二级指标', '三级指标', '指标值'];
      const rows = [['专项资金绩效目标表'], ['绩效目标', '做好培训'], header, ['产出指标', '数量指标', '培训人数', '≥100人'], ['效果指标', '社会效益', '就业率', '≥90%']];
      writeFileSync(join(folder, 'a.xlsx'), await writeXlsx({ sheets: [{ name: '甲', rows, hidden: true }, { name: '乙', rows: [['x']] }] }));
      const { out } = await jixiao(['read', 'a.xlsx', '--json'], folder);
      const [sheet] = readShape.parse(JSON.parse(out)).sheets;
      expect(sheet!.visibility).toBe('hidden');
      const { level1, level2, level3, standard } = sheet!.tables[0]!.indicators[1]!;
      expect({ level1, level2, level3, standard }).toEqual({
        level1: '效果指标',
        level2: '社会效益',
        level3: '就业率',
        standard: { level1: '效益指标', level2: '社会效益指标', level3: '就业率' },
      });
      expect((await jixiao(['read', 'a.xlsx'], folder)).out).toContain('甲（隐藏的工作表）\n');
    });
  });
});

describe('jixiao read of something else', () => {
  const UNKNOWN = [['名单'], ['姓名', '部门', '电话'], ['张三', '社保科', '1'], ['李四', '就业科', '2'], ['王五', '财务科', '3']];

  it('says what looks like a table and was not understood, why, and what to do', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.xlsx'), await writeXlsx({ sheets: [{ name: '名单', rows: UNKNOWN }] }));
      const { out } = await jixiao(['read', 'a.xlsx', '--json', '--explain'], folder);
      const [region] = readShape.parse(JSON.parse(out)).sheets[0]!.unread;
      expect(region).toMatchObject({ reason: 'not-a-target-table', message: expect.stringContaining('请') });
      expect(region!.evidence).toEqual(expect.arrayContaining([expect.stringContaining('填在同样的列里'), '没有找到这些列：一级指标、三级指标、指标值。']));
      expect((await jixiao(['read', 'a.xlsx'], folder)).out).toContain('没读懂：');
    });
  });

  it('reads by what a person pointed out in the workbook, and says when that is damaged', async () => {
    const rows = [['考核大类', '考核小类', '考核要点', '任务数'], ['任务', '工作量', '招聘会', '12'], ['任务', '好坏', '真实率', '98'], ['评价', '群众', '好评率', '95']];
    const bytes = await writeXlsx({ sheets: [{ name: '甲', rows }] });
    const pointing = { header: headerKey(rows[0]!), columns: { level1: 0, level2: 1, level3: 2, value: 3 } };
    const xml = writeStateXml(withPointing(EMPTY_STATE, pointing.header, pointing));
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.xlsx'), withCustomXml(bytes, [{ id: partId(0), xml }]));
      const { out, err } = await jixiao(['read', 'a.xlsx', '--explain'], folder);
      expect(err).toBe('');
      expect(out).toContain('第 2 行  工作量  招聘会  12');
      expect(out).toContain('C 列是三级指标：在这个工作簿里指定过。');
      writeFileSync(join(folder, 'b.xlsx'), withCustomXml(bytes, [{ id: partId(0), xml: xml.replace('"version"', '"vers') }]));
      const damaged = await jixiao(['read', 'b.xlsx'], folder);
      expect(damaged.err).toMatch(/^b\.xlsx：文件里保存的指定和处理记录已损坏.+请.+。\n$/);
      expect(damaged.out).toContain('没读懂：');
    });
  });

  it.each([
    ['empty.xlsx', new Uint8Array()],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['list.csv', new TextEncoder().encode('一级指标,二级指标\n产出指标,数量指标\n')],
    ['torn.xlsx', new Uint8Array(readFileSync(XIANGHE)).subarray(0, 9000)],
    ['secret.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ])('%s gives one line that says what to do, and 3', async (name, bytes) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, name), bytes);
      const { exitCode, out, err } = await jixiao(['read', name], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(err).toMatch(new RegExp(`^${name}：[^\\n]+请[^\\n]+。\\n$`));
    });
  });

  it('a workbook without content says so with --explain', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.xlsx'), await writeXlsx({ sheets: [{ name: '空', rows: [] }] }));
      expect((await jixiao(['read', 'a.xlsx', '--explain'], folder)).out).toContain('空\n  这张工作表没有内容。\n');
    });
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

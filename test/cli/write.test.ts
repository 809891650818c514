import { defaultPack } from '../../src/core/standards/default-pack';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShape, type TableOutput } from '../../src/cli/schemas';
import { inFolder, jixiao, LINXI, XIANGHE, XINGLONG } from './run-jixiao';

async function tablesOf(file: string, cwd: string): Promise<TableOutput[]> {
  const { out } = await jixiao(['read', file, '--json'], cwd);
  return readShape.parse(JSON.parse(out)).sheets.flatMap(({ tables }) => tables.filter(({ kind }) => kind === 'target'));
}

/** What a reader of the sheet sees, wherever it stands. */
function contentOf(table: TableOutput): unknown {
  const { project, indicators } = table;
  const { plan, budget, goals, code, name } = project;
  return { plan, budget, goals, code, name, indicators: indicators.map(({ level1, level2, level3, description, value, basis }) => ({ level1, level2, level3, description, value, basis })) };
}

describe('jixiao write', () => {
  it.each([XIANGHE, XINGLONG])('writes every project of %s so that it reads the same again', async (from) => {
    await inFolder(async (folder) => {
      const before = await tablesOf(from, folder);
      const { exitCode, out } = await jixiao(['write', '--layout', 'hebei-full', '--from', from, '--output', 'new.xlsx'], folder);
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: `已写 ${String(before.length)} 张表到 new.xlsx\n` });
      const after = await tablesOf('new.xlsx', folder);
      expect(after.map(contentOf)).toEqual(before.map(contentOf));
      expect(new Set(after.map(({ layout }) => layout))).toEqual(new Set(['hebei-full']));
    });
  });

  it('keeps the indicators of a 简式 table in its own layout', async () => {
    await inFolder(async (folder) => {
      await jixiao(['write', '--layout', 'hebei-simple', '--from', LINXI, '--output', 'new.xlsx'], folder);
      const rows = (tables: readonly TableOutput[]): unknown => tables.map(({ indicators }) => indicators.map(({ level2, level3, value }) => [level2, level3, value?.raw]));
      expect(rows(await tablesOf('new.xlsx', folder))).toEqual(rows(await tablesOf(LINXI, folder)));
    });
  });

  it('leaves a file that is there alone unless told to replace it', async () => {
    await inFolder(async (folder) => {
      const command = ['write', '--layout', 'hebei-full', '--from', XIANGHE, '--output', 'mine.xlsx'];
      writeFileSync(join(folder, 'mine.xlsx'), 'mine');
      expect(await jixiao(command, folder)).toEqual({ exitCode: 2, out: '', err: 'mine.xlsx 已经存在，没有改动。请换一个文件名，或加 --force 覆盖。\n' });
      expect(readFileSync(join(folder, 'mine.xlsx'), 'utf8')).toBe('mine');
      expect((await jixiao([...command, '--force'], folder)).exitCode).toBe(0);
      expect(await tablesOf('mine.xlsx', folder)).toHaveLength(13);
    });
  });

  it('writes the budget tables of a workbook in a set of forms, or one of them, and says when there is none', async () => {
    await inFolder(async (folder) => {
      const written = await jixiao(['write', '--layout', 'hebei-budget', '--from', XIANGHE, '--output', 'set.xlsx'], folder);
      expect(written).toMatchObject({ exitCode: 0, err: '' });
      const kinds = async (file: string) => readShape.parse(JSON.parse((await jixiao(['read', file, '--json'], folder)).out)).sheets.flatMap(({ tables }) => tables.map(({ kind }) => kind));
      expect(await kinds('set.xlsx')).toEqual(['procurement', 'assets']);
      expect(await jixiao(['write', '--layout', 'shanghai-budget', '--from', XIANGHE, '--output', 'none.xlsx'], folder)).toEqual({
        exitCode: 2,
        out: '',
        err: `${XIANGHE} 里没有读到这种表样的预算表，没有写出。请换一种表样，或用 jixiao read 查看读到了什么。\n`,
      });
    });
  });

  it('never writes over the workbook it reads', async () => {
    await inFolder(async (folder) => {
      copyFileSync(XIANGHE, join(folder, 'a.xlsx'));
      const { exitCode, err } = await jixiao(['write', '--layout', 'hebei-full', '--from', 'a.xlsx', '--output', './a.xlsx', '--force'], folder);
      expect({ exitCode, err }).toEqual({ exitCode: 2, err: './a.xlsx 就是读取的工作簿，没有改动。请换一个文件名。\n' });
      expect(readFileSync(join(folder, 'a.xlsx')).equals(readFileSync(XIANGHE))).toBe(true);
    });
  });

  it.each([
    [['--layout', 'a4', '--from', XIANGHE, '--output', 'new.xlsx'], 2, `--layout 不能是“a4”。可以用：${[...defaultPack.layouts, ...defaultPack.budgetSets, ...defaultPack.budgetLayouts].map(({ id, title }) => `${id} ${title}`).join('、')}。\n`],
    [['--from', XIANGHE, '--output', 'new.xlsx'], 2, '请用 --layout 写明表样，或用 --book 写一本部门预算绩效文本。\n'],
    [['--layout', 'hebei-full', '--from', 'gone.xlsx', '--output', 'new.xlsx'], 3, 'gone.xlsx：没有找到这个文件。请核对路径和文件名。\n'],
  ])('writes nothing for %j', async (argv, exitCode, err) => {
    await inFolder(async (folder) => {
      expect(await jixiao(['write', ...argv], folder)).toEqual({ exitCode, out: '', err });
      expect(existsSync(join(folder, 'new.xlsx'))).toBe(false);
    });
  });
});

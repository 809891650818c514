import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonShape } from '../../src/cli/shapes/comparison-shape';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { inFolder, jixiao, LINXI, XIANGHE } from './run-jixiao';

describe('jixiao compare', () => {
  it('同一个文件比较，说没有不同，退出码 0', async () => {
    const { out, exitCode } = await jixiao(['compare', XIANGHE, XIANGHE]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/问题：新增 0 项，已改 0 项，仍在 \d+ 项。/);
    expect(out).not.toContain('新增  ');
  });

  it('--json 合乎公布的格式；不相干的两个文件各项都是新增和删除，退出码 1', async () => {
    const { out, exitCode } = await jixiao(['compare', XIANGHE, LINXI, '--json']);
    const { summary, differences } = comparisonShape.parse(JSON.parse(out));
    expect(exitCode).toBe(1);
    expect(summary.added).toBeGreaterThan(20);
    expect(summary.budgetsRemoved).toBeGreaterThan(0);
    expect(differences.filter(({ section, kind }) => section === 'project' && kind === 'added')).toHaveLength(summary.added);
    expect(differences.find(({ section, kind }) => section === 'project' && kind === 'added')?.at?.sheet).toBeTruthy();
  });

  it('--output 写成一张表，原有的文件不覆盖', async () => {
    await inFolder(async (folder) => {
      copyFileSync(XIANGHE, join(folder, '一上.xlsx'));
      const first = await jixiao(['compare', '一上.xlsx', LINXI, '--output', '比较.xlsx'], folder);
      expect(first).toMatchObject({ exitCode: 1, out: '' });
      const sheet = (await readXlsx(new Uint8Array(readFileSync(join(folder, '比较.xlsx'))), '比较.xlsx')).sheets[0];
      expect(sheet?.name).toBe('比较结果');
      expect(sheet?.rows[0]?.[0]?.text).toBe('比较结果');
      expect(sheet?.rows.find((row) => row[0]?.text === '1')?.map((cell) => cell?.text).slice(0, 3)).toEqual(['1', '项目', '新增']);
      const again = await jixiao(['compare', '一上.xlsx', LINXI, '--output', '比较.xlsx'], folder);
      expect(again.exitCode).toBe(2);
      expect(again.err).toContain('比较.xlsx');
    });
  });

  it('读不了的文件说明是哪一个，退出码 3', async () => {
    const { err, exitCode } = await jixiao(['compare', XIANGHE, '没有.xlsx']);
    expect(exitCode).toBe(3);
    expect(err).toContain('没有.xlsx');
  });
});

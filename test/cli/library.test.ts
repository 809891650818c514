import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestShape } from '../../src/cli/schemas';
import { inFolder, jixiao, LINXI, XINGLONG } from './run-jixiao';

const LEDGER = '﻿序号,一级指标,二级指标,三级指标,指标解释,符号,值,单位,依据\r\n1,产出指标,数量指标,脱毒种薯推广面积,"当年推广""脱毒""种薯的面积, 含复种",≥,2000,亩,县农业局推广方案\r\n2,产出指标,数量指标,种薯发放户数,领到种薯的农户数,≥,300,户,发放计划\r\n3,产出指标,质量指标,种薯检验合格率,=合格批次÷检验批次×100%,≥,98,%,检验标准\r\n4,产出指标,时效指标,种薯发放完成时间,发放完成的时间,≤,4,月,发放计划\r\n';

async function names(file: string, cwd: string): Promise<string[]> {
  const { out } = await jixiao(['suggest', '--project', '马铃薯种薯推广', '--text', '种薯', '--library', file, '--json'], cwd);
  return suggestShape.parse(JSON.parse(out)).proposals.filter(({ library }) => library !== undefined).map(({ name }) => name).sort();
}

describe('jixiao library', () => {
  it.each(['own.csv', 'own.xlsx'])('keeps a ledger as %s, which gives the same library again', async (output) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '台账.csv'), LEDGER);
      expect(await jixiao(['library', '台账.csv', '--output', output], folder)).toEqual({ exitCode: 0, out: `已把 4 条指标写到 ${output}\n`, err: '' });
      expect(await jixiao(['library', output, '--output', 'again.csv'], folder)).toMatchObject({ exitCode: 0 });
      expect(await jixiao(['library', 'again.csv', '--output', 'third.csv'], folder)).toMatchObject({ exitCode: 0 });
      expect(readFileSync(join(folder, 'third.csv'), 'utf8')).toBe(readFileSync(join(folder, 'again.csv'), 'utf8'));
      expect(await names(output, folder)).toEqual(await names('台账.csv', folder));
      expect(await names(output, folder)).toContain('脱毒种薯推广面积');
    });
  });

  it('writes CSV that Excel reads as Chinese, and whose text never becomes a formula', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '台账.csv'), LEDGER);
      await jixiao(['library', '台账.csv', '--output', 'own.csv'], folder);
      const text = readFileSync(join(folder, 'own.csv'), 'utf8');
      expect(text.startsWith('\uFEFF一级指标,二级指标,三级指标,')).toBe(true);
      expect(text).toContain("'=合格批次÷检验批次×100%");
      expect(text).toContain('"当年推广""脱毒""种薯的面积, 含复种"');
      expect(text).not.toContain('2000');
    });
  });

  it('reads CSV as Excel in China saves it', async () => {
    await inFolder(async (folder) => {
      // 二级指标,三级指标,同义表述 / 数量指标,种薯数,种薯 in GB 18030
      const bytes = 'b6febcb6d6b8b1ea2cc8fdbcb6d6b8b1ea2ccdacd2e5b1edcaf60d0acafdc1bfd6b8b1ea2cd6d6caedcafd2cd6d6caed0d0a';
      writeFileSync(join(folder, 'gbk.csv'), Buffer.from(bytes, 'hex'));
      expect(await names('gbk.csv', folder)).toEqual(['种薯数']);
    });
  });

  it('gathers several workbooks, each name once, and says whose wording it is', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '台账.csv'), LEDGER);
      expect((await jixiao(['library', '台账.csv', LINXI, XINGLONG, '--output', '本单位指标库.xlsx'], folder)).exitCode).toBe(0);
      const { out } = await jixiao(['suggest', '--level2', '数量指标', '--text', '脱毒种薯推广面积', '--library', '本单位指标库.xlsx'], folder);
      expect(out).toContain('   来源：本单位：本单位指标库\n');
    });
  });

  it('names a file that cannot be read, and goes on with the others', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '台账.csv'), LEDGER);
      expect(await jixiao(['library', 'gone.xlsx', '台账.csv', '--output', 'own.csv'], folder)).toEqual({
        exitCode: 3,
        out: '已把 4 条指标写到 own.csv\n',
        err: 'gone.xlsx：没有找到这个文件。请核对路径和文件名。\n',
      });
    });
  });

  it.each([
    ['own.txt', 'own.txt 不能写成指标库。请用 .xlsx 或 .csv 结尾的文件名。\n'],
    ['空.csv', '空.csv 就是读取的工作簿，没有改动。请换一个文件名。\n'],
    ['own.csv', '空.csv 中没有认出指标，没有用上。请核对表头是否有“二级指标、三级指标”。\n'],
  ])('writes nothing into %s when there is nothing to write', async (output, err) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '空.csv'), '');
      expect(await jixiao(['library', '空.csv', '--output', output], folder)).toEqual({ exitCode: 2, out: '', err });
      expect(existsSync(join(folder, 'own.csv'))).toBe(false);
    });
  });
});

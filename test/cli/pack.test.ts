import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import json from '../../assets/packs/hebei-2025.json';
import { inFolder, jixiao } from './run-jixiao';

describe('jixiao pack', () => {
  it('says that a pack can be used, and what is in it', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '标准包.json'), JSON.stringify(json));
      const { exitCode, out } = await jixiao(['pack', '标准包.json'], folder);
      expect({ exitCode, out }).toEqual({
        exitCode: 0,
        out: `标准包可以用：${json.title}（${json.id}），标准指标 ${String(json.indicators.length)} 条，表样 ${String(json.layouts.length)} 种\n`,
      });
    });
  });

  it.each([
    ['every place to mend', JSON.stringify({ ...json, year: '2025', region: '' }), '标准包 region：是空的。请至少填一项，或删去这一处。\n标准包 year：类型不对，应为 number。请改成这种类型。\n'],
    ['a file that is no JSON', '{"format": 1,', '标准包 $：不是 JSON 文件。请用文本编辑器核对括号、引号和逗号。\n'],
  ])('names %s', async (_, text, out) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'p.json'), text);
      expect(await jixiao(['pack', 'p.json'], folder)).toEqual({ exitCode: 1, out, err: '' });
    });
  });

  it('says that a file is not there', async () => {
    await inFolder(async (folder) => {
      expect((await jixiao(['pack', '没有.json'], folder)).exitCode).toBe(3);
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBlocks } from '../../../src/taskpane/rule-page/page-blocks';
import { createRulePages } from '../../../src/taskpane/rule-page/rule-pages';

const FOLDER = join(__dirname, '../../../docs/rules');
const PAGES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file}`));

it.each(PAGES)('%s：六节都在，不剩记号', (file) => {
  const blocks = pageBlocks(readFileSync(join(FOLDER, file), 'utf8'));
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual(['检查什么', '依据', '怎么改', '正确示例', '错误示例', '何时不适用']);
  // Rules for prose have sentences as examples.
  expect(blocks.some(({ kind }) => kind === 'table') || file.startsWith('totals/text-')).toBe(true);
  expect(JSON.stringify(blocks)).not.toMatch(/`|\]\(|<br|\| ?---|"## /);
});

describe('规则说明的来处', () => {
  it('只取一次；没取到，下次再取', async () => {
    const answers = [undefined, 'no json', '{"a/b": "# 页", "c/d": 3}'];
    let asked = 0;
    const pages = createRulePages(() => Promise.resolve(answers[asked++]));
    expect([await pages(), await pages(), await pages(), await pages()]).toEqual([undefined, undefined, { 'a/b': '# 页' }, { 'a/b': '# 页' }]);
    expect(asked).toBe(3);
  });
});

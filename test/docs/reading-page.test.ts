import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { defaultPack } from '../../src/core/standards/default-pack';
import { reading } from '../../src/core/text/zh-CN/reading';
import { inFolder, jixiao } from '../cli/run-jixiao';

const DOCS = join(__dirname, '../../docs');
const page = readFileSync(join(DOCS, 'reading.md'), 'utf8');
const example = page.slice(page.indexOf('## 教标准包认一种新表'));

/** The example's rows, header first: the table of the page that begins with 考核大类. */
function exampleRows(): string[][] {
  const lines = example.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| 考核大类'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines
    .slice(first, end)
    .filter((line) => !line.startsWith('|---'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

function fences(kind: string): string[] {
  return [...example.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body = '']) => body);
}

/** The output that a fence shows, whatever stands where it says ……. */
function withGaps(fence: string): RegExp {
  expect(fence.length).toBeGreaterThan(20);
  const pieces = fence.trimEnd().split('……').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^]*?')}\\s*$`);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The pack with the words of the page added behind its own. */
function withWords(pack: Json | undefined, words: Json): Json {
  if (Array.isArray(pack) && Array.isArray(words)) return [...(pack as readonly Json[]), ...(words as readonly Json[])];
  if (!isObject(pack) || !isObject(words)) return words;
  return { ...pack, ...Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withWords(pack[key], value)])) };
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

describe('docs/reading.md', () => {
  it('教之前和教之后，read --explain 说的和页上写的一样', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '招聘会.xlsx'), await writeXlsx({ sheets: [{ name: '招聘会', rows: exampleRows() }] }));
      const [words = ''] = fences('json');
      writeFileSync(join(folder, '新标准包.json'), JSON.stringify(withWords(JSON.parse(JSON.stringify(defaultPack)) as Json, JSON.parse(words) as Json)));
      const before = await jixiao(['read', '招聘会.xlsx', '--explain'], folder);
      const after = await jixiao(['read', '招聘会.xlsx', '--explain', '--pack', '新标准包.json'], folder);
      const [unread = '', taught = ''] = fences('text');
      expect(before.out).toMatch(withGaps(unread));
      expect(after.out).toMatch(withGaps(taught));
    });
  });

  it('没读懂的每种理由都在页上', () => {
    const listed = [...page.slice(0, page.indexOf('## 看清理由')).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, reason]) => reason);
    expect(listed.sort()).toEqual(Object.keys(reading.unread).sort());
  });

  it('页上写的每一节标准包里都有，图也在', () => {
    const table = example.slice(0, example.indexOf('例如'));
    const sections = [...table.matchAll(/`([a-zA-Z]+)`/g)].flatMap(([, section]) => (section === undefined ? [] : [section]));
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.filter((section) => !Object.hasOwn(defaultPack, section))).toEqual([]);
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(page) ?? [];
    expect(existsSync(join(DOCS, picture))).toBe(true);
  });
});

describe('jixiao read --pack', () => {
  it('says where a pack is wrong, and when it is no JSON or not there', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.xlsx'), await writeXlsx({ sheets: [{ name: 'a', rows: exampleRows() }] }));
      writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...defaultPack, headers: { ...defaultPack.headers, levl3: ['考核要点'] } }));
      writeFileSync(join(folder, 'torn.json'), '{"format": 1,');
      expect(await jixiao(['read', 'a.xlsx', '--pack', 'wrong.json'], folder)).toMatchObject({ exitCode: 2, out: '', err: expect.stringMatching(/headers\.levl3.+\n$/) });
      expect(await jixiao(['read', 'a.xlsx', '--pack', 'torn.json'], folder)).toMatchObject({ exitCode: 2, err: expect.stringMatching(/^标准包 \$：.+\n$/) });
      expect(await jixiao(['read', 'a.xlsx', '--pack', 'gone.json'], folder)).toMatchObject({ exitCode: 2, err: expect.stringMatching(/^标准包 gone\.json 读不了：.+\n$/) });
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '../../src/core/text/en-US';
import { zhCN } from '../../src/core/text/zh-CN';

const SOURCE = join(__dirname, '../../src');

interface Tree {
  readonly [key: string]: string | Tree;
}

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, node] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof node === 'string') found.set(path, node);
    else for (const [inner, text] of leaves(node, path)) found.set(inner, text);
  }
  return found;
}

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+(?::amount)?)\}/g)].map((match) => match[1] ?? ''))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Code without comments; good enough for looking at literals. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}

const chinese = leaves(zhCN);
const english = leaves(enUS);

describe('sentences', () => {
  it('stand in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('have the same placeholders in both languages', () => {
    const differing = [...chinese].filter(
      ([key, sentence]) => placeholders(sentence).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are each used by some code', () => {
    const areas = Object.keys(zhCN).join('|');
    const literal = new RegExp(`[\`'"]((?:${areas})\\.[^\`'"\\n]*)[\`'"]`, 'g');
    const used = sourceFiles(SOURCE)
      .flatMap((path) => [...codeOf(path).matchAll(literal)])
      .map((match) => match[1] ?? '')
      .map(
        (path) =>
          new RegExp(
            `^${path
              .split(/\$\{[^}]*\}/)
              .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('.+')}$`,
          ),
      );
    const unused = [...chinese.keys()].filter((key) => !used.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('live in core/text only: no view, action or command holds Chinese', () => {
    const folders = ['taskpane', 'commands', 'session', 'cli', 'host'].map((name) => join(SOURCE, name));
    const offending = folders
      .flatMap(sourceFiles)
      .filter((path) => /[\u4e00-\u9fff]/.test(codeOf(path)))
      .map((path) => path.slice(SOURCE.length + 1));
    expect(offending).toEqual([]);
  });

  it('speak without blame and without 您', () => {
    const rude = [...chinese].filter(([, sentence]) => /您|校验失败|数据错误|Invalid|Error/.test(sentence));
    expect(rude.map(([key]) => key)).toEqual([]);
  });
});

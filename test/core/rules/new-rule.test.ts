import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
  for (const path of ['src/core/rules', 'src/core/text', 'docs/rules', 'scripts/new-rule.mjs']) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function newRule(id: string) {
  return spawnSync('node', [join(copy, 'scripts/new-rule.mjs'), id], { encoding: 'utf8' });
}

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

describe('npm run new:rule', () => {
  it('makes rule, test, page and sentences, and registers the rule under the next free code', () => {
    const { status, stderr } = newRule('project/odd-thing');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read('src/core/rules/project/odd-thing.ts')).toMatch(/id: 'project\/odd-thing',\n {4}code: 'Z-5\d\d'/);
    expect(read('test/core/rules/project/odd-thing.test.ts')).toContain('testRule(oddThing');
    expect(read('docs/rules/project/odd-thing.md')).toMatch(/^# Z-5\d\d /);
    expect(read('docs/rules/index.md')).toContain('(project/odd-thing.md)');
    expect(read('src/core/rules/registry.ts')).toMatch(/import \{ oddThing \} from '\.\/project\/odd-thing';[\s\S]*\n {2}oddThing,\n[\s\S]*\];\n$/);
    for (const locale of ['zh-CN', 'en-US']) expect(read(`src/core/text/${locale}/rules/project.ts`)).toContain("'project/odd-thing': {");
  });

  it('leaves an existing rule alone and says how to call it', () => {
    const before = read('src/core/rules/project/budget-sum.ts');
    expect(newRule('project/budget-sum').status).toBe(2);
    expect(newRule('Nowhere/x').stderr).toContain('用法');
    expect(read('src/core/rules/project/budget-sum.ts')).toBe(before);
  });
});

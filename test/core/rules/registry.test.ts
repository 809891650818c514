import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/rules/registry';
import { enUS } from '../../../src/core/text/en-US';
import { zhCN } from '../../../src/core/text/zh-CN';

const SOURCE = join(__dirname, '../../../src/core/rules');
/** Folders of `core/rules` that hold no rules. */
const NOT_GROUPS = ['facts'];

function ruleFiles(): string[] {
  return readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_GROUPS.includes(entry.name))
    .flatMap(({ name }) => readdirSync(join(SOURCE, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));
}

interface RuleSentences {
  readonly title: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, { readonly what: string; readonly how: string }>>;
}

const ids = RULES.map(({ meta }) => meta.id);

describe('the registry of rules', () => {
  it('holds every rule file, and nothing twice', () => {
    expect([...ids].sort()).toEqual(ruleFiles().sort());
  });

  it('gives each rule a code of its own, in order', () => {
    const codes = RULES.map(({ meta }) => meta.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^Z-\d{3}$/.test(code))).toEqual([]);
    expect([...codes].sort()).toEqual(codes);
  });

  it('has a test beside each rule', () => {
    expect(ids.filter((id) => !existsSync(join(__dirname, `${id}.test.ts`)))).toEqual([]);
  });

  it.each([
    ['zh-CN', zhCN],
    ['en-US', enUS],
  ])('has title, reason and messages of each rule in %s, and of no other', (_, { rules }) => {
    const { severity: _severity, needs: _needs, notChecked: _notChecked, skipped: _skipped, ...byRule } = rules;
    const sentences: Readonly<Record<string, RuleSentences>> = byRule;
    expect(Object.keys(sentences).sort()).toEqual([...ids].sort());
    for (const [id, { title, why, messages }] of Object.entries(sentences)) {
      const all = [title, why, ...Object.values(messages).flatMap(({ what, how }) => [what, how])];
      expect({ id, blank: all.filter((sentence) => sentence.trim() === '') }).toEqual({ id, blank: [] });
      expect({ id, messages: Object.keys(messages).length > 0 }).toEqual({ id, messages: true });
    }
  });

  it('promises a fix exactly where a rule can make one', () => {
    expect(RULES.filter((rule) => (rule.meta.fix === 'none') === ('fix' in rule)).map(({ meta }) => meta.id)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { ruleText, severityText } from '../../../src/core/text/finding-text';
import { createTexts } from '../../../src/core/text/text';
import type { Rule } from '../../../src/core/rules/contract';
import { exampleSheets, exampleTable, exampleTables, PAGES, readRulePage } from './rule-page';
import { check, checkWorkbook, sheetsOf } from './rule-tester';
import type { SmallWorkbook } from './rule-tester';
import { sheetWith } from './small-table';

const texts = createTexts('zh-CN');
const FIXES = { none: '无', safe: '一键修复', confirm: '确认后修复' } as const;
const SECTIONS = ['检查什么', '依据', '怎么改', '正确示例', '错误示例', '何时不适用'];

describe.each(RULES.map((rule) => ({ rule, id: rule.meta.id })))('docs/rules/$id.md', ({ rule, id }) => {
  const page = readRulePage(id);
  const { meta } = rule;

  it('标题、严重度和修复方式与规则一致', () => {
    expect(page.heading).toBe(`${meta.code} ${ruleText(texts, id).title}`);
    expect(page.facts).toBe(`规则：\`${id}\` · 严重度：${severityText(texts, meta.severity)} · 修复：${FIXES[meta.fix]}`);
  });

  it('六节齐全，都有内容', () => {
    expect([...page.sections.keys()]).toEqual(SECTIONS);
    expect([...page.sections.values()].filter((text) => text === '')).toEqual([]);
  });

  it('错误示例报出这条规则', () => {
    expect(findingsIn(rule, page.sections.get('错误示例') ?? '')).not.toEqual([]);
  });

  it('正确示例不报这条规则，也没有任何错误', () => {
    const example = page.sections.get('正确示例') ?? '';
    expect(findingsIn(rule, example)).toEqual([]);
    const sheets = sheetsOf(tablesOf(rule, example));
    const model = { sheets: sheets.map((sheet) => readSheet(sheet, defaultPack)) };
    const steps = createEngine({ pack: defaultPack }).checkWorkbook(model, { name: '一本.xlsx', sheets });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.rule)).toEqual([]);
  });
});

function tablesOf(rule: Rule, example: string): SmallWorkbook {
  // Examples about budget tables are sheets as they stand.
  if (!/^\| (?:栏目|目录)|二级指标/m.test(example)) return exampleSheets(example);
  return rule.meta.scope === 'workbook' ? exampleTables(example) : [exampleTable(example)];
}

function findingsIn(rule: Rule, example: string): readonly unknown[] {
  return 'compare' in rule ? checkWorkbook(rule, tablesOf(rule, example)) : check(rule, sheetWith(exampleTable(example)));
}

describe('docs/rules/index.md', () => {
  it('每条规则一行，按编号排列', () => {
    const lines = readFileSync(join(PAGES, 'index.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| [A-Z]-\d/.test(line));
    const expected = RULES.map(
      ({ meta }) =>
        `| ${meta.code} | [${ruleText(texts, meta.id).title}](${meta.id}.md) | ${severityText(texts, meta.severity)} | ${FIXES[meta.fix]} |`,
    );
    expect([...lines].sort()).toEqual([...expected].sort());
  });

  it('没有多余的页面', () => {
    const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && path !== 'index.md')
      .map((path) => path.replaceAll('\\', '/').replace(/\.md$/, ''));
    expect(pages.sort()).toEqual(RULES.map(({ meta }) => meta.id).sort());
  });
});

/**
 * `npm run new:rule -- group/what-is-wrong`: rule, test, sentences in both languages, page and registration of a new rule.
 * What it writes is a start that says so: the tests stay red until rule, cases, sentences and examples are real.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const RULES = join(ROOT, 'src/core/rules');
/** The first digit of the codes of a group. */
const DIGITS = { completeness: 1, value: 2, category: 3, wording: 4, project: 5, across: 6, score: 7, prose: 8, totals: 9 };

const id = process.argv[2] ?? '';
const [group = '', name = ''] = id.split('/');
if (!/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !DIGITS[group]) {
  stop(`用法：npm run new:rule -- 组/错在哪里\n组：${Object.keys(DIGITS).join('、')}；名称用小写英文和连字符，如 value/unit-missing`);
}
if (existsSync(join(RULES, `${id}.ts`))) stop(`规则 ${id} 已经有了。`);

const variable = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const code = nextCode();
const title = '（规则名称）';

create(`src/core/rules/${id}.ts`, ruleText());
create(`test/core/rules/${id}.test.ts`, testText());
create(`docs/rules/${id}.md`, pageText());
register();
addSentences('zh-CN');
addSentences('en-US');
addToIndex();
console.log(`${code} ${id} 已建好。请写：规则、测试用例、两种语言的句子、说明页的示例；npx jest test/core/rules 会指出还缺什么。`);

function nextCode() {
  const digit = String(DIGITS[group]);
  const used = readdirSync(join(RULES, group)).flatMap((file) => {
    const found = /code: 'Z-(\d{3})'/.exec(readFileSync(join(RULES, group, file), 'utf8'));
    return found ? [Number(found[1])] : [];
  });
  return `Z-${String(Math.max(Number(`${digit}00`), ...used) + 1)}`;
}

function ruleText() {
  return `import type { IndicatorRule } from '../contract';

/**
 * （依据：文号或通行要求。）
 * 不适用：（何时不该报。）
 */
export const ${variable}: IndicatorRule = {
  meta: {
    id: '${id}',
    code: '${code}',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator: { target } }) {
    if (!target || target.raw !== '') return;
    yield { messageId: 'found', data: {}, at: target.at };
  },
};
`;
}

function testText() {
  return `import { ${variable} } from '../../../../src/core/rules/${id}';
import { testRule } from '../rule-tester';

testRule(${variable}, { valid: [], invalid: [] });
`;
}

function pageText() {
  const sections = ['检查什么', '依据', '怎么改', '正确示例', '错误示例', '何时不适用'];
  const facts = `规则：\`${id}\` · 严重度：提示 · 修复：无`;
  return `# ${code} ${title}\n\n${facts}\n\n${sections.map((section) => `## ${section}\n`).join('\n')}`;
}

function register() {
  edit('src/core/rules/registry.ts', (text) => {
    const imports = [...text.matchAll(/^import \{ \w+ \} from '\.\/.+';$/gm)].map(([line]) => line);
    const added = [...imports, `import { ${variable} } from './${id}';`].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
    const list = /export const RULES: readonly Rule\[\] = \[\n([\s\S]*?)\];/;
    const variables = [...(list.exec(text)?.[1] ?? '').matchAll(/\w+/g)].map(([one]) => one);
    const sorted = [...variables, variable].sort((a, b) => (codeOf(a, added) < codeOf(b, added) ? -1 : 1));
    return text
      .replace(imports.join('\n'), () => added.join('\n'))
      .replace(list, () => `export const RULES: readonly Rule[] = [\n${sorted.map((one) => `  ${one},\n`).join('')}];`);
  });
}

function pathOf(line) {
  return /'(.+)'/.exec(line)?.[1] ?? '';
}

function codeOf(one, imports) {
  const line = imports.find((entry) => entry.includes(`{ ${one} }`)) ?? '';
  return /code: '(.+?)'/.exec(readFileSync(join(RULES, `${pathOf(line).slice(2)}.ts`), 'utf8'))?.[1] ?? '';
}

function addSentences(locale) {
  const entry = `  '${id}': {
    title: '${title}',
    why: '',
    messages: { found: { what: '', how: '' } },
  },
`;
  edit(`src/core/text/${locale}/rules/${group}.ts`, (text) => text.replace(/\} as const;\n$/, () => `${entry}} as const;\n`));
}

function addToIndex() {
  edit('docs/rules/index.md', (text) => {
    const rows = text.split('\n');
    const last = rows.findLastIndex((row) => row.includes(`](${group}/`));
    rows.splice(last + 1, 0, `| ${code} | [${title}](${id}.md) | 提示 | 无 |`);
    return rows.join('\n');
  });
}

function create(path, text) {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`+ ${path}`);
}

function edit(path, change) {
  const file = join(ROOT, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) stop(`${path} 没有改成，请看它的格式是否变了。`);
  writeFileSync(file, after);
  console.log(`~ ${path}`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

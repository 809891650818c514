import { inconsistencies } from '../../../src/core/standards/consistency';
import { bundledPack } from '../../../src/core/standards/bundled-pack';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { standardsPackSchema } from '../../../src/core/standards/schema';
import { basisText } from '../../../src/core/standards/basis-text';
import { fillVariables, variablesOf } from '../../../src/core/standards/variables';
import { normalise } from '../../../src/core/wording/bigrams';
import type { SmallRow } from '../rules/small-table';
import { sheetWith } from '../rules/small-table';
import type { StandardIndicator } from '../../../src/core/standards/schema';

const { indicators, levels, placeholders } = defaultPack;

/** Names that say nothing without their project. */
const VAGUE = new Set(['完成率', '及时率', '合格率', '准确率', '覆盖率', '满意度', '满意率', '使用率', '到位率', '成本', '总成本', '完成时间', '社会影响力', '服务对象满意度']);

function offending(isWrong: (indicator: StandardIndicator) => boolean): string[] {
  return indicators.filter(isWrong).map(({ level2, name }) => `${level2} ${name}`);
}

/** How much a description adds to the name. */
function newLetters(description: string, name: string): number {
  return [...description].filter((letter) => !name.includes(letter)).length;
}

describe('the standard indicators of the bundled pack', () => {
  it('are what the schema makes of them, though a command takes them unchecked', () => {
    expect(standardsPackSchema.parse(bundledPack)).toEqual(defaultPack);
  });

  it('contradict nothing else in the pack', () => {
    expect(inconsistencies(defaultPack)).toEqual([]);
  });

  it('are at least six hundred, with many under every 二级指标', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(600);
    const counts = levels.flatMap(({ level2 }) => level2.map(({ name }) => indicators.filter((one) => one.level2 === name).length));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(20);
  });

  it.each([
    '社会保险', '就业创业', '代办员', '劳动关系', '人才与人事', '信息化', '设备购置', '工程建设与维修改造', '物业', '印刷', '公务用车', '会议', '培训', '宣传',
    '劳务派遣', '委托咨询', '补贴救助奖励', '党建', '共性指标', '交通运输', '水利', '教育', '卫生健康与疫情防控', '市场监管', '林业草原', '民政残联退役军人',
    '农业农村', '文旅体育', '公安司法应急', '住建城管', '生态环境', '财政管理', '政务服务', '自然资源', '医疗保障', '统计档案', '科技工信商务', '气象海洋', '群团文明', '信访民宗', '人大政协纪检统战', '粮食供销',
  ])('hold a few for %s', (kind) => {
    expect(indicators.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(4);
  });

  it('hold 数量, 质量, 时效, 成本, 效益 and 满意度 for every field of work', () => {
    const fields = ['社会保险', '就业创业', '劳动关系', '人才与人事', '信息化', '培训', '宣传', '物业', '交通运输', '水利', '教育', '卫生健康与疫情防控', '市场监管', '林业草原', '民政残联退役军人', '农业农村', '住建城管', '生态环境'];
    const parts = ['数量', '质量', '时效', '成本', '社会效益', '满意度'];
    const missing = fields.flatMap((field) => parts.filter((part) => !indicators.some(({ kind, level2 }) => kind === field && level2.includes(part))).map((part) => `${field} ${part}`));
    expect(missing).toEqual([]);
  });

  it('have names without digits, comparators or vagueness, short enough for the column', () => {
    expect(offending(({ name }) => /[0-9０-９%％≥≤]|\s/.test(name) || VAGUE.has(name) || name.length > 20)).toEqual([]);
  });

  it('name quantities and not tasks', () => {
    expect(offending(({ name }) => /^(组织|开展|保障|提高|加强|推进|促进|完成)/.test(name))).toEqual([]);
  });

  it('measure every 率 and 比例 and 满意度 in %', () => {
    expect(offending(({ name, unit }) => /(率|比例|满意度)$/.test(name) && unit !== '%')).toEqual([]);
  });

  it('explain more than the name says, or give the formula', () => {
    expect(offending(({ name, description }) => !description.endsWith('。') || (!description.includes('÷') && newLetters(description, name) < 8))).toEqual([]);
  });

  it('hold counts, money and time where these belong', () => {
    expect(offending(({ level2, dimension }) => level2 === '数量指标' && !['count', 'money', 'duration'].includes(dimension))).toEqual([]);
    expect(offending(({ level2, dimension }) => level2 === '时效指标' && !['deadline', 'duration', 'ratio'].includes(dimension))).toEqual([]);
    expect(offending(({ level2, dimension }) => level2 === '成本指标' && !['money', 'ratio'].includes(dimension))).toEqual([]);
    expect(offending(({ level2, dimension, comparator }) => level2 === '成本指标' && dimension === 'money' && comparator !== '≤')).toEqual([]);
    expect(offending(({ level2, unit }) => level2 === '服务对象满意度指标' && unit !== '%')).toEqual([]);
  });

  it('give an example that begins with the comparator and ends with the unit, or is a date', () => {
    const wrong = offending(({ example, comparator, unit, dimension }) =>
      dimension === 'deadline' ? !/前$/.test(example) : !(comparator !== '' && example.startsWith(comparator) && example.endsWith(unit)),
    );
    expect(wrong).toEqual([]);
  });

  it('never let a ratio exceed 100% in the example', () => {
    expect(offending(({ example, dimension }) => dimension === 'ratio' && Number(/\d+/.exec(example)?.[0] ?? 0) > 100)).toEqual([]);
  });

  it('are never one thing under two names, nor share a variant with another', () => {
    const owner = new Map<string, string>();
    const clashes = indicators.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map(normalise).filter((text) => {
        const other = owner.get(text);
        owner.set(text, id);
        return other !== undefined;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('do not claim a name as their variant that says nothing without its project', () => {
    const vague = new Set(defaultPack.vagueNames.map(normalise));
    expect(offending(({ name, aliases }) => [name, ...aliases].some((text) => vague.has(normalise(text))))).toEqual([]);
  });

  it('have a direction that agrees with the comparator, and kinds of basis with something to look up', () => {
    expect(offending(({ direction }) => direction === undefined)).toEqual([]);
    expect(offending(({ comparator, direction }) => (comparator === '≥' && direction !== 'positive') || (comparator === '≤' && direction !== 'negative'))).toEqual([]);
    const known = new Set(defaultPack.basisSources.map(({ kind }) => kind));
    expect(offending(({ basis }) => basis.some((kind) => !known.has(kind)))).toEqual([]);
  });

  it('have words of projects of two letters or more, several each', () => {
    expect(offending(({ projectWords }) => projectWords.length === 0 || projectWords.some((word) => word.length < 2))).toEqual([]);
  });
});

describe('a standard indicator as a row of a table, its variables filled in', () => {
  const rules = new Set(RULES.filter(({ meta }) => meta.scope === 'indicator').map(({ meta }) => meta.id));

  it('passes every rule of the product', () => {
    const rows = indicators.map((indicator): SmallRow => ({
      level1: indicator.level1,
      level2: indicator.level2,
      level3: indicator.name,
      description: indicator.description,
      value: filled(indicator.example),
      basis: filled(basisText(indicator, defaultPack)),
    }));
    const sheet = sheetWith({ rows, budget: ['9000.00', '9000.00', null] });
    const { findings } = createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet);
    expect(findings.filter(({ rule }) => rules.has(rule)).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([]);
  });

  it('is read back with the comparator, unit and dimension it says', () => {
    const rows = indicators.map(({ level1, level2, name, example }): SmallRow => ({ level1, level2, level3: name, value: filled(example) }));
    const [table] = readSheet(sheetWith({ rows }), defaultPack).tables;
    const read = table?.indicators.map(({ target }) => [target?.value.comparator ?? '', target?.value.dimension === 'deadline' ? '' : (target?.value.unit ?? ''), target?.value.dimension]);
    expect(read).toEqual(indicators.map(({ comparator, unit, dimension }) => [comparator, unit, dimension]));
  });
});

/** A person's numbers: a day, a month, else a round figure. */
function filled(text: string): string {
  const values = variablesOf(text).map(({ name }) => [name, /日期/.test(name) ? '10' : /月份/.test(name) ? '11' : /文件|文号|名称|编号/.test(name) ? '《2025年工作方案》（冀财〔2025〕8号）' : '20']);
  return fillVariables(text, Object.fromEntries(values) as Record<string, string>);
}

describe('the placeholders of the bundled pack', () => {
  const patterns = placeholders.map((pattern) => new RegExp(pattern, 'u'));
  const isPlaceholder = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

  it.each(['目标内容1', '1.目标内容1', '指标2', 'XX项目', '××人', '待定', '……', '≥**%', '≥__人', '≥〈计划人数〉人'])('know %s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['≥95%', '1.完成养老金发放目标', '培训人数', 'X光片', '冀财社〔2024〕136号', '10日前', '-'])('leave %s alone', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

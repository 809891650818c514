import { inconsistencies } from '../../../src/core/standards/consistency';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { StandardIndicator } from '../../../src/core/standards/schema';

const { indicators, levels, placeholders } = defaultPack;

/** Names that say nothing without their project. */
const VAGUE = new Set(['完成率', '及时率', '合格率', '准确率', '覆盖率', '满意度', '满意率', '使用率', '到位率', '成本', '总成本', '完成时间', '社会影响力', '服务对象满意度']);

function offending(isWrong: (indicator: StandardIndicator) => boolean): string[] {
  return indicators.filter(isWrong).map(({ level2, name }) => `${level2} ${name}`);
}

describe('the standard indicators of the bundled pack', () => {
  it('contradict nothing else in the pack', () => {
    expect(inconsistencies(defaultPack)).toEqual([]);
  });

  it('are at least eighty, with several under every 二级指标', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(80);
    const counts = levels.flatMap(({ level2 }) => level2.map(({ name }) => indicators.filter((one) => one.level2 === name).length));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
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

  it('explain more than the name says', () => {
    expect(offending(({ name, description }) => description.length < name.length + 8 || !description.endsWith('。'))).toEqual([]);
  });

  it('hold counts, money and time where these belong', () => {
    expect(offending(({ level2, dimension }) => level2 === '数量指标' && !['count', 'money'].includes(dimension))).toEqual([]);
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

  it('are not other names of one another within a 二级指标', () => {
    const clashes = indicators.flatMap(({ level2, aliases, id }) =>
      aliases.filter((alias) => indicators.some((other) => other.id !== id && other.level2 === level2 && [other.name, ...other.aliases].includes(alias))),
    );
    expect(clashes).toEqual([]);
  });
});

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

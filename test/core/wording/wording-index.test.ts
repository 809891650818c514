import fc from 'fast-check';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { createTexts } from '../../../src/core/text/text';
import { proposalWhyText } from '../../../src/core/text/wording-text';
import type { WordingQuery } from '../../../src/core/wording/contract';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';

const { indicators } = defaultPack;
const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);
const chinese = createTexts('zh-CN');
const level2Names = [...new Set(indicators.map(({ level2 }) => level2))];

function asking(query: Partial<WordingQuery>): WordingQuery {
  return { level1: '', level2: '', text: '', description: '', project: '', taken: [], ...query };
}

function names(query: Partial<WordingQuery>, limit = 5): string[] {
  return index.propose(asking(query), limit).map(({ indicator }) => indicator.name);
}

const anyQuery = fc.record({
  level1: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('产出指标', '效益指标', '')),
  level2: fc.oneof(fc.string(), fc.constantFrom(...level2Names)),
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('培训', '补贴29人', '__proto__', 'constructor')),
  description: fc.string({ unit: 'binary' }),
  project: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2025年就业补助资金', '劳务派遣人员经费')),
  taken: fc.array(fc.constantFrom(...indicators.map(({ name }) => name)), { maxLength: 5 }),
});

describe('proposals for what somebody typed', () => {
  it('put the very name first, wherever it belongs', () => {
    const missed = indicators.filter(({ name, level1, level2 }) => names({ level1, level2, text: name })[0] !== name);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('put the standard wording of a known variant first', () => {
    const missed = indicators.flatMap(({ name, level2, aliases }) => aliases.filter((alias) => names({ level2, text: alias })[0] !== name));
    expect(missed).toEqual([]);
  });

  it('are there after three characters, at the latest', () => {
    const found = indicators.filter(({ name, level2 }) => names({ level2, text: name.slice(0, 3) }).includes(name));
    expect(found.length / indicators.length).toBeGreaterThan(0.9);
  });

  it('find something for a single character', () => {
    expect(names({ level2: '数量指标', text: '培' }, 3)).toEqual(expect.arrayContaining(['培训人数', '培训班举办期数']));
  });

  it('look through the number somebody put into the name', () => {
    expect(names({ level2: '数量指标', text: '劳务派遣 29 人' })[0]).toBe('劳务派遣人数');
    const [line] = index.propose(asking({ level2: '数量指标', text: '专线15条' }), 1);
    expect(line).toMatchObject({ indicator: { name: '网络专线租用数量' }, why: { kind: 'words', words: ['专线'] } });
  });

  it('go by the description where the name says little', () => {
    expect(names({ level2: '质量指标', text: '准确率', description: '发放对象和金额均无误的人数' })[0]).toBe('补贴发放准确率');
  });

  it('still find a row that stands under the wrong 二级指标', () => {
    expect(names({ level1: '效益指标', level2: '社会效益指标', text: '参训人员满意度' })[0]).toBe('参训人员满意度');
  });

  it('understand 数量 for 数量指标', () => {
    expect(names({ level2: '数量', text: '培训' })).toEqual(names({ level2: '数量指标', text: '培训' }));
  });

  it('rank what the table already has last', () => {
    const all = names({ level2: '数量指标', text: '培训' }, indicators.length);
    const again = names({ level2: '数量指标', text: '培训', taken: [all[0]!] }, indicators.length);
    expect(again.at(-1)).toBe(all[0]);
    expect([...again].sort()).toEqual([...all].sort());
  });
});

describe('proposals where the row says little', () => {
  it('go by the project when the name says nothing without it', () => {
    expect(names({ level2: '时效指标', text: '及时率', project: '文件资料印刷费' })[0]).toBe('印刷品交付及时率');
    expect(names({ level2: '质量指标', text: '合格率', project: '农村公路建设' }, 3)).toContain('公路工程交工验收合格率');
    expect(names({ level2: '服务对象满意度指标', text: '服务对象满意度', project: '农村供水工程' })[0]).toBe('供水用户满意度');
  });

  it('do not follow a description that says nothing either', () => {
    expect(names({ level2: '服务对象满意度指标', description: '服务对象满意度100%', project: '公交运营补贴' })[0]).toBe('乘客满意度');
  });

  it('go by the other rows of the table, and say so', () => {
    const query = asking({ level2: '时效指标', taken: ['宣传资料印刷数量', '印刷品合格率'] });
    expect(index.propose(query, 3)).toContainEqual(expect.objectContaining({ indicator: expect.objectContaining({ name: '印刷品交付及时率' }), why: { kind: 'neighbours', field: '印刷' } }));
  });

  it('never bring back what was declined', () => {
    const [first] = names({ level2: '数量指标', text: '培训' });
    expect(names({ level2: '数量指标', text: '培训', declined: [first!] }, 30)).not.toContain(first);
  });
});

describe('proposals for an empty row', () => {
  it('are those of its 二级指标 that suit the project', () => {
    const proposals = index.propose(asking({ level2: '数量指标', project: '2025年劳务派遣人员经费' }), 3);
    expect(proposals[0]?.indicator.name).toBe('劳务派遣人数');
    expect(proposals[0]?.why).toEqual({ kind: 'project', words: expect.arrayContaining(['劳务派遣']) });
    expect(proposals.map(({ indicator }) => indicator.level2)).toEqual(['数量指标', '数量指标', '数量指标']);
  });

  it('are the common ones of its 二级指标 when nothing else is known', () => {
    for (const level2 of level2Names) {
      const proposals = index.propose(asking({ level2 }), 5);
      expect(proposals.map(({ why, indicator }) => [why.kind, indicator.level2])).toEqual(proposals.map(() => ['level2', level2]));
      const used = proposals.map(({ indicator }) => indicator.tables);
      expect(used).toEqual([...used].sort((a, b) => b - a));
      expect(proposals).toHaveLength(5);
    }
  });

  it('are none when nothing at all is known', () => {
    expect(names({})).toEqual([]);
  });
});

describe('every proposal', () => {
  it('comes without a crash, at most as many as asked, once each, scores falling from one', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: -1, max: 30 }), (query, limit) => {
        const proposals = index.propose(query, limit);
        expect(proposals.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(proposals.map(({ indicator }) => indicator.id)).size).toBe(proposals.length);
        proposals.forEach(({ score }, i) => {
          expect(score).toBeLessThanOrEqual(proposals[i - 1]?.score ?? 1);
          expect(score).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('is the same when asked again, by this index or another', () => {
    const other = createWordingIndex([packLibrary(defaultPack)], defaultPack);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const first = index.propose(query, 10);
        expect(index.propose(query, 10)).toEqual(first);
        expect(other.propose(query, 10)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a reason that is true', () => {
    fc.assert(
      fc.property(fc.constantFrom(...indicators), fc.constantFrom(...indicators), (asked, project) => {
        const query = asking({ level2: asked.level2, text: asked.name, project: project.name });
        for (const { indicator, why } of index.propose(query, 10)) {
          expect(proposalWhyText(chinese, why)).not.toBe('');
          const texts = [indicator.name, ...indicator.aliases, indicator.description].join('\n');
          if (why.kind === 'words') expect(why.words.filter((word) => !texts.includes(word))).toEqual([]);
          if (why.kind === 'project') expect(why.words.filter((word) => !project.name.includes(word))).toEqual([]);
          if (why.kind === 'same-name') expect(indicator.name).toBe(asked.name);
        }
      }),
    );
  });
});

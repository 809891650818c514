import { readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { StandardIndicator } from '../../../src/core/standards/schema';
import { createTexts } from '../../../src/core/text/text';
import { proposalSourceText } from '../../../src/core/text/wording-text';
import type { WordingLibrary, WordingQuery } from '../../../src/core/wording/contract';
import { libraryFromTables } from '../../../src/core/wording/library-from-tables';
import type { LibraryEntry } from '../../../src/core/wording/merge-libraries';
import { mergeLibraries } from '../../../src/core/wording/merge-libraries';
import { buildWordingIndex, createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import { sheetWith } from '../rules/small-table';
import type { ShortRow } from '../rules/small-table';

const standard = packLibrary(defaultPack);
const training = defaultPack.indicators.find(({ name }) => name === '培训人数')!;
const chinese = createTexts('zh-CN');

function ledger(rows: readonly ShortRow[], name = '2025年马铃薯脱毒种薯推广经费'): WordingLibrary {
  return libraryFromTables('2025年指标台账', readSheet(sheetWith({ rows, name }), defaultPack).tables, defaultPack);
}

function merged(libraries: readonly WordingLibrary[]): readonly LibraryEntry[] {
  const steps = mergeLibraries(libraries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function asking(query: Partial<WordingQuery>): WordingQuery {
  return { level1: '', level2: '', text: '', description: '', project: '', taken: [], ...query };
}

const OWN: WordingLibrary = { origin: 'own', title: '本单位', indicators: [{ ...training, id: 'own-1', description: '完成岗前培训的人数。', aliases: ['岗前培训人数'], tables: 3 }] };

describe('the library of a unit', () => {
  it('takes names, descriptions, units and 依据 from its tables', () => {
    const { indicators } = ledger([['数量指标', '脱毒种薯推广面积', '≥2000亩', '当年推广种植脱毒种薯的面积', '县农业局推广方案']]);
    expect(indicators).toEqual([
      expect.objectContaining({
        level1: '产出指标',
        level2: '数量指标',
        name: '脱毒种薯推广面积',
        description: '当年推广种植脱毒种薯的面积',
        comparator: '≥',
        unit: '亩',
        example: '≥〈本年目标值〉亩',
        basis: ['县农业局推广方案'],
        tables: 1,
        source: '2025年指标台账',
      }),
    ]);
  });

  it('never offers the figures of a past year', () => {
    const { indicators } = ledger([['数量指标', '种薯推广面积', '≥2000亩'], ['时效指标', '推广完成时间', '10月底前'], ['社会效益指标', '示范带动', '效果明显']]);
    expect(indicators.map(({ example }) => example)).toEqual(['≥〈本年目标值〉亩', '〈完成时间〉', '〈目标〉']);
  });

  it('leaves out names with numbers, placeholders and names of a 二级指标', () => {
    const { indicators } = ledger([['数量指标', '劳务派遣29人', '29人'], ['数量指标', '指标1', '5个'], ['质量指标', '质量指标', '≥95%'], ['数量指标', '推广户数', '≥30户']]);
    expect(indicators.map(({ name }) => name)).toEqual(['推广户数']);
  });

  it('is found by its project', () => {
    const index = createWordingIndex([standard, ledger([['数量指标', '脱毒种薯推广面积', '≥2000亩']])], defaultPack);
    expect(index.propose(asking({ level2: '数量指标', project: '2026年马铃薯脱毒种薯推广' }), 1)[0]).toMatchObject({ indicator: { name: '脱毒种薯推广面积' }, origin: 'own', library: '2025年指标台账' });
  });

  it('stands before the standard wording of the same name, with the variants of both, and says whose it is', () => {
    const index = createWordingIndex([standard, OWN], defaultPack);
    const [first, ...others] = index.propose(asking({ level2: '数量指标', text: '培训人数' }), 10);
    expect(first).toMatchObject({ indicator: { description: '完成岗前培训的人数。' }, origin: 'own' });
    expect(others.map(({ indicator }) => indicator.name)).not.toContain('培训人数');
    for (const text of ['岗前培训人数', '参训人数']) expect(index.propose(asking({ level2: '数量指标', text }), 1)[0]?.indicator.name).toBe('培训人数');
    expect(proposalSourceText(chinese, first!)).toEqual(['本单位：本单位', `见于 ${String(3 + training.tables)} 张公开的绩效目标表`]);
  });
});

describe('several libraries', () => {
  it('rank the unit before the administrator before the pack, whatever their order', () => {
    const administrator: WordingLibrary = { origin: 'administrator', title: '市财政局', indicators: [training] };
    for (const libraries of [[standard, administrator, OWN], [OWN, administrator, standard]]) {
      expect(merged(libraries).find(({ indicator }) => indicator.name === '培训人数')?.origin).toBe('own');
    }
    expect(merged([standard, administrator]).find(({ indicator }) => indicator.name === '培训人数')).toMatchObject({ origin: 'administrator', library: '市财政局' });
  });

  it('keep the same name under another 二级指标 apart', () => {
    const other: StandardIndicator = { ...training, level1: '效益指标', level2: '社会效益指标' };
    expect(merged([standard, { origin: 'own', title: '本单位', indicators: [other] }])).toHaveLength(defaultPack.indicators.length + 1);
  });

  it('borrow the standard description where the unit has none', () => {
    const bare: WordingLibrary = { origin: 'own', title: '台账', indicators: [{ ...training, description: '' }] };
    expect(merged([bare, standard]).find(({ indicator }) => indicator.name === '培训人数')?.indicator.description).toBe(training.description);
  });

  it('may be none', () => {
    expect(createWordingIndex([], defaultPack).propose(asking({ text: '培训' }), 3)).toEqual([]);
  });
});

describe('building the index', () => {
  it('pauses often, and ends with the same index as in one go', () => {
    const steps = buildWordingIndex([standard, OWN], defaultPack);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(defaultPack.indicators.length / 200);
    const query = asking({ level2: '数量指标', project: '职业技能培训' });
    expect(step.value.propose(query, 10)).toEqual(createWordingIndex([standard, OWN], defaultPack).propose(query, 10));
  });
});

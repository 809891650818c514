import { defaultPack } from '../../../src/core/standards/default-pack';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import { createKindIndex } from '../../../src/core/wording/kind-index';
import { queryTokens } from '../../../src/core/wording/bigrams';

const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);

function proposed(project: string, level1: string, level2: string): string[] {
  return index.propose({ level1, level2, text: '', description: '', project, taken: [] }, 3).map(({ indicator }) => indicator.name);
}

describe('the kinds of spending that a title speaks of', () => {
  const kinds = createKindIndex();
  for (const { kind, name, description, projectWords } of defaultPack.indicators) kinds.add(kind, [name, description, ...projectWords].flatMap(queryTokens));
  const best = (text: string): string | undefined => [...kinds.sharesOf(text)].find(([, share]) => share === 1)?.[0];

  it.each([
    ['县级公立医院综合改革补助', '卫生健康与疫情防控'],
    ['小型水库安全运行维护经费', '水利'],
    ['退化草原生态修复治理项目', '林业草原'],
    ['城市公交运营补贴', '交通运输'],
    ['流浪乞讨人员救助管理经费', '民政残联退役军人'],
    ['城乡医疗救助补助资金', '医疗保障'],
  ])('of “%s” are led by %s', (title, kind) => {
    expect(best(title)).toBe(kind);
  });

  it('are none where the text says nothing', () => {
    expect(kinds.sharesOf('').size).toBe(0);
    expect(kinds.sharesOf('2026').size).toBe(0);
  });

  it('are at most 1, and never none without a share', () => {
    expect([...kinds.sharesOf('农村公路日常养护及危桥改造').values()].every((share) => share > 0 && share <= 1)).toBe(true);
  });
});

describe('a row under a 一级 or 二级指标 that its form calls otherwise', () => {
  it.each([
    ['成本指标', '经济成本指标'],
    ['成本指标', ''],
    ['产出指标', '产出成本'],
    ['投入', '成本目标'],
  ])('is offered what suits 成本 (%s, %s)', (level1, level2) => {
    expect(proposed('城乡低保补助资金', level1, level2)[0]).toBe('低保月保障标准');
  });

  it('is offered what suits the project when nobody knows the level', () => {
    expect(proposed('农村公路养护资金', '重点工作任务', '年度任务')).toContain('公路养护里程');
  });
});

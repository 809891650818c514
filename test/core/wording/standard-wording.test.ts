import { defaultPack } from '../../../src/core/standards/default-pack';
import { standardWordingOf } from '../../../src/core/wording/standard-wording';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';

const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);

function standard(level2: string, name: string): string | undefined {
  return standardWordingOf(index, { level2, name })?.indicator.name;
}

describe('规范表述', () => {
  it.each([
    ['数量指标', '参训人数', '培训人数'],
    ['数量', ' 参训 人数 ', '培训人数'],
    ['时效指标', '补助及时发放率', '补贴发放及时率'],
    ['成本指标', '项目实际支出是否控制在预算内', '项目支出总额'],
    ['质量指标', '购置合格率（%）', '设备验收合格率'],
    ['', '参保人员满意', '参保人员满意度'],
  ])('knows that %s %s is %s', (level2, name, expected) => {
    expect(standard(level2, name)).toBe(expected);
  });

  it('leaves a standard name alone', () => {
    expect(defaultPack.indicators.filter(({ level2, name }) => standard(level2, name) !== undefined)).toEqual([]);
  });

  it.each(['及时率', '服务对象满意度', '完成率'])('does not guess what %s was meant to be', (name) => {
    expect(standard('', name)).toBeUndefined();
  });

  it('does not move a row to another 二级指标', () => {
    expect(standard('满意度指标', '参训人数')).toBeUndefined();
  });

  it.each(['', '   ', '某种从未见过的指标', '__proto__', 'constructor'])('says nothing of “%s”', (name) => {
    expect(standard('数量指标', name)).toBeUndefined();
  });
});

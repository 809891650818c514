import fc from 'fast-check';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { createWordingSearch } from '../../../src/core/wording/search';
import type { SearchFilter } from '../../../src/core/wording/search';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';

const search = createWordingSearch(createWordingIndex([packLibrary(defaultPack)], defaultPack));

function names(text: string, filter: SearchFilter = {}, limit = 5): string[] {
  return search.find(text, filter, limit).map(({ indicator }) => indicator.name);
}

describe('the search box', () => {
  it.each(['培训人数', 'peixunrenshu', 'pxrs', '培训ren', 'péixùnrénshù'])('finds 培训人数 for %s', (text) => {
    expect(names(text)[0]).toBe('培训人数');
  });

  it('finds what stands within a name, after what begins it', () => {
    const found = names('公益性', {}, 20);
    expect(found[0]).toMatch(/^公益性/);
    expect(found.every((name) => name.includes('公益性') || name.length > 0)).toBe(true);
    expect(names('pingtai')).toContain('平台服务对象满意度');
  });

  it('finds the standard wording of a variant, and says which variant it was', () => {
    const [first] = search.find('缴费补贴到位率', {}, 1);
    expect(first).toMatchObject({ indicator: { name: '缴费补贴到账率' }, why: { kind: 'known-variant', variant: '缴费补贴到位率' } });
    const [spelled] = search.find('jiaofeibutiedaowei', {}, 1);
    expect(spelled).toMatchObject({ indicator: { name: '缴费补贴到账率' }, why: { kind: 'known-variant' } });
  });

  it.each([
    ['养捞金', /^养老金/],
    ['培训任数', /^培训人数$/],
  ])('finds what sounds like %s when nothing is written so', (text, found) => {
    expect(names(text)[0]).toMatch(found);
    expect(search.find(text, {}, 1)[0]?.why.kind).toBe('pinyin');
  });

  it('finds a name with a character whose reading nobody has written down, by its characters and around it by pinyin', () => {
    const [first] = defaultPack.indicators;
    const own = { origin: 'own', title: '本单位', indicators: [{ ...first!, id: 'own-1', name: '𬭼㙍瞭望塔维护座数', aliases: [] }] } as const;
    const mine = createWordingSearch(createWordingIndex([own], defaultPack));
    for (const typed of ['𬭼㙍瞭望塔', '㙍', '瞭望', 'wangta']) expect(mine.find(typed, {}, 3).map(({ indicator }) => [typed, indicator.name])).toEqual([[typed, '𬭼㙍瞭望塔维护座数']]);
  });

  it('says which characters a pinyin stands for', () => {
    expect(search.find('gyxgw', {}, 1)[0]?.why).toEqual({ kind: 'pinyin', words: ['公益性岗位'] });
  });

  it('goes on with names that share words when letters find too little', () => {
    expect(names('农民工工资拖欠')).toContain('农民工工资保证金检查项目数');
  });

  it('says of a list of everything that it is the library, and of one 二级指标 that it is common there', () => {
    expect(search.find('', {}, 1)[0]?.why).toEqual({ kind: 'listed' });
    expect(search.find('', { level2: '质量指标' }, 1)[0]?.why).toEqual({ kind: 'level2' });
  });

  it('keeps to the 二级指标, 一级指标 and kind of spending that were chosen', () => {
    const wrong = search.find('', { level2: '成本', kind: '水利' }, 50).filter(({ indicator }) => indicator.level2 !== '成本指标' || indicator.kind !== '水利');
    expect(wrong).toEqual([]);
    expect(names('满意', { level1: '产出指标' }, 10).length).toBeLessThan(10);
  });

  it('lists a part of the library when nothing is typed, most used first', () => {
    const used = search.find('', { level2: '成本指标' }, 10).map(({ indicator }) => indicator.tables);
    expect(used).toEqual([...used].sort((a, b) => b - a));
    expect(used[0]).toBeGreaterThan(0);
  });

  it('knows the kinds of spending', () => {
    expect([...search.kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(defaultPack.indicators.length);
  });

  it('finds every standard indicator by its name among the first three', () => {
    const missed = defaultPack.indicators.filter(({ name, level2 }) => !names(name, { level2 }, 3).includes(name));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 20 }), (text, limit) => {
        const found = search.find(text, {}, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ indicator }) => indicator.id)).size).toBe(found.length);
      }),
    );
  });
});

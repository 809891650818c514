import fc from 'fast-check';
import { pinyinQuery, readingsOf } from '../../../src/core/wording/pinyin';
import { createPinyinIndexBuilder } from '../../../src/core/wording/pinyin-index';

/** What of a name is spelled by what somebody typed; undefined when nothing is. */
function spelledIn(query: string, name: string): string | undefined {
  const builder = createPinyinIndexBuilder();
  builder.add('别的名称');
  builder.add(name);
  let found: string | undefined;
  builder.build().find(query, (text, start, length) => {
    if (text === 1) found = [...name].slice(start, start + length).join('');
  });
  return found;
}

function spells(query: string, name: string): boolean {
  const found = spelledIn(pinyinQuery(query), name);
  return found !== undefined && name.startsWith(found);
}

describe('pinyin', () => {
  it.each([
    ['whole syllables', 'peixunrenshu', '培训人数'],
    ['initials', 'pxrs', '培训人数'],
    ['a mixture of both', 'peixrens', '培训人数'],
    ['the beginning of the last syllable', 'peixunr', '培训人数'],
    ['initials of two letters', 'zhzhfsh', '周转房数'],
    ['characters among letters', '培xunrs', '培训人数'],
    ['spaces and apostrophes', "pei xun'ren shu", '培训人数'],
    ['capitals', 'PXRS', '培训人数'],
    ['tones as digits', 'pei2xun4', '培训人数'],
    ['wrong tones as digits', 'pei4xun1', '培训人数'],
    ['tones as marks', 'péixùn', '培训人数'],
    ['wrong tones as marks', 'pēixǔn', '培训人数'],
    ['v for ü', 'lvhua', '绿化养护面积'],
    ['ü itself', 'lǜhuà', '绿化养护面积'],
    ['u: for ü', 'lu:hua', '绿化养护面积'],
  ])('understands %s', (_, query, name) => {
    expect(spells(query, name)).toBe(true);
  });

  it.each([
    ['yinhang', '银行存款'],
    ['kuaiji', '会计人员'],
    ['huankuan', '还款率'],
    ['chongfu', '重复享受补贴率'],
    ['zhongdian', '重点工作办结率'],
    ['shuaixian', '率先完成数'],
    ['hegelv', '合格率'],
    ['diaocha', '调查问卷数'],
    ['tiaojie', '调解成功率'],
    ['leting', '乐亭县'],
    ['laoting', '乐亭县'],
    ['chuli', '处理件数'],
    ['zhangqi', '长期性'],
    ['changqi', '长期性'],
  ])('knows the reading %s of %s, whichever it is', (query, name) => {
    expect(spells(query, name)).toBe(true);
  });

  it.each([
    ['qxrs', '培训人数'],
    ['peixunx', '培训人数'],
    ['peixunrenshushu', '培训人数'],
    ['unren', '培训人数'],
  ])('does not take %s for %s', (query, name) => {
    expect(spells(query, name)).toBe(false);
  });

  it('passes over signs, and says exactly what was spelled', () => {
    expect(spelledIn('pxrs', '职业（岗前）培训·人数')).toBe('培训·人数');
    expect(spelledIn('gqpx', '职业（岗前）培训人数')).toBe('岗前）培训');
  });

  it('never throws, whatever is typed, and spells no more than there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), (query, name) => {
        expect(name).toContain(spelledIn(pinyinQuery(query), name) ?? '');
      }),
    );
  });

  it('spells every name by the first reading of each character, whole or by initials', () => {
    const han = fc.constantFrom(...'培训人数养老保险参保率发放及时完成质量合格补贴标准满意度公益性岗位');
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 12 }), (characters) => {
        const syllables = characters.map((character) => readingsOf(character)[0] ?? '');
        const name = characters.join('');
        expect(spelledIn(syllables.join(''), name)).toBe(name);
        expect(spells(syllables.map((syllable) => syllable.charAt(0)).join(''), name)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { createEngine } from '../../../../src/core/rules/engine';
import { RULES } from '../../../../src/core/rules/registry';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { loadStandardsPack } from '../../../../src/core/standards/load-pack';
import { normalise } from '../../../../src/core/wording/bigrams';
import type { WordingQuery } from '../../../../src/core/wording/contract';
import { createWordingIndex, packLibrary } from '../../../../src/core/wording/wording-index';
import type { SmallRow } from '../../rules/small-table';
import { sheetWith } from '../../rules/small-table';

const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);
const { naming } = defaultPack;
const level2Names = [...new Set(defaultPack.indicators.map(({ level2 }) => level2))];

function made(level2: string, description: string, more: Partial<WordingQuery> = {}) {
  return index.propose({ level1: '', level2, text: '', description, project: '', taken: [], ...more }, 5).find(({ origin }) => origin === 'row');
}

function nameMade(level2: string, description: string, more: Partial<WordingQuery> = {}): string | undefined {
  return made(level2, description, more)?.indicator.name;
}

describe('a name made from the description of its row', () => {
  it.each([
    ['数量指标', '反映本年度完成改造并投入使用的牧道桥数量', '改造牧道桥数量'],
    ['数量指标', '当年新建的牧区围栏长度（公里）', '新建牧区围栏长度'],
    ['数量指标', '购置帐篷、睡袋、炊具等野外考察装备数量', '购置野外考察装备数量'],
    ['数量指标', '享受免费剪毛政策的牧户户数', '享受免费剪毛政策牧户户数'],
    ['数量指标', '全年完成现场核查的草场图斑个数', '现场核查草场图斑个数'],
    ['数量指标', '更换并经牧业站验收的led诱虫灯盏数', '更换LED诱虫灯盏数'],
    ['质量指标', '新的和复发的驼疫报告数占报告总数的比例', '新的和复发的驼疫报告占比'],
    ['质量指标', '检测得分60分以上的牧户数/抽取的牧户数', undefined],
    ['质量指标', '验收合格的牧道桥座数占完工座数的比例', '牧道桥验收合格率'],
    ['质量指标', '取得驯养证书人数/实际参训人数×100%', '驯养证书取得率'],
    ['质量指标', '经核查无误的骆驼登记卡数÷抽查卡数', '骆驼登记卡核查无误率'],
    ['质量指标', '牧户登记卡填写达标情况', '牧户登记卡填写达标率'],
    ['时效指标', '驼绒收购款按时发放', '驼绒收购款发放及时率'],
    ['时效指标', '在规定时间内拨付到牧户的驼绒收购款占应拨付金额的比例', '驼绒收购款拨付及时率'],
    ['时效指标', '9月底前完成牧道桥加固并建立台账', '牧道桥加固完成时间'],
    ['成本指标', '每公里牧道养护补助不得高于文件规定', '每公里牧道养护补助标准'],
    ['成本指标', '驼队向导费用总额除以实际参加人数', '人均驼队向导费用'],
    ['社会效益指标', '（本年牧区游客人次－上年牧区游客人次）/上年牧区游客人次×100%', '牧区游客人次增长率'],
    ['社会效益指标', '骆驼骑乘事故起数，（上年事故起数-本年事故起数）/上年事故起数×100%', '骆驼骑乘事故起数'],
    ['服务对象满意度指标', '通过问卷调查了解转场牧民对驿站服务的满意程度', '转场牧民满意度'],
    ['服务对象满意度指标', '向驼队向导发放问卷，统计满意人数占比', '驼队向导满意度'],
    ['服务对象满意度指标', '满意的牧户数/有效问卷数×100%', '牧户满意度'],
  ])('%s “%s”: %s', (level2, description, name) => {
    expect(nameMade(level2, description)).toBe(name);
  });

  it('is measured like wording of the same 二级指标 that ends alike, its figure left to the person', () => {
    expect(made('质量指标', '验收合格的牧道桥座数占完工座数的比例')).toMatchObject({
      indicator: { level1: '产出指标', level2: '质量指标', comparator: '≥', unit: '%', example: '≥〈目标值〉%', description: '验收合格的牧道桥座数占完工座数的比例' },
      why: { kind: 'described' },
    });
  });

  it('is not made where the description only praises, asks or names a task', () => {
    for (const said of ['促进社会和谐稳定', '营造良好氛围，效果明显', '是否建立长效机制', '开展日常工作', '较好', '完成率', '按照文件规定的标准执行', '合理用人促进工作效率', '按时发放']) {
      for (const level2 of level2Names) expect([level2, said, nameMade(level2, said)]).toEqual([level2, said, undefined]);
    }
  });

  it('leads to the standard wording instead, where the library knows the name', () => {
    const proposals = index.propose({ level1: '', level2: '数量指标', text: '', description: '反映培训人数情况', project: '', taken: [] }, 3);
    expect(proposals[0]?.indicator.name).toBe('培训人数');
    expect(proposals.map(({ origin }) => origin)).not.toContain('row');
  });

  it('is not offered where the row has it, another row uses it, it was declined, or something else is being typed', () => {
    const said = '9月底前完成牧道桥加固并建立台账';
    expect(nameMade('时效指标', said, { text: '牧道桥加固完成时间' })).toBeUndefined();
    expect(nameMade('时效指标', said, { taken: ['牧道桥加固完成时间'] })).toBeUndefined();
    expect(nameMade('时效指标', said, { declined: ['牧道桥加固完成时间'] })).toBeUndefined();
    expect(nameMade('时效指标', said, { text: '资金拨付' })).toBeUndefined();
    expect(nameMade('时效指标', said, { text: '牧道' })).toBe('牧道桥加固完成时间');
  });

  it('stands behind the best standard wording, so that this is seen first', () => {
    const proposals = index.propose({ level1: '', level2: '服务对象满意度指标', text: '', description: '了解转场牧民对驿站服务的满意程度', project: '', taken: [] }, 3);
    expect(proposals.map(({ origin }) => origin)).toEqual(['standard', 'row', 'standard']);
  });

  it('says nothing that the description does not say, but the words for how it is measured', () => {
    const measures = new Set([...Object.values(naming.endings ?? {}).join(''), ...naming.perOne.map(({ name }) => name).join('')]);
    const descriptions = defaultPack.indicators.map(({ description }) => description);
    const pieces = descriptions.flatMap((description) => description.split(/(?<=[，。、占的÷])/u));
    const text = fc.oneof(fc.constantFrom(...descriptions), fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((some) => some.join('')), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.constantFrom(...level2Names), (description, level2) => {
        const name = nameMade(level2, description);
        if (name === undefined) return;
        const said = new Set(normalise(description));
        expect([...name.toLowerCase()].filter((letter) => !said.has(letter) && !measures.has(letter))).toEqual([]);
        expect(name).not.toMatch(/[\d%≥≤\s]/u);
        expect(name.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('has no finding in a table, once its figure is filled in', () => {
    const rows = defaultPack.indicators.flatMap(({ level1, level2, description }): SmallRow[] => {
      const wording = made(level2, description)?.indicator;
      return wording ? [{ level1, level2, level3: wording.name, description, value: wording.example.replace(/〈[^〉]*〉/gu, '20'), basis: '《2025年工作方案》（冀财〔2025〕8号）' }] : [];
    });
    expect(rows.length).toBeGreaterThan(100);
    // Both are about what the person has described: a description without nature under 生态效益, or one that is no more than a name.
    const OF_DESCRIPTION = new Set(['category/ecology-elsewhere', 'wording/description-same-as-name']);
    const ofRows = new Set(RULES.filter(({ meta }) => meta.scope === 'indicator' && !OF_DESCRIPTION.has(meta.id)).map(({ meta }) => meta.id));
    const sheet = sheetWith({ rows, budget: ['9000.00', '9000.00', null] });
    const { findings } = createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet);
    expect(findings.filter(({ rule }) => ofRows.has(rule)).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([]);
  });

  it('is made with the words of the pack: a pack without them makes none, a broken pattern is named', () => {
    const without = createWordingIndex([packLibrary(defaultPack)], { ...defaultPack, naming: { ...naming, endings: undefined } });
    expect(without.propose({ level1: '', level2: '时效指标', text: '', description: '驼绒收购款按时发放', project: '', taken: [] }, 5).map(({ origin }) => origin)).not.toContain('row');
    const broken = loadStandardsPack({ ...defaultPack, naming: { ...naming, adverbs: ['('] } });
    expect(broken).toMatchObject({ problems: [{ path: 'naming.adverbs[0]', kind: 'bad-pattern' }] });
  });
});

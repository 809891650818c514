import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { reviewFindings } from '../../../src/core/review/reviewed-findings';
import { EMPTY_REVIEW, readReviewState } from '../../../src/core/review/review-state';
import type { ReviewState } from '../../../src/core/review/review-state';
import { withDisabledRule, withoutWaivers, withRuleOnAgain, withWaiver } from '../../../src/core/review/waiving';
import type { Finding } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const row = (level2: string, name: string, value: string): readonly Content[] => ['产出指标', level2, name, `${name}的口径`, value, '冀财社〔2025〕8号'];
const ROWS = [
  row('数量指标', '培训人数', '≥120人'),
  row('质量指标', '发放准确率', '≥98'),
  row('成本指标', '培训总成本', '≥30万元'),
  row('成本指标', '场地总成本', '≥8万元'),
];
const WHY = { reason: '政策规定了下限', at: '2025-11-21T08:00:00Z' };
const SHOWN = { sheet: '表1', cell: 'E5', content: '≥30万元' };
const RAN = new Set(RULES.map(({ meta }) => meta.id));

function findingsOf(rows: readonly (readonly Content[])[]): readonly Finding[] {
  const sheet = sheetOf([['培训项目绩效目标表'], HEADER, ...rows]);
  return createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet).findings;
}

function costFinding(findings: readonly Finding[]): Finding {
  const found = findings.find(({ rule, subject }) => rule === 'category/cost-at-least' && subject === '培训总成本');
  if (!found) throw new Error('The cost was not found');
  return found;
}

function waived(state: ReviewState = EMPTY_REVIEW): ReviewState {
  const next = withWaiver(state, costFinding(findingsOf(ROWS)), SHOWN, WHY);
  if (!next) throw new Error('Not waived');
  return next;
}

describe('豁免', () => {
  it('要有理由：空白和两三个字不算', () => {
    const finding = costFinding(findingsOf(ROWS));
    expect(['', '   ', '是的', ' 不 改 '].map((reason) => withWaiver(EMPTY_REVIEW, finding, SHOWN, { ...WHY, reason }))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('只管这一处：同一规则的另一行照常报', () => {
    const review = reviewFindings(findingsOf(ROWS), waived(), { rules: RAN });
    const costs = review.findings.filter(({ finding }) => finding.rule === 'category/cost-at-least');
    expect(costs.map(({ finding, state }) => [finding.subject, state])).toEqual([
      ['培训总成本', 'waived'],
      ['场地总成本', 'open'],
    ]);
  });

  it('审核人看到的一条也不少，严重度也不变', () => {
    const findings = findingsOf(ROWS);
    const review = reviewFindings(findings, waived(), { rules: RAN, later: new Set(findings.map(({ fingerprint }) => fingerprint)) });
    expect(review.findings.map(({ finding }) => finding)).toEqual(findings);
    expect(review.findings.find(({ state }) => state === 'waived')).toMatchObject({ finding: { severity: 'error' }, waiver: { reason: WHY.reason } });
    expect(Object.values(review.counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });

  it('插入行、排序以后还在', () => {
    const arrangement = fc.tuple(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(arrangement, ([rows, place]) => {
        const inserted = [...rows.slice(0, place), row('数量指标', '新插入的一行', '≥3期'), ...rows.slice(place)];
        const review = reviewFindings(findingsOf(inserted), waived(), { rules: RAN });
        expect(review.counts.waived).toBe(1);
        expect(review.staleWaivers).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('值改了就失效，列出来，问题重新打开', () => {
    const edited = ROWS.map((cells) => (cells[2] === '培训总成本' ? row('成本指标', '培训总成本', '≥31万元') : cells));
    const review = reviewFindings(findingsOf(edited), waived(), { rules: RAN });
    expect(review.counts.waived).toBe(0);
    expect(review.staleWaivers.map(({ subject, content }) => [subject, content])).toEqual([['培训总成本', '≥30万元']]);
    expect(costFinding(findingsOf(edited))).toBeDefined();
  });

  it('规则没有运行时不算失效', () => {
    const review = reviewFindings([], waived(), { rules: new Set(['value/unit-missing']) });
    expect(review.staleWaivers).toEqual([]);
  });

  it('同一处再豁免，换成新的理由；清理以后没有', () => {
    const again = withWaiver(waived(), costFinding(findingsOf(ROWS)), SHOWN, { ...WHY, reason: '合同约定的最低额' });
    expect(again?.waivers.map(({ reason }) => reason)).toEqual(['合同约定的最低额']);
    expect(withoutWaivers(waived(), new Set(waived().waivers.map(({ fingerprint }) => fingerprint))).waivers).toEqual([]);
  });
});

describe('两处一模一样的问题', () => {
  const twin = row('成本指标', '培训总成本', '≥30万元');
  const costs = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ rule, subject }) => rule === 'category/cost-at-least' && subject === '培训总成本');
  const rowsWith = (count: number): readonly (readonly Content[])[] => [...ROWS.filter(([, , name]) => name !== '培训总成本'), ...Array.from({ length: count }, () => twin)];

  it('豁免了几处就是几处；少了几处，就有几条豁免失效，没有豁免过的从不顶替', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 7 }), (before, waivedCount, after) => {
        const given = Math.min(before, waivedCount);
        const first = costs(findingsOf(rowsWith(before)));
        expect(first).toHaveLength(before);
        const state = first.slice(0, given).reduce((known, finding) => withWaiver(known, finding, SHOWN, WHY, before) ?? known, EMPTY_REVIEW);
        const review = reviewFindings(findingsOf(rowsWith(after)), state, { rules: RAN });
        const stillWaived = review.findings.filter((one) => one.state === 'waived').length;
        // The worst case: every one that is gone was a waived one.
        expect(stillWaived).toBe(after >= before ? given : Math.max(0, given - (before - after)));
        expect(review.staleWaivers).toHaveLength(given - stillWaived);
      }),
      { numRuns: 40 },
    );
  });
});

describe('在本文件停用此规则', () => {
  const rule = { rule: 'category/cost-at-least', code: 'Z-307' };

  it('要有理由，有记录，问题标明停用；恢复以后重新打开', () => {
    expect(withDisabledRule(EMPTY_REVIEW, rule, { ...WHY, reason: '不用' })).toBeUndefined();
    const state = withDisabledRule(EMPTY_REVIEW, rule, WHY) ?? EMPTY_REVIEW;
    expect(state.disabledRules).toEqual([{ ...rule, ...WHY }]);
    const review = reviewFindings(findingsOf(ROWS), state, { rules: RAN });
    expect(review.counts).toMatchObject({ disabled: 2 });
    expect(reviewFindings(findingsOf(ROWS), withRuleOnAgain(state, rule.rule), { rules: RAN }).counts.disabled).toBe(0);
  });
});

describe('稍后', () => {
  it('只标记这次坐下来时放下的，不写进文件', () => {
    const finding = costFinding(findingsOf(ROWS));
    const review = reviewFindings(findingsOf(ROWS), EMPTY_REVIEW, { rules: RAN, later: new Set([finding.fingerprint]) });
    expect(review.counts.later).toBe(1);
    expect(EMPTY_REVIEW).toEqual({ waivers: [], disabledRules: [] });
  });
});

describe('文件里存的豁免', () => {
  it('写成 JSON 再读，一样', () => {
    const state = withDisabledRule(waived(), { rule: 'wording/basis-vague', code: 'Z-405' }, WHY) ?? EMPTY_REVIEW;
    expect(readReviewState(JSON.parse(JSON.stringify(state)))).toEqual({ state, dropped: 0 });
  });

  it('没有存过就是空的；新版本的键原样保留', () => {
    expect(readReviewState(undefined)).toEqual({ state: EMPTY_REVIEW, dropped: 0 });
    expect(readReviewState({ conclusion: '通过' })).toEqual({ state: { conclusion: '通过', ...EMPTY_REVIEW }, dropped: 0 });
  });

  it('去掉理由的豁免不算数，别的留下，数得出丢了几条', () => {
    const [waiver] = waived().waivers;
    const stored = { waivers: [{ ...waiver, reason: '' }, waiver, '乱写的'], disabledRules: [{ rule: 'x' }] };
    const { state, dropped } = readReviewState(stored);
    expect(state.waivers).toEqual([waiver]);
    expect(dropped).toBe(3);
  });

  it('存着什么都不会出错，没有理由的都不算数', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { state } = readReviewState(stored);
        expect(state.waivers.every(({ reason }) => reason.replace(/\s/gu, '').length >= 4)).toBe(true);
      }),
    );
  });

  it('只凭指纹不能豁免别的规则', () => {
    const state = waived();
    const moved: ReviewState = { ...state, waivers: state.waivers.map((waiver) => ({ ...waiver, rule: 'wording/basis-vague' })) };
    expect(reviewFindings(findingsOf(ROWS), moved, { rules: RAN }).counts.waived).toBe(0);
  });
});

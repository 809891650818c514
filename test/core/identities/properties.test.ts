import fc from 'fast-check';
import { checkIdentities, createIdentityChecker } from '../../../src/core/identities/check-identities';
import type { IdentityResult } from '../../../src/core/identities/contract';
import type { AmountField } from '../../../src/core/model/budget-table';
import type { WorkbookModel } from '../../../src/core/model/workbook-model';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { sheetOf } from '../../support/sheet';
import { withAmount } from './changed-amount';
import { budget, modelOf, sheetsOf } from './random-budget';
import type { ShownAs } from './random-budget';

const RUNS = { numRuns: 20 };
const FEW_RUNS = { numRuns: 8 };
const TOTALS = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));
const EXACT: ShownAs = { unit: '元', places: 2 };

function failed(model: WorkbookModel): readonly IdentityResult[] {
  return checkIdentities(model, defaultPack).results.filter(({ state }) => state === 'failed');
}

/** What was found, without addresses: the id, the sums and the number of terms. */
function outcome(model: WorkbookModel): readonly string[] {
  return checkIdentities(model, defaultPack)
    .results.map(({ identity, state, sums }) => `${identity.id} ${state} ${String(identity.right.length)} ${sums?.difference ?? ''}`)
    .sort();
}

function plus(field: AmountField, more: number): AmountField {
  return { ...field, value: { ...field.value, decimal: (Number(field.value.decimal) + more).toFixed(2) } };
}

describe('勾稽的性质', () => {
  it('逐个数四舍五入成万元，不报任何不符', () => {
    fc.assert(
      fc.property(budget, fc.constantFrom(0, 1, 2, 4), (subjects, places) => {
        expect(failed(modelOf(sheetsOf(subjects, { unit: '万元', places })))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('写成元和写成万元（不丢位数），结果一样多，都相符', () => {
    fc.assert(
      fc.property(budget, (subjects) => {
        const inYuan = checkIdentities(modelOf(sheetsOf(subjects, EXACT)), defaultPack).results;
        const inWan = checkIdentities(modelOf(sheetsOf(subjects, { unit: '万元', places: 6 })), defaultPack).results;
        expect(inWan.map(({ identity, state }) => `${identity.id} ${state}`)).toEqual(inYuan.map(({ identity, state }) => `${identity.id} ${state}`));
        expect(inYuan.filter(({ state }) => state === 'held').length).toBeGreaterThan(10);
      }),
      RUNS,
    );
  });

  it('类换个顺序、中间加空行、几张表放在一张工作表上，结果不变', () => {
    fc.assert(
      fc.property(budget, fc.nat(), (subjects, seed) => {
        const order = subjects.map((_, index) => index).sort((a, b) => ((a + seed) * 7) % 5 - (((b + seed) * 7) % 5));
        const plain = outcome(modelOf(sheetsOf(subjects, EXACT)));
        expect(outcome(modelOf(sheetsOf(subjects, { ...EXACT, order })))).toEqual(plain);
        expect(outcome(modelOf(sheetsOf(subjects, { ...EXACT, blankRows: true })))).toEqual(plain);
        expect(outcome(modelOf(sheetsOf(subjects, { ...EXACT, together: true })))).toEqual(plain);
      }),
      FEW_RUNS,
    );
  });

  it('任何一个数改得超出舍入，就有勾稽不符，并且连到这个单元格', () => {
    fc.assert(
      fc.property(budget, fc.nat(), (subjects, pick) => {
        const { model, field } = withAmount(modelOf(sheetsOf(subjects, EXACT)), pick, (own) => plus(own, 1234.56));
        const cells = failed(model).flatMap(({ left, right }) => [...left, ...right].map(({ at }) => at));
        expect(cells).toContainEqual(field.at);
      }),
      RUNS,
    );
  });

  it('改一个数只重算与它有关的勾稽，结果与全部重算相同', () => {
    fc.assert(
      fc.property(budget, fc.array(fc.tuple(fc.nat(), fc.integer({ min: -999, max: 999 })), { minLength: 1, maxLength: 5 }), (subjects, edits) => {
        const checker = createIdentityChecker(defaultPack);
        let model = modelOf(sheetsOf(subjects, EXACT));
        const all = checker.check(model).results.length;
        for (const [pick, more] of edits) {
          model = withAmount(model, pick, (own) => plus(own, more)).model;
          expect(checker.check(model).results).toEqual(checkIdentities(model, defaultPack).results);
          expect(checker.workedOut).toBeLessThan(all / 2);
        }
      }),
      FEW_RUNS,
    );
  });
});

describe('随便什么内容', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('合计', '小计', '#REF!', '—', '(1.00)', '一、', '其中：', '单位：万元', '2025年支出预算1万元，比2024年增加', '（204类）（06款）（01项）1万元'), fc.double({ noNaN: true }), fc.constant(null));

  it('都不出错', () => {
    const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
    fc.assert(
      fc.property(fc.array(fc.array(content, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), fc.array(content, { maxLength: 8 }), (rows, lines) => {
        const model = modelOf([[['2025年部门支出总表'], ['单位：万元'], head, ...rows], [['2025年部门预算情况说明'], ...lines.map((line) => [line])]]);
        const steps = createEngine({ pack: defaultPack, rules: TOTALS }).checkAcross(
          model.sheets.map((sheet) => ({ model: sheet, sheet: sheetOf([], { id: sheet.sheetId }) })),
        );
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value.result.checks.flatMap(({ notChecked }) => notChecked).filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
      }),
      RUNS,
    );
  });
});

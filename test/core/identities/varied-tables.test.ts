import fc from 'fast-check';
import { checkIdentities } from '../../../src/core/identities/check-identities';
import type { IdentityResult } from '../../../src/core/identities/contract';
import type { AmountField } from '../../../src/core/model/budget-table';
import type { WorkbookModel } from '../../../src/core/model/workbook-model';
import { sameCell } from '../../../src/core/sheet/address';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { withAmount } from './changed-amount';
import { modelOf } from './random-budget';
import type { Look } from './varied-tables';
import { budget, look, tableOf } from './varied-tables';

jest.setTimeout(120_000);

const RUNS = { numRuns: 40 };

function failed(model: WorkbookModel): readonly IdentityResult[] {
  return checkIdentities(model, defaultPack).results.filter(({ state }) => state === 'failed');
}

function told({ identity }: IdentityResult): string {
  return `${identity.id} ${identity.left.map(({ label }) => label).join('+')} ${identity.relation} ${identity.right.map(({ label }) => label).join('+')}`;
}

function more(field: AmountField): AmountField {
  return { ...field, value: { ...field.value, decimal: (Number(field.value.decimal) + 1234.56).toFixed(6) } };
}

/** The column 其中 is only known not to be more than 合计. */
function isPartOnly(model: WorkbookModel, { at }: AmountField): boolean {
  return model.sheets.some(({ budgets }) => budgets.some(({ columns }) => columns.some(({ column, name }) => column === at.column && name.startsWith('其中'))));
}

describe('从没见过的表样', () => {
  it('合计行、合计列、小计列、类款都加得起来，什么也不报', () => {
    fc.assert(
      fc.property(budget, look, (classes, how) => {
        const model = modelOf([tableOf(classes, how)]);
        const { results } = checkIdentities(model, defaultPack);
        expect(failed(model).map(told)).toEqual([]);
        const held = new Set(results.filter(({ state }) => state === 'held').map(({ identity }) => identity.id));
        expect([...held]).toEqual(expect.arrayContaining(['sum-of-columns', 'sum-of-rows', ...(isCoded(how) ? ['sum-by-code'] : [])]));
      }),
      RUNS,
    );
  });

  it('任何一个数改了，就有勾稽不符并连到它', () => {
    fc.assert(
      fc.property(budget, look, fc.nat(), (classes, how, pick) => {
        const { model, field } = withAmount(modelOf([tableOf(classes, how)]), pick, more);
        fc.pre(!isPartOnly(model, field));
        expect(failed(model).some(({ left, right }) => [...left, ...right].some(({ at }) => sameCell(at, field.at)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('“其中”大于整体就报', () => {
    const filled = budget.filter((classes) => classes.at(-1)?.at(-1)?.some((amount) => amount > 0) === true);
    fc.assert(
      fc.property(filled, look, (classes, how) => {
        const rows = tableOf(classes, { ...how, ofWhich: true });
        const model = modelOf([rows.map((row, index) => (index === rows.length - 1 ? [...row.slice(0, -1), 999_999_999] : row))]);
        expect(failed(model).map(({ identity }) => identity.id)).toContain('part-of-column');
      }),
      RUNS,
    );
  });

  it('两张表列同样的科目，同一科目的数不同就报', () => {
    const coded = look.map((how): Look => ({ ...how, codes: 'column', total: 'top', ofWhich: false }));
    const enough = budget.filter((classes) => classes.flat().length >= 4);
    fc.assert(
      fc.property(enough, coded, fc.nat(), (classes, how, pick) => {
        const sound = modelOf([tableOf(classes, how), tableOf(classes, { ...how, title: '2026年资金下达情况表', unit: how.unit === '元' ? '万元' : '元' })]);
        expect(failed(sound).map(told)).toEqual([]);
        const { model, field } = withAmount(sound, pick, more);
        const isTotal = model.sheets.some(({ budgets }) => budgets.some(({ rows, sheetId }) => sheetId === field.at.sheetId && rows.some(({ row, kind }) => row === field.at.row && kind === 'total')));
        fc.pre(!isTotal);
        expect(failed(model).filter(({ identity }) => identity.id === 'same-subject').flatMap(({ left, right }) => [...left, ...right].map(({ at }) => at))).toContainEqual(field.at);
      }),
      RUNS,
    );
  });
});

function isCoded({ codes }: Look): boolean {
  return codes === 'column' || codes === 'groups' || codes === 'in-name';
}

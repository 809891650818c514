import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { cellOf, sheetOf, type Content } from '../../support/sheet';
import { drawnTable, drawRows, type DrawnTable } from './drawn-table';

const NOTES: readonly (readonly Content[])[] = [['注：本表由各单位填报'], ['第二部分 预算项目绩效目标'], ['附件2'], ['填报人：张三', null, null, '审核人：李四']];

/** Tables one under the other with blank rows and notes between them. */
const drawnSheet = fc.record({
  top: fc.integer({ min: 0, max: 500 }),
  left: fc.integer({ min: 0, max: 40 }),
  tables: fc.array(fc.record({ table: drawnTable, blanks: fc.integer({ min: 1, max: 3 }), note: fc.option(fc.constantFrom(...NOTES)) }), { minLength: 1, maxLength: 4 }),
});

describe('a sheet drawn from random projects', () => {
  it('is read back exactly, wherever it starts', () => {
    fc.assert(
      fc.property(drawnSheet, ({ top, left, tables }) => {
        const rows: (readonly Content[])[] = [];
        const expected = tables.map(({ table, blanks, note }) => {
          if (note) rows.push(note);
          const drawn = drawRows(table);
          const start = rows.length;
          rows.push(...drawn.rows, ...Array.from({ length: blanks }, () => []));
          return expectedTable(table, drawn.at.map((row) => row + start + top));
        });
        const model = readSheet(sheetOf(rows, { firstRow: top, firstColumn: left }), defaultPack);
        expect(model.unread).toEqual([]);
        expect(model.tables.map((table) => shortTable(table))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('还认得没有表名、没有目标、只有表头和指标的表', () => {
    const rows = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '培训人数', '≥100人']];
    const [table] = readSheet(sheetOf(rows), defaultPack).tables;
    expect(table?.indicators.map(({ level3, target }) => [level3.value, target?.value.number, target?.value.unit])).toEqual([['培训人数', '100', '人']]);
    expect(table?.name).toBe('');
  });
});

describe('whatever cells hold', () => {
  const anyCell = fc.oneof(
    fc.constant<Content>(null),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.constantFrom('一级指标', '二级指标', '三级指标', '指标值', '绩效目标', '产出指标', '数量指标', '资金支出计划（%）', '12月底', '预算数', '单位：万元', '符号', '单位', 'X绩效目标表'),
    fc.constantFrom('≥≥100%', '《5', '$\\geq', '7-8月', '（1）', '-', '__proto__', 'constructor', '１２，３４５．６万元'),
  );

  it('reading gives a model and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
        const sheet = sheetOf(rows.map((row) => row.map((content) => (typeof content === 'number' ? { value: content, text: String(content), numberFormat: '0.0%' } : cellOf(content)))));
        const model = readSheet(sheet, defaultPack);
        expect(model.tables.every((table) => table.indicators.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function expectedTable(table: DrawnTable, at: readonly number[]): unknown {
  const full = table.layout === 'hebei-full';
  const steps = ['3月底', '6月底', '10月底', '12月底'];
  const { fiscal, other } = table.budget;
  return {
    layout: table.layout,
    name: table.name,
    code: full ? table.code : undefined,
    unit: full ? table.unit : undefined,
    moneyUnit: full ? '万元' : undefined,
    budget: full ? [amount(fiscal + (other ?? 0)), amount(fiscal), other === null ? undefined : amount(other)] : [undefined, undefined, undefined],
    purpose: full ? table.purpose : undefined,
    plan: full ? table.plan.map((share, index) => [steps[index], String(share)]) : undefined,
    goals: table.goals,
    rows: table.rows.map((row, index) => [at[index], row.level1, row.level2, row.level3, row.description, cellOf(row.value)?.text ?? '', row.basis]),
  };
}

function shortTable(table: ReturnType<typeof readSheet>['tables'][number]): unknown {
  const { project } = table;
  return {
    layout: table.layout,
    name: table.name,
    code: project.code?.value,
    unit: project.unit?.value,
    moneyUnit: project.moneyUnit?.value,
    budget: [project.budgetTotal, project.budgetFiscal, project.budgetOther].map((field) => field?.value.decimal),
    purpose: project.purpose?.value,
    plan: project.plan?.map((step) => [step.label.value, step.percent.value]),
    goals: project.goals.map((goal) => goal.value),
    rows: table.indicators.map((indicator) => [
      indicator.row,
      indicator.level1.raw,
      indicator.level2.raw,
      indicator.level3.raw,
      indicator.description?.raw,
      indicator.target?.raw,
      indicator.basis?.raw,
    ]),
  };
}

function amount(number: number): string {
  return String(Number(number.toPrecision(15)));
}

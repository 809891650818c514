import * as fc from 'fast-check';
import type { BudgetTable } from '../../../../src/core/model/budget-table';
import { readBudgets } from '../../../../src/core/reading/budget/read-budgets';
import { readProse } from '../../../../src/core/reading/prose/read-prose';
import { linesOf } from '../../../../src/core/reading/line';
import type { Cell } from '../../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { sheetOf, type Content } from '../../../support/sheet';
import { budgetOf, budgetsOf, shown, type Rows } from './read-drawn';

const HEADER: Rows = [
  ['部门收支总表'],
  ['编制部门：某县教育局', null, null, '单位：万元'],
  ['收入', null, '支出'],
  ['项目', '预算数', '项目', '预算数'],
];
const amount = fc.oneof(fc.constant(null), fc.integer({ min: -999, max: 99_999_999 }).map((cents) => cents / 100));
const row = fc.tuple(fc.constantFrom('一、财政拨款收入', '二、事业收入', '其他收入', '上年结转'), amount, fc.constantFrom('一、教育支出', '科学技术支出', '结余分配', '总计'), amount);
const body = fc.array(row, { minLength: 1, maxLength: 8 });

/** What a table says, without addresses. */
function content(table: BudgetTable): unknown {
  const { name, unitName, moneyUnit, columns, rows, kind } = table;
  return { kind, name, unitName: unitName?.value, moneyUnit: moneyUnit?.value, columns: columns.map(({ name: column, path, role, part }) => ({ column, path, role, part })), rows: rows.map((one) => `${String(one.part)} ${one.kind} ${shown(one)}`) };
}

describe('reading budget tables', () => {
  it('permuting rows changes the content of none', () => {
    fc.assert(
      fc.property(body.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
        const said = (lines: Rows): readonly string[] => budgetOf([...HEADER, ...lines]).rows.map((one) => `${String(one.part)} ${one.kind} ${shown(one)}`).sort();
        expect(said(shuffled)).toEqual(said(rows));
      }),
    );
  });

  it('moving a table changes addresses only', () => {
    fc.assert(
      fc.property(body, fc.nat(1_000_000), fc.nat(15_000), (rows, top, left) => {
        const here = budgetOf([...HEADER, ...rows]);
        const there = budgetOf([...HEADER, ...rows], { firstRow: top, firstColumn: left });
        expect(content(there)).toEqual(content(here));
        expect(there.area).toEqual({ top: here.area.top + top, bottom: here.area.bottom + top, left: here.area.left + left, right: here.area.right + left });
        expect(there.rows.map((one) => one.name.at.row - top)).toEqual(here.rows.map((one) => one.name.at.row));
      }),
    );
  });

  it('blank columns anywhere change nothing', () => {
    fc.assert(
      fc.property(body, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (rows, gaps) => {
        const spaced = (line: readonly Content[]): Content[] => line.flatMap((cell, index) => [...Array.from({ length: gaps[index] ?? 0 }, () => null), cell]);
        expect(content(budgetOf([...HEADER, ...rows].map(spaced)))).toEqual(content(budgetOf([...HEADER, ...rows])));
      }),
    );
  });

  it('merged cells say no more than their first cell', () => {
    fc.assert(
      fc.property(body, fc.array(fc.record({ top: fc.nat(6), left: fc.nat(3), height: fc.nat(2), width: fc.nat(2) })), (rows, merged) => {
        const merges = merged.map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
        expect(budgetsOf([...HEADER, ...rows], { merges })).toEqual(budgetsOf([...HEADER, ...rows]));
      }),
    );
  });

  it('a cell in the last row and one in the last column belong to nothing and take nothing away', () => {
    const last: Content[] = Array.from({ length: 16_384 }, () => null);
    last[16_383] = '备注';
    const rows: Rows = [...HEADER, ['一、财政拨款收入', 5, '一、教育支出', 5], last];
    expect(content(budgetOf(rows))).toEqual(content(budgetOf(rows.slice(0, -1))));
  });

  const word = fc.constantFrom('项目', '科目编码', '科目名称', '合计', '预算数', '单位：万元', '类', '款', '项', '栏次', '收入', '支出', '注：无', '部门收支总表', '其中：', '一、收入', '201', '2010301', '（1.5）', '__proto__', '目录', '说明', '公开01表', '编制部门：', '１２', '-', '无');
  const cell: fc.Arbitrary<Cell | null> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: word.map((text): Cell => ({ value: text, text })) },
    fc.string({ unit: 'binary', maxLength: 60 }).map((text): Cell => ({ value: text, text })),
    fc.double().map((value): Cell => ({ value, text: String(value) })),
    fc.boolean().map((value): Cell => ({ value, text: String(value).toUpperCase() })),
    fc.constant<Cell>({ value: '#DIV/0!', text: '#DIV/0!', isError: true, formula: '=1/0' }),
    fc.tuple(fc.double(), fc.string({ maxLength: 8 })).map(([value, text]): Cell => ({ value, text, formula: '=A1' })),
  );

  it('never throws, names every column once and states or leaves every cell, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
        const sheet = sheetOf(rows);
        const lines = linesOf(sheet);
        const { budgets, rest } = readBudgets(sheet, lines, defaultPack);
        const prose = readProse(sheet, rest, defaultPack);
        for (const table of budgets) {
          expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
          for (const { row: at } of table.rows) expect(at).toBeGreaterThanOrEqual(table.area.top);
        }
        const left = prose.rest.reduce((sum, { cells }) => sum + cells.length, 0);
        const all = lines.reduce((sum, { cells }) => sum + cells.length, 0);
        const inTables = budgets.reduce((sum, { area }) => sum + lines.filter(({ row: at }) => at >= area.top && at <= area.bottom).flatMap(({ cells }) => cells.filter(({ column }) => column >= area.left && column <= area.right)).length, 0);
        const inTexts = prose.texts.reduce((sum, { paragraphs, entries }) => sum + new Set([...paragraphs, ...entries.flatMap(({ title, page }) => (page ? [title, page] : [title]))].map(({ at }) => `${String(at.row)},${String(at.column)}`)).size, 0);
        expect(left + inTables + inTexts).toBe(all);
      }),
      { numRuns: 300 },
    );
  });
});

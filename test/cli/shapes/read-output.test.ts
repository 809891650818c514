import type { OpenedWorkbook } from '../../../src/cli/open-workbook';
import { readShape, type ReadOutput } from '../../../src/cli/schemas';
import { readOutput } from '../../../src/cli/shapes/read-output';
import { readText } from '../../../src/cli/shapes/read-text';
import type { AmountField, BudgetTable } from '../../../src/core/model/budget-table';
import type { Field } from '../../../src/core/model/target-table';
import type { TextPart } from '../../../src/core/model/text-part';
import type { SheetModel } from '../../../src/core/model/workbook-model';
import { parseArea } from '../../../src/core/sheet/address';
import { createTexts } from '../../../src/core/text/text';
import { sheetOf } from '../../support/sheet';

const texts = createTexts('zh-CN');

function at(address: string): { sheetId: string; row: number; column: number } {
  const { top, left } = area(address);
  return { sheetId: 's', row: top, column: left };
}

function area(address: string): SheetModel['tables'][number]['area'] {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function field(address: string, value: string): Field {
  return { value, raw: value, at: at(address) };
}

function amount(address: string, decimal: string): AmountField {
  return { value: { decimal, places: 2, unit: '万元' }, raw: decimal, at: at(address), stored: 'number' };
}

/** 收入 and 支出 beside one another, below a title, with a note. */
const BUDGET: BudgetTable = {
  kind: 'budget',
  sheetId: 's',
  area: area('A1:D6'),
  name: '收支总表',
  title: field('A1', '收支总表'),
  unitName: field('A2', '某某局'),
  moneyUnit: { value: '万元', raw: '单位：万元', at: at('D2') },
  note: field('A6', '注：无。'),
  headerRows: [2],
  columnNumberRow: 3,
  columns: [
    { column: 0, name: '收入项目', path: ['收入', '项目'], role: 'name', part: 0 },
    { column: 1, name: '收入预算数', path: ['收入', '预算数'], role: 'amount', part: 0 },
    { column: 2, name: '支出项目', path: ['支出', '项目'], role: 'name', part: 1 },
    { column: 3, name: '支出预算数', path: ['支出', '预算数'], role: 'amount', part: 1 },
  ],
  rows: [
    { row: 4, part: 0, kind: 'total', name: field('A5', '收入总计'), amounts: { 收入预算数: amount('B5', '100.5') }, texts: {} },
    { row: 4, part: 1, kind: 'item', code: field('C5', '201'), name: field('C5', '一般公共服务'), amounts: {}, texts: { 支出预算数: field('D5', '—') } },
  ],
  score: 0.9,
  evidence: [
    { key: 'amounts', data: { column: 'B', share: 100 } },
    { key: 'no-money-unit', data: {} },
  ],
};

const CONTENTS: TextPart = {
  kind: 'contents',
  sheetId: 's',
  area: area('A8:B9'),
  name: '目录',
  paragraphs: [],
  entries: [{ title: field('A9', '一、总体目标'), page: field('B9', '1') }],
  score: 0.8,
  evidence: [{ key: 'contents-lines', data: { lines: 1, pages: 1 } }],
};

const SHEET: SheetModel = {
  sheetId: 's',
  name: '总表',
  visibility: 'veryHidden',
  tables: [],
  budgets: [BUDGET],
  texts: [CONTENTS],
  unread: [{ sheetId: 's', area: area('A11:C13'), reason: 'no-indicators', data: { rows: 3 }, evidence: [{ key: 'missing', data: { roles: 'level2 value' } }] }],
};

function opened(sheet: SheetModel): OpenedWorkbook {
  const snapshot = sheetOf([['收支总表'], ...Array.from({ length: 13 }, () => []), ['制表人', '张三']], { id: 's' });
  return { model: { sheets: [sheet] }, snapshot: { name: 'a.xlsx', sheets: [snapshot] } };
}

function read(sheet: SheetModel, explain: boolean): ReadOutput {
  return readShape.parse(readOutput('a.xlsx', opened(sheet), texts, explain));
}

describe('what read says of a budget table', () => {
  const [sheet] = read(SHEET, false).sheets;

  it('gives money unit, header rows, columns by name and letter, rows with exact amounts and their cells', () => {
    expect(sheet!.budgets).toEqual([
      {
        kind: 'budget',
        name: '收支总表',
        title: '收支总表',
        range: 'A1:D6',
        moneyUnit: '万元',
        unitName: '某某局',
        period: null,
        note: '注：无。',
        headerRows: [3],
        columnNumberRow: 4,
        columns: { 收入项目: 'A', 收入预算数: 'B', 支出项目: 'C', 支出预算数: 'D' },
        headers: [
          { letter: 'A', name: '收入项目', path: ['收入', '项目'], role: 'name', part: 0, moneyUnit: null },
          { letter: 'B', name: '收入预算数', path: ['收入', '预算数'], role: 'amount', part: 0, moneyUnit: null },
          { letter: 'C', name: '支出项目', path: ['支出', '项目'], role: 'name', part: 1, moneyUnit: null },
          { letter: 'D', name: '支出预算数', path: ['支出', '预算数'], role: 'amount', part: 1, moneyUnit: null },
        ],
        rows: [
          { row: 5, part: 0, kind: 'total', code: '', name: '收入总计', amounts: { 收入预算数: '100.5' }, texts: {}, cells: { name: 'A5', 收入预算数: 'B5' } },
          { row: 5, part: 1, kind: 'item', code: '201', name: '一般公共服务', amounts: {}, texts: { 支出预算数: '—' }, cells: { code: 'C5', name: 'C5', 支出预算数: 'D5' } },
        ],
      },
    ]);
  });

  it('lists it among all tables too, with rows of code, name and amounts', () => {
    expect(sheet!.tables).toMatchObject([
      {
        kind: 'budget',
        range: 'A1:D6',
        moneyUnit: '万元',
        columns: { 收入预算数: 'B' },
        indicators: [],
        rows: [
          { row: 5, code: '', name: '收入总计', amounts: { 收入预算数: '100.5' } },
          { row: 5, code: '201', name: '一般公共服务', amounts: {} },
        ],
      },
    ]);
  });

  it('says that the sheet is hidden', () => {
    expect(sheet!.visibility).toBe('veryHidden');
    expect(readText(read(SHEET, false), texts)).toContain('总表（深度隐藏的工作表');
  });

  it('gives a 目录 as entries with pages', () => {
    expect(sheet!.texts).toEqual([{ kind: 'contents', name: '目录', range: 'A8:B9', paragraphs: [], entries: [{ cell: 'A9', title: '一、总体目标', page: '1' }] }]);
  });
});

describe('read for people', () => {
  it('prints one line a row, amounts by column', () => {
    const printed = readText(read(SHEET, false), texts).split('\n');
    expect(printed.slice(1)).toEqual([
      '  A1:D6  收支总表（预算表，万元，1 行）',
      '    第 5 行    收入总计  收入预算数 100.5',
      '    第 5 行  201  一般公共服务',
      '  A8:B9  目录（目录，1 条）',
      expect.stringMatching(/^ {2}A11:C13 {2}没读懂：.+。$/),
    ]);
  });

  it('with --explain says why for every region, also for what is part of none', () => {
    const printed = readText(read(SHEET, true), texts);
    expect(printed).toContain('    把握 90%\n    列：A 收入项目、B 收入预算数、C 支出项目、D 支出预算数\n    因为：B 列是金额：100% 的单元格填了数。\n    因为：没有写明金额单位。\n');
    expect(printed).toContain('    因为：没有找到这些列：二级指标、指标值。\n');
    expect(printed).toContain('  A15:B15  不像一张表');
  });

  it('says of an empty sheet that it is empty, with --explain only', () => {
    const empty: SheetModel = { ...SHEET, visibility: 'visible', budgets: [], texts: [], unread: [] };
    const nothing = { ...opened(empty), snapshot: { name: 'a.xlsx', sheets: [sheetOf([], { id: 's' })] } };
    expect(readText(readOutput('a.xlsx', nothing, texts, true), texts)).toContain('总表\n  这张工作表没有内容。\n');
    expect(readText(readOutput('a.xlsx', nothing, texts, false), texts)).not.toContain('总表');
  });
});

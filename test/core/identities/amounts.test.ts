import { checkIdentities } from '../../../src/core/identities/check-identities';
import type { IdentityResult } from '../../../src/core/identities/contract';
import type { WorkbookModel } from '../../../src/core/model/workbook-model';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { modelOf } from './random-budget';

type Rows = readonly (readonly Content[])[];

const HEAD = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

function expense(rows: Rows, { title = '2025年部门支出总表', unit = '单位：万元' }: { readonly title?: string; readonly unit?: string } = {}): Rows {
  return [[title], ...(unit === '' ? [] : [[unit]]), HEAD, ...rows];
}

const SOUND: Rows = [
  ['', '合计', '100.00', '60.00', '40.00'],
  ['208', '社会保障和就业支出', '70.00', '50.00', '20.00'],
  ['20801', '人力资源和社会保障管理事务', '70.00', '50.00', '20.00'],
  ['2080101', '行政运行', '50.00', '50.00', ''],
  ['2080102', '一般行政管理事务', '20.00', '', '20.00'],
  ['221', '住房保障支出', '30.00', '10.00', '20.00'],
  ['22102', '住房改革支出', '30.00', '10.00', '20.00'],
  ['2210201', '住房公积金', '30.00', '10.00', '20.00'],
];

function withCell(rows: Rows, row: number, column: number, content: Content): Rows {
  return rows.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? content : cell)));
}

function results(...sheets: readonly Rows[]): readonly IdentityResult[] {
  return checkIdentities(modelOf(sheets), defaultPack).results;
}

function states(all: readonly IdentityResult[], state: IdentityResult['state']): readonly string[] {
  return [...new Set(all.filter((one) => one.state === state).map(({ identity, reason }) => [identity.id, reason].filter(Boolean).join(' ')))];
}

describe('金额怎样读进勾稽', () => {
  it.each<[string, Content]>([
    ['千分位', '1,234.50'],
    ['全角数字', '１２３４．５０'],
    ['前后空格', ' 1234.50 '],
    ['数字', 1234.5],
  ])('%s都当作 1234.50', (_, content) => {
    const rows = [['', '合计', content, '1234.50', ''], ['208', '社会保障和就业支出', '1234.50', '1234.50', ''], ['221', '住房保障支出', '', '', '']];
    expect(states(results(expense(rows)), 'failed')).toEqual([]);
  });

  it('括号里的数是负数', () => {
    const rows = [['', '合计', '90.00', '90.00', ''], ['208', '社会保障和就业支出', '100.00', '100.00', ''], ['221', '住房保障支出', '(10.00)', '(10.00)', '']];
    expect(states(results(expense(rows)), 'failed')).toEqual([]);
  });

  it('横线和空白都按零算', () => {
    expect(states(results(expense(withCell(SOUND, 3, 4, '—'))), 'failed')).toEqual([]);
  });

  it('错误值使有关的勾稽不核对，并指出这个单元格；别的照常核对', () => {
    const all = results(expense(withCell(SOUND, 3, 3, '#REF!')));
    const stopped = all.filter(({ reason }) => reason === 'error-value');
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped.map(({ obstacle }) => obstacle?.row)).toEqual(stopped.map(() => 6));
    expect(states(all, 'failed')).toEqual([]);
    expect(states(all, 'held')).toContain('T3-2');
  });

  it('整数的元按元留余地，不把一元的舍入当作错误', () => {
    const rows = SOUND.map((row) => row.map((cell, column) => (column > 1 && cell !== '' ? String(Math.round(Number(cell) * 1000)) : cell)));
    const off = withCell(rows, 0, 2, '100001');
    expect(states(results(expense(off, { unit: '单位：元' })), 'failed')).toEqual([]);
    const wrong = withCell(rows, 0, 2, '100009');
    expect(states(results(expense(wrong, { unit: '单位：元' })), 'failed')).toContain('T3-1');
  });

  it('万元表里不带小数的数，和带小数的一样精确', () => {
    expect(states(results(expense(withCell(SOUND, 3, 2, '51'))), 'failed')).toContain('T3-1');
  });
});

describe('不同单位的表', () => {
  const general = { title: '2025年一般公共预算财政拨款支出表' };
  const inYuan: Rows = SOUND.map((row) => row.map((cell, column) => (column > 1 && cell !== '' ? String(Number(cell) * 10000) : cell)));

  it('元和万元的表换算后比较', () => {
    const all = results(expense(SOUND), expense(inYuan, { ...general, unit: '单位：元' }));
    expect(states(all, 'failed')).toEqual([]);
    expect(states(all, 'held')).toContain('X-16');
  });

  it('差在舍入以外就不符，差额按左边的单位说', () => {
    const all = results(expense(SOUND), expense(withCell(inYuan, 3, 2, '600000'), { ...general, unit: '单位：元' }));
    const over = all.find(({ identity, state }) => identity.id === 'X-16' && state === 'failed');
    expect(over?.sums).toMatchObject({ left: '600000', right: '500000', difference: '100000', unit: '元' });
  });

  it('没有写明单位的表，表间不核对，表内照常核对', () => {
    const all = results(expense(SOUND), expense(SOUND, { ...general, unit: '' }));
    expect(all.filter(({ identity }) => identity.id === 'X-16').map(({ reason }) => reason)).not.toContain(undefined);
    expect(states(all, 'not-checked')).toContain('X-16 money-unit-missing');
    expect(states(all, 'held')).toEqual(expect.arrayContaining(['T5-1', 'T5-2']));
  });
});

describe('公式的结果', () => {
  const stale = { value: 40, text: '40.00', formula: '=SUM(C7:C8)' };

  it('公式正好加全部分项而结果不等，是没有重算，不报不符', () => {
    const model: WorkbookModel = modelOf([expense(withCell(withCell(SOUND, 2, 2, stale), 2, 2, stale))]);
    const all = checkIdentities(model, defaultPack).results;
    expect(states(all, 'not-checked')).toContain('T3-2 stale-result');
    expect(states(all, 'failed')).not.toContain('T3-2b');
  });
});

describe('没有表样的外省表', () => {
  const HEADER = ['编码', '名称', '总计', '人员类', '运转类', '特定目标类'];
  const rows: Rows = [
    ['', '合计', '60.00', '30.00', '20.00', '10.00'],
    ['201', '一般公共服务支出', '40.00', '20.00', '15.00', '5.00'],
    ['20103', '政府办公厅事务', '40.00', '20.00', '15.00', '5.00'],
    ['2010301', '行政运行', '25.00', '15.00', '10.00', ''],
    ['2010302', '一般行政管理事务', '15.00', '5.00', '5.00', '5.00'],
    ['221', '住房保障支出', '20.00', '10.00', '5.00', '5.00'],
    ['22102', '住房改革支出', '20.00', '10.00', '5.00', '5.00'],
    ['2210201', '住房公积金', '20.00', '10.00', '5.00', '5.00'],
  ];

  it('行和列的合计、科目的层次都核对', () => {
    const all = results([['某省 2025 年预算情况表'], ['单位：万元'], HEADER, ...rows]);
    expect(states(all, 'failed')).toEqual([]);
    expect(states(all, 'held')).toEqual(expect.arrayContaining(['sum-of-columns', 'sum-by-code', 'sum-of-rows']));
  });

  it('错一个数，行和列都指到它', () => {
    const all = results([['某省 2025 年预算情况表'], ['单位：万元'], HEADER, ...withCell(rows, 3, 3, '18.00')]);
    expect(states(all, 'failed')).toEqual(['sum-by-code', 'sum-of-columns']);
  });

  it('多数行都加不上的列不当作分项，不报错', () => {
    const beside = rows.map((row) => [...row, '7.00']);
    const all = results([['某省 2025 年预算情况表'], ['单位：万元'], [...HEADER, '上年预算数'], ...beside]);
    expect(all.filter(({ identity, state }) => identity.id === 'sum-of-columns' && state === 'failed')).toEqual([]);
    expect(states(all, 'not-checked')).toContain('sum-of-columns structure-unclear');
  });
});

import type { Content } from '../../../support/sheet';
import { budgetOf, shown } from './read-drawn';

const withCodes = (...rows: readonly (readonly Content[])[]) =>
  budgetOf([['支出表'], ['单位：元'], ['科目编码', null, null, '科目名称', '合计'], ['类', '款', '项'], ...rows]).rows.map(({ code }) => code?.value);

describe('codes', () => {
  it('are put together from columns of their own', () => {
    expect(withCodes(['201', null, null, '一般公共服务支出', 1], ['201', '03', null, '政府办公厅', 1], ['201', '03', '01', '行政运行', 1])).toEqual(['201', '20103', '2010301']);
  });

  it('kept as numbers get their lost zeros back, and stay as written beside it', () => {
    expect(withCodes([201, 3, null, '政府办公厅', 1], [201, 3, 1, '行政运行', 1])).toEqual(['20103', '2010301']);
    const table = budgetOf([['支出表'], ['单位：元'], ['科目编码', null, '科目名称', '合计'], ['类', '款'], [302, 1, '办公费', 5]]);
    expect(table.rows[0]?.code).toEqual({ value: '30201', raw: '302 1', at: { sheetId: 'sheet1', row: 4, column: 1 } });
  });

  it('written once a group continue from the row above', () => {
    expect(withCodes(['201', null, null, '一般公共服务支出', 1], [null, '03', null, '政府办公厅', 1], [null, null, '01', '行政运行', 1], [null, null, '02', '一般行政管理事务', 1])).toEqual(['201', '20103', '2010301', '2010302']);
  });

  it('written whole in every column are taken once', () => {
    expect(withCodes(['201', null, null, '一般公共服务支出', 1], ['201', '20103', '2010301', '行政运行', 1])).toEqual(['201', '2010301']);
  });

  it.each<[string, Content, string]>([
    ['a number', 2010301, '2010301'],
    ['a number shown with separators', { value: 2010301, text: '2,010,301' }, '2010301'],
    ['full-width digits', '２０１０３０１', '2010301'],
    ['dots', '201.03.01', '2010301'],
    ['blanks', ' 201 03 01 ', '2010301'],
  ])('may be written with %s', (_, written, code) => {
    const table = budgetOf([['支出表'], ['单位：元'], ['科目编码', '科目名称', '合计'], [written, '行政运行', 5]]);
    expect(table.rows[0]?.code?.value).toBe(code);
  });

  it('in front of the name are told from it', () => {
    const table = budgetOf([['支出表'], ['单位：元'], ['功能科目', '合计'], ['[201]一般公共服务支出', 5], ['  2010301 行政运行（室）', 5]]);
    expect(table.rows.map(shown)).toEqual(['201 一般公共服务支出 合计=5元', '2010301 行政运行（室） 合计=5元']);
  });

  it('make way for 合计 written across their columns', () => {
    const table = budgetOf([['支出表'], ['单位：元'], ['科目编码', '科目名称', '合计'], ['201', '一般公共服务支出', 5], ['合 计', null, 5]]);
    expect(table.rows[1]).toMatchObject({ kind: 'total', name: { value: '合 计', at: { row: 4, column: 0 } } });
    expect(table.rows[1]?.code).toBeUndefined();
  });
});

describe('amounts', () => {
  const amountOf = (content: Content) => budgetOf([['支出表'], ['单位：万元'], ['项目', '金额'], ['公用经费', content], ['合计', 5]]).rows[0];

  it.each<[Content, string, string]>([
    [1234.5, '1234.5', 'number'],
    ['1,234.50 ', '1234.5', 'text'],
    ['１２．５', '12.5', 'text'],
    ['（1.00）', '-1', 'text'],
    ['-3', '-3', 'text'],
    [{ value: 7, text: '7.00', formula: '=SUM(B5:B6)' }, '7', 'formula'],
  ])('%j is %s, kept as %s', (content, decimal, stored) => {
    expect(amountOf(content)?.amounts.金额).toMatchObject({ value: { decimal, unit: '万元' }, stored });
  });

  it.each<Content>(['—', '无', '1,23', '详见附件', { value: '#REF!', text: '#REF!', isError: true }, { value: 0.15, text: '15%', numberFormat: '0%' }])('%j is none, and is kept as it stands', (content) => {
    const row = amountOf(content);
    expect(row?.amounts).toEqual({});
    expect(row?.texts.金额?.raw).toBe(typeof content === 'object' && content ? content.text : content);
  });

  it('take a unit in their own cell before the unit of the column, and that before the unit of the table', () => {
    const table = budgetOf([['支出表'], ['单位：元'], ['项目', '金额（万元）', '其中：财政拨款'], ['公用经费', 5, '3万元'], ['人员经费', 4, 2]]);
    expect(table.rows.map(shown)).toEqual(['公用经费 金额=5万元 其中:财政拨款=3万元', '人员经费 金额=4万元 其中:财政拨款=2元']);
  });

  it('of things and shares are no money', () => {
    const table = budgetOf([['固定资产占用情况表'], ['项目', '数量', '价值（金额单位：万元）', '占比'], ['1.房屋（平方米）', 52546.53, 12683.61, '49%'], ['资产总额', '—', 25758.25, '100%']]);
    expect(table.kind).toBe('assets');
    expect(table.columns.map(({ role, moneyUnit }) => `${role}${moneyUnit ?? ''}`)).toEqual(['name', 'quantity', 'amount万元', 'text']);
    expect(shown(table.rows[0]!)).toBe('1.房屋（平方米） 价值=12683.61万元 数量「52546.53」 占比「49%」');
  });
});

describe('kinds of rows', () => {
  it('are told by the name: total, subtotal, of which', () => {
    const table = budgetOf([
      ['“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '合计', '财政拨款'],
      ['合 计', 12, 12],
      ['“三公”经费小计', 10, 10],
      ['一、公务用车购置及运维费', 10, 10],
      ['其中：公务用车购置费', 4, 4],
      ['二、会议费', 2, 2],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['total', 'subtotal', 'item', 'of-which', 'item']);
  });
});

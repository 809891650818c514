import { areaAddress } from '../../../../src/core/sheet/address';
import { readBudgets } from '../../../../src/core/reading/budget/read-budgets';
import { linesOf } from '../../../../src/core/reading/line';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { sheetOf } from '../../../support/sheet';
import { budgetOf, budgetsOf, EXPENSES, shown, type Rows } from './read-drawn';

const HEADER = ['科目编码', '科目名称', '合计'];
const BODY: Rows = [['201', '一般公共服务支出', 3], ['合计', null, 3]];

describe('the lines above a budget table', () => {
  it.each<[string, Rows, string, string | undefined]>([
    ['in one cell', [['编制部门：某县教育局 单位：元']], '元', '某县教育局'],
    ['at both ends of a line', [['编制单位：某县教育局', null, '单位：万元']], '万元', '某县教育局'],
    ['in brackets', [['（金额单位：人民币万元）']], '万元', undefined],
    ['with a blank inside the label', [['单　位：某县教育局', null, '单 位：千元']], '千元', '某县教育局'],
    ['with the year between', [['部门名称：某县教育局'], ['预算年度：2025', null, '单位：亿元']], '亿元', '某县教育局'],
    ['the organisation without a label', [['323001 某县教育局'], [null, null, '单位：万元']], '万元', '323001 某县教育局'],
  ])('state organisation and money unit %s', (_, lines, unit, organisation) => {
    const table = budgetOf([['部门支出总表'], ...lines, HEADER, ...BODY]);
    expect(table.moneyUnit?.value).toBe(unit);
    expect(table.unitName?.value).toBe(organisation);
    expect(table.rows[0]?.amounts.合计?.value.unit).toBe(unit);
  });

  it('may hold the number of the form, the title and the year, with blank rows between', () => {
    const table = budgetOf([['附件3'], [], ['表5 2025年部门支出总表'], [], ['（2025年度）', null, '单位：元'], [], HEADER, ...BODY]);
    expect([table.name, table.title?.raw, table.period?.value, table.form?.value]).toEqual(['2025年部门支出总表', '表5 2025年部门支出总表', '（2025年度）', '附件3']);
    expect(areaAddress(table.area)).toBe('A1:C9');
  });

  it('may declare the unit in the title', () => {
    const table = budgetOf([['部门支出总表（单位：万元）'], HEADER, ...BODY]);
    expect([table.name, table.moneyUnit?.value]).toEqual(['部门支出总表', '万元']);
  });

  it('may say nothing: then the amounts have no unit', () => {
    const table = budgetOf([['部门支出总表'], HEADER, ...BODY]);
    expect(table.moneyUnit).toBeUndefined();
    expect(table.rows[0]?.amounts.合计?.value).toEqual({ decimal: '3', places: 0 });
  });
});

describe('the lines below a budget table', () => {
  it('are its note, of one line or several', () => {
    const table = budgetOf([...EXPENSES, ['注：1.本表反映部门本年度支出情况。'], ['2.本表金额转换时可能存在尾数误差。']]);
    expect(table.note).toEqual({ value: '注：1.本表反映部门本年度支出情况。\n2.本表金额转换时可能存在尾数误差。', raw: '注：1.本表反映部门本年度支出情况。\n2.本表金额转换时可能存在尾数误差。', at: { sheetId: 'sheet1', row: 7, column: 0 } });
    expect(areaAddress(table.area)).toBe('A1:E9');
  });

  it.each(['单位：万元', '注：本表金额单位为万元。'])('may declare the unit: %s', (line) => {
    const table = budgetOf([['部门支出总表'], HEADER, ...BODY, [line]]);
    expect(table.moneyUnit?.value).toBe('万元');
    expect(table.rows[0]?.amounts.合计?.value.unit).toBe('万元');
  });

  it('that are signed or prose are left to others', () => {
    const sheet = sheetOf([...EXPENSES, ['单位负责人：张三', null, '制表人：李四'], ['二、预算编制说明'], ['按照预算管理有关规定，目前我单位预算的编制实行综合预算制度，即全部收入和支出都反映在预算中，本年收入较上年有所增加，主要原因是人员经费增加。']]);
    const { budgets, rest } = readBudgets(sheet, linesOf(sheet), defaultPack);
    expect(budgets.map(({ area }) => areaAddress(area))).toEqual(['A1:E7']);
    expect(rest.map(({ row }) => row)).toEqual([7, 8, 9]);
  });
});

describe('an empty form', () => {
  it.each<[string, Rows, number]>([
    ['has no rows', [[], [], ['注：无政府基金预算财政拨款预算，空表列示。']], 0],
    ['says 无 and keeps its total row', [['无'], [], [], [], [], [], ['合计']], 1],
    ['keeps its total row far below', [[], [], [], [], [], [], [], [], [], [], [], [], ['合计']], 1],
    ['says it in a sentence', [['本单位2025年无政府性基金预算支出，空表列示。']], 0],
  ])('%s', (_, body, rows) => {
    const table = budgetOf([['政府性基金预算支出表'], ['编制单位：某县教育局', null, null, null, '单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...body]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(Array.from({ length: rows }, () => 'total'));
    expect(table.rows.flatMap(({ amounts }) => Object.keys(amounts))).toEqual([]);
    if (body.some(([text]) => text !== undefined && text !== '合计')) expect(table.note).toBeDefined();
  });
});

describe('several budget tables on one sheet', () => {
  it('may be stacked without a blank row between, each with its own unit', () => {
    const tables = budgetsOf([['表1 收入表'], [null, '单位：万元'], ['项目', '金额'], ['一、财政拨款', 5], ['合计', 5], ['表2 支出表'], [null, '单位：元'], ['项目', '金额'], ['一、基本支出', 50000], ['合计', 50000]]);
    expect(tables.map(({ name, area, moneyUnit }) => `${name} ${areaAddress(area)} ${moneyUnit?.value ?? ''}`)).toEqual(['收入表 A1:B5 万元', '支出表 A6:B10 元']);
    expect(tables.map(({ rows }) => rows.map(shown))).toEqual([
      ['一、财政拨款 金额=5万元', '合计 金额=5万元'],
      ['一、基本支出 金额=50000元', '合计 金额=50000元'],
    ]);
  });

  it('may stand side by side under titles of their own', () => {
    const tables = budgetsOf([['部门收入表', null, null, '部门支出表'], ['单位：万元', null, null, '单位：元'], ['项目', '预算数', null, '项目', '预算数'], ['一、财政拨款', 5, null, '一、基本支出', 50000], ['合计', 5, null, '合计', 50000]]);
    expect(tables.map(({ name, area, moneyUnit }) => `${name} ${areaAddress(area)} ${moneyUnit?.value ?? ''}`)).toEqual(['部门收入表 A1:B5 万元', '部门支出表 D1:E5 元']);
  });

  it('are told from 机构设置 beside them', () => {
    const [first, second] = budgetsOf([
      ...EXPENSES,
      [],
      ['部门机构设置情况'],
      ['单位名称', '单位性质', '单位规格', '经费保障形式'],
      ['某县教育局本级', '行政', '正科级', '财政拨款'],
      ['某县第一中学', '事业', '正科级', '财政性资金基本保证'],
    ]);
    expect([first?.kind, second?.kind]).toEqual(['budget', 'organisation']);
    expect(second?.rows.map(shown)).toEqual(['某县教育局本级 单位性质「行政」 单位规格「正科级」 经费保障形式「财政拨款」', '某县第一中学 单位性质「事业」 单位规格「正科级」 经费保障形式「财政性资金基本保证」']);
  });
});

describe('what is no budget table', () => {
  it.each<[string, Rows]>([
    ['绩效指标', [['项目支出绩效目标表'], ['单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '培训人数', '≥100人'], ['产出指标', '成本指标', '培训成本', 5]]],
    ['a checklist', [['预算公开检查情况表'], ['序号', '检查内容', '检查结果', '备注'], [1, '是否公开九张表', '是'], [2, '是否说明增减原因', '否']]],
    ['a contact list', [['单位通讯录'], ['序号', '姓名', '单位名称', '职务', '联系电话'], [1, '张三', '某局', '科长', '13800000000'], [2, '李四', '某局', '科员', '13800000001']]],
    ['a list of names', [['单位名单'], ['序号', '单位名称', '备注'], [1, '甲局'], [2, '乙局'], [3, '丙局']]],
    ['a few remarks', [['备注', '说明'], ['见附件', '无']]],
  ])('%s is left to others', (_, rows) => {
    expect(budgetsOf(rows)).toEqual([]);
  });
});

describe('what offices do above their tables', () => {
  it('the organisation stands in the first line, title and unit in one cell', () => {
    const table = budgetOf([['某县教育局'], ['2025年部门支出预算表      单位：万元'], ['项目', '金额'], ['基本支出', 4], ['合计', 4]]);
    expect([table.name, table.unitName?.value, table.moneyUnit?.value]).toEqual(['2025年部门支出预算表', '某县教育局', '万元']);
  });

  it('a remark stands between title and header', () => {
    const table = budgetOf([['部门支出预算表'], ['注：本表不含上年结转。'], ['单位：人民币元（列至角分）'], ['项目', '金额'], ['基本支出', 4], ['合计', 4]]);
    expect([table.name, table.moneyUnit?.value, areaAddress(table.area)]).toEqual(['部门支出预算表', '元', 'A1:B6']);
  });

  it('several units are named, one of them of money', () => {
    expect(budgetOf([['一般公共预算收入表'], ['单位：万元、%'], ['预算科目', '2024年执行数', '2025年预算数', '预算数为执行数的%'], ['税收收入', 100, 110, 110]]).moneyUnit?.value).toBe('万元');
  });

  it('chapters of a report stand above the titles', () => {
    const tables = budgetsOf([['第二部分 2025年部门预算表'], ['一、收支总表'], ['表一'], ['收支预算总表'], [null, '单位：万元'], ['收入', '预算数', '支出', '预算数'], ['财政拨款', 5, '基本支出', 5], ['二、支出总表'], ['表二'], ['支出预算总表'], [null, '单位：万元'], ['科目编码', '科目名称', '合计'], ['205', '教育支出', 5]]);
    expect(tables.map(({ name, form, area }) => `${name} ${form?.value ?? ''} ${areaAddress(area)}`)).toEqual(['收支预算总表 表一 A3:D7', '支出预算总表 表二 A9:C13']);
  });

  it('names without amounts above a repeated header stay rows', () => {
    const header = ['收入项目', '预算数', '支出项目', '预算数'];
    const table = budgetOf([['收支总表'], ['单位：元'], header, ['财政拨款', 5, '教育支出', 5], ['其他收入', null, '六、卫生健康支出'], ['一般公共预算'], header, ['收入总计', 5, '支出总计', 5]]);
    expect(table.rows.map(({ name }) => name.value)).toEqual(['财政拨款', '教育支出', '其他收入', '六、卫生健康支出', '一般公共预算', '收入总计', '支出总计']);
  });
});

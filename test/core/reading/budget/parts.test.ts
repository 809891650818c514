import { budgetOf, names, shown } from './read-drawn';

describe('halves of a budget table', () => {
  it('give a row each, with 行次 beside it', () => {
    const table = budgetOf([
      ['收入支出决算总表'],
      [null, null, null, null, null, '公开01表'],
      ['部门：某县教育局', null, null, null, null, '金额单位：万元'],
      ['收入', null, null, '支出'],
      ['项目', '行次', '金额', '项目', '行次', '金额'],
      ['栏次', null, 1, '栏次', null, 2],
      ['一、一般公共预算财政拨款收入', 1, '1,234.50', '一、一般公共服务支出', 32, null],
      ['使用非财政拨款结余', 28, null, '结余分配', 59, null],
      ['总计', 31, 1234.5, '总计', 62, 1234.5],
    ]);
    expect(names(table)).toEqual(['收入项目', '收入行次', '收入金额', '支出项目', '支出行次', '支出金额']);
    expect(table.rows.map((row) => `${String(row.part)} ${row.kind} ${shown(row)}`)).toEqual([
      '0 item 一、一般公共预算财政拨款收入 收入金额=1234.5万元 收入行次「1」',
      '1 item 一、一般公共服务支出 支出行次「32」',
      '0 item 使用非财政拨款结余 收入行次「28」',
      '1 item 结余分配 支出行次「59」',
      '0 total 总计 收入金额=1234.5万元 收入行次「31」',
      '1 total 总计 支出金额=1234.5万元 支出行次「62」',
    ]);
    expect(table.form?.value).toBe('公开01表');
  });

  it('may be three, each with codes of its own, and a total merged over two of them', () => {
    const table = budgetOf([
      ['一般公共预算财政拨款基本支出决算表'],
      ['单位：万元'],
      ['人员经费', null, null, '公用经费'],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      [301, '工资福利支出', 100, 302, '商品和服务支出', 20, 310, '资本性支出', 5],
      ['人员经费合计', null, 100, '公用经费合计', null, null, null, null, 25],
    ]);
    expect(table.columns.map(({ part }) => part)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(new Set(names(table)).size).toBe(9);
    expect(table.rows.map((row) => `${String(row.part)} ${row.kind} ${row.code?.value ?? ''} ${row.name.value} ${Object.values(row.amounts).map(({ value }) => value.decimal).join()}`)).toEqual([
      '0 item 301 工资福利支出 100',
      '1 item 302 商品和服务支出 20',
      '2 item 310 资本性支出 5',
      '0 total  人员经费合计 100',
      '2 total  公用经费合计 25',
    ]);
  });

  it('keep 序号 with the line where the first half says nothing', () => {
    const table = budgetOf([
      ['收支总表'],
      ['单位：元'],
      ['序号', '收入', null, '支出'],
      [null, '项目', '预算数', '项目', '预算数'],
      [1, '一、财政拨款', 5, '一、教育支出', 5],
      [2, null, null, '二、科学技术支出', 3],
    ]);
    expect(table.rows.map((row) => `${String(row.part)} ${shown(row)}`)).toEqual(['0 一、财政拨款 收入预算数=5元 序号「1」', '1 一、教育支出 支出预算数=5元', '1 二、科学技术支出 支出预算数=3元 序号「2」']);
  });

  it('are not made of a second column of names that no amounts follow', () => {
    const table = budgetOf([
      ['部门政府采购预算'],
      ['某县教育局', null, null, null, null, null, '单位：万元'],
      ['政府采购项目来源', null, '采购物品名称', '数量', '单价', '政府采购金额'],
      ['项目名称', '预算资金', null, null, null, '合计', '一般公共预算拨款'],
      ['合 计', null, null, null, null, 12.4, 12.4],
      ['本级小计', null, null, null, null, 12.4, 12.4],
      ['办公设备购置', 70, '台式计算机', 20, 0.62, 12.4, 12.4],
    ]);
    expect(table.kind).toBe('procurement');
    expect(new Set(table.columns.map(({ part }) => part))).toEqual(new Set([0]));
    expect(table.rows.map(({ kind }) => kind)).toEqual(['total', 'subtotal', 'item']);
    expect(shown(table.rows[2]!)).toBe('办公设备购置 预算资金=70万元 单价=0.62万元 合计=12.4万元 一般公共预算拨款=12.4万元 采购物品名称「台式计算机」 数量「20」');
    expect(table.unitName?.value).toBe('某县教育局');
  });

  it('without words above take the names of their own columns of names', () => {
    const table = budgetOf([['资产负债简表'], ['单位：元'], ['资产', '年初数', '期末数', '负债和净资产', '年初数', '期末数'], ['流动资产', 1, 2, '流动负债', 1, 2]]);
    expect(names(table)).toEqual(['资产', '资产年初数', '资产期末数', '负债和净资产', '负债和净资产年初数', '负债和净资产期末数']);
  });
});

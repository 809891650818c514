import { budgetOf, names, roles, shown } from './read-drawn';

describe('the header of a budget table', () => {
  it('gives each column its lowest words, and the words above where two columns share them', () => {
    const table = budgetOf([
      ['部门预算收支总表'],
      [null, null, null, null, '单位：万元'],
      ['序号', '收入', null, '支出'],
      [null, '项 目', '预算数', '项 目', '预算数'],
      ['栏次', 1, 2, 3, 4],
      [1, '一、财政拨款收入', 5, '一、教育支出', 5],
    ]);
    expect(names(table)).toEqual(['序号', '收入项目', '收入预算数', '支出项目', '支出预算数']);
    expect(table.columns.map(({ path }) => path.join('/'))).toEqual(['序号', '收入/项目', '收入/预算数', '支出/项目', '支出/预算数']);
    expect(table.headerRows).toEqual([2, 3]);
    expect(table.columnNumberRow).toBe(4);
  });

  it('reaches to the right as far as the next cell and the cell above allow, with merges or without', () => {
    const rows = [
      ['“三公”经费支出表'],
      ['单位：万元'],
      ['2025年“三公”经费预算数', null, null, null, null, null, '2025年机关运行经费预算数'],
      ['合计', '因公出国(境)费', '公务接待费', '公务用车购置及运行费'],
      [null, null, null, '小计', '购置费', '运行费'],
      [22.91, 0, 1.35, 21.56, 0, 21.56, 786.09],
    ];
    const table = budgetOf(rows);
    expect(names(table)).toEqual(['合计', '因公出国(境)费', '公务接待费', '小计', '购置费', '运行费', '2025年机关运行经费预算数']);
    const merged = budgetOf(rows, { merges: [{ top: 2, bottom: 2, left: 0, right: 5 }, { top: 2, bottom: 4, left: 6, right: 6 }, { top: 3, bottom: 3, left: 3, right: 5 }] });
    expect(merged).toEqual(table);
    expect(table.rows.map(({ name }) => name.value)).toEqual(['']);
    expect(Object.values(table.rows[0]?.amounts ?? {}).map(({ value }) => value.decimal)).toEqual(['22.91', '0', '1.35', '21.56', '0', '21.56', '786.09']);
  });

  it('takes 万元 below the words for the unit of the column, not for a name and not for a row', () => {
    const table = budgetOf([
      ['收支预算总表'],
      ['收入', null, '支出'],
      ['项目', '2025年预算', '项目', '2025年预算'],
      [null, '万元', null, '（万元）'],
      ['一、财政拨款收入', 100, '一、教育支出', 60],
    ]);
    expect(names(table)).toEqual(['收入项目', '收入2025年预算', '支出项目', '支出2025年预算']);
    expect(table.headerRows).toEqual([1, 2, 3]);
    expect(table.rows.map(shown)).toEqual(['一、财政拨款收入 收入2025年预算=100万元', '一、教育支出 支出2025年预算=60万元']);
  });

  it.each([
    ['栏次 and numbers', ['栏次', null, 1, 2, 3]],
    ['asterisks', ['**', '**', 1, 2, 3]],
    ['letters', ['公 式', null, 'A=B+C', 'B', 'C']],
    ['sums of columns', ['栏次', null, '1=2+3', '2', '3']],
  ])('knows a row of column numbers written as %s', (_, numbers) => {
    const table = budgetOf([['支出总表'], ['单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], numbers, ['201', '一般公共服务支出', 3, 2, 1]]);
    expect(table.columnNumberRow).toBe(3);
    expect(table.rows.map(shown)).toEqual(['201 一般公共服务支出 合计=3元 基本支出=2元 项目支出=1元']);
  });

  it('takes 类|款|项 in the line of the first amounts for headers of their columns and the rest for a row', () => {
    const table = budgetOf([
      ['收入决算表'],
      ['单位：万元'],
      ['项目', null, null, null, '本年收入合计', '财政拨款收入'],
      ['支出功能分类', null, null, '科目名称'],
      ['科目编码'],
      ['类', '款', '项', '合计', 9, 9],
      ['201', '06', '01', '行政运行', 9, 9],
    ]);
    expect(table.headerRows).toEqual([2, 3, 4]);
    expect(roles(table)).toEqual(['code', 'code', 'code', 'name', 'amount', 'amount']);
    expect(table.rows.map(shown)).toEqual(['合计 本年收入合计=9万元 财政拨款收入=9万元', '2010601 行政运行 本年收入合计=9万元 财政拨款收入=9万元']);
  });

  it('may leave a line without content in its middle', () => {
    const table = budgetOf([
      ['财政拨款“三公”经费支出决算表'],
      ['单位：万元'],
      ['财政拨款“三公”经费'],
      ['合计', null, '公务接待费'],
      [],
      ['预算数', '决算数', '预算数', '决算数'],
      [2.85, 0.39, 2.85, 0.39],
    ]);
    expect(table.headerRows).toEqual([2, 3, 5]);
    expect(names(table)).toEqual(['合计预算数', '合计决算数', '公务接待费预算数', '公务接待费决算数']);
  });

  it('repeated after a page break belongs to the same table', () => {
    const header = ['科目编码', '科目名称', '合计'];
    const table = budgetOf([['支出表'], ['单位：元'], header, ['201', '一般公共服务支出', 3], header, ['205', '教育支出', 4]]);
    expect(table.headerRows).toEqual([2, 4]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('may name its columns by bare years', () => {
    const table = budgetOf([['“三公”经费预算表'], ['单位：万元'], ['项目', 2024, 2025, '增减额'], ['公务接待费', 2, 1, -1]]);
    expect(table.rows.map(shown)).toEqual(['公务接待费 2024=2万元 2025=1万元 增减额=-1万元']);
  });

  it('of words nobody knows is still one where a money unit stands above and amounts stand below', () => {
    const table = budgetOf([
      ['民生实事安排表'],
      ['单位：万元'],
      ['实事名称', '牵头处室', '省级安排', '市县配套', '社会投入'],
      ['农村公路', '交通处', 100, 20, 3],
      ['合计', null, 100, 20, 3],
    ]);
    expect(roles(table)).toEqual(['name', 'text', 'amount', 'amount', 'amount']);
  });

  it('may leave the column of names without a word', () => {
    const table = budgetOf([['“三公”经费情况表'], ['单位：万元'], [null, '2024年', '2025年', '增减'], ['合计', 3, 2, -1], ['公务接待费', 3, 2, -1]]);
    expect(table.rows.map(shown)).toEqual(['合计 2024年=3万元 2025年=2万元 增减=-1万元', '公务接待费 2024年=3万元 2025年=2万元 增减=-1万元']);
  });

  it('may number some of its columns', () => {
    const table = budgetOf([['部门收入总表'], ['单位：元'], ['科目编码', '科目名称', '合计', '一、一般公共预算', '二、政府性基金预算'], ['201', '一般公共服务支出', 4, 4, 0]]);
    expect(names(table)).toEqual(['科目编码', '科目名称', '合计', '一、一般公共预算', '二、政府性基金预算']);
  });

  it('may have a hundred columns', () => {
    const months = Array.from({ length: 100 }, (_, index) => `${String(index + 1)}号项目支出`);
    const table = budgetOf([['各项目支出明细表'], ['单位：元'], ['科目名称', ...months], ['办公费', ...months.map((_, index) => index)]]);
    expect(Object.keys(table.rows[0]?.amounts ?? {})).toEqual(months);
  });
});

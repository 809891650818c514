import { readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { TargetTable } from '../../../src/core/model/target-table';
import { percent, sheetOf, type Content } from '../../support/sheet';

const HEADERS = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const ROW = ['产出指标', '数量指标', '培训人数', '培训人数', '≥100人', '工作计划'];

function tableOf(rows: readonly (readonly Content[])[]): TargetTable {
  const [table, ...others] = readSheet(sheetOf(rows), defaultPack).tables;
  expect(others).toEqual([]);
  if (!table) throw new Error('no table');
  return table;
}

/** A 完整式 table with these lines for 资金支出计划. */
function planOf(...lines: readonly (readonly Content[])[]): readonly (readonly [string, string, number])[] {
  const table = tableOf([['1.某经费绩效目标表'], ['预算规模及资金用途', '预算数', 6], [null, '某用途'], ...lines, ['绩效目标', '1.某目标'], HEADERS, ROW]);
  return (table.project.plan ?? []).map((step) => [step.label.value, step.percent.value, step.percent.at.column]);
}

describe('资金支出计划', () => {
  const four = [percent(0.25), percent(0.5), percent(0.75), percent(1)] as const;

  it('百分比整体右移一格时按次序配对', () => {
    expect(planOf(['资金支出计划（%）', '3月底', null, '6月底', '10月底', '12月底'], [null, null, four[0], null, four[1], four[2], four[3]])).toEqual([
      ['3月底', '25', 2], ['6月底', '50', 4], ['10月底', '75', 5], ['12月底', '100', 6],
    ]);
  });

  it('“12月底”掉到下一行、标签重复时仍读全', () => {
    expect(planOf(['资金支出计划（%）', '3月底', '6月底', '10月底'], [null, ...four.slice(0, 3)], ['资金支出计 划（%）', '12 月底'], [null, four[3]])).toEqual([
      ['3月底', '25', 1], ['6月底', '50', 2], ['10月底', '75', 3], ['12月底', '100', 1],
    ]);
  });

  it('只填了 12月底时不会算到 3月底头上', () => {
    expect(planOf(['资金支出计划', '3月底', '6月底', '10月底', '12月底'], [null, null, null, null, four[3]])).toEqual([['12月底', '100', 4]]);
  });

  it('文字百分比、不带百分号的数字和小数份额读成一样', () => {
    const wanted = [['3月底', '25', 1], ['6月底', '50', 2], ['10月底', '75', 3], ['12月底', '100', 4]];
    const labels = ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'];
    expect(planOf(labels, [null, '25%', '50.00%', '75％', '100%'])).toEqual(wanted);
    expect(planOf(labels, [null, 25, 50, 75, 100])).toEqual(wanted);
    expect(planOf(labels, [null, 0.25, 0.5, 0.75, 1])).toEqual(wanted);
  });
});

describe('预算块', () => {
  it('其他资金空着，下一行“2025年…”不当作金额', () => {
    const { project } = tableOf([
      ['某经费绩效目标表'],
      ['323001 某局', null, null, '单位：万元'],
      ['项目编号', '13082225P000169100010', '项目名称', null],
      ['预算规模及资金用途', '预算数', '1,056.00', '其中：财政 资金', 1056, '其他资金'],
      [null, '2025年省级就业补助资金'],
      ['绩效目标'],
      HEADERS,
      ROW,
    ]);
    expect(project.budgetTotal?.value).toEqual({ decimal: '1056', places: 2, unit: '万元' });
    expect(project.budgetFiscal?.value.decimal).toBe('1056');
    expect(project.budgetOther).toBeUndefined();
    expect(project.purpose?.value).toBe('2025年省级就业补助资金');
    expect(project.name).toEqual({ value: '', raw: '', at: { sheetId: 'sheet1', row: 2, column: 3 } });
    expect(project.goals).toEqual([{ value: '', raw: '', at: { sheetId: 'sheet1', row: 5, column: 1 } }]);
  });
});

describe('绩效目标', () => {
  const goals = (text: string): readonly string[] => tableOf([['绩效目标', text], HEADERS, ROW]).project.goals.map((goal) => goal.value);

  it.each([
    ['1.甲\n2.乙', ['甲', '乙']],
    ['1.甲 2.乙', ['甲', '乙']],
    ['（1）甲；（2）乙', ['甲；', '乙']],
    ['1.甲； 7.乙', ['甲；', '乙']],
    ['做好现有 4.2 万份档案', ['做好现有 4.2 万份档案']],
    ['1.做好 2.5 万份档案', ['做好 2.5 万份档案']],
    ['<p>1.甲</p>', ['甲']],
  ])('%j', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });
});

describe('表头和级次', () => {
  it('标签里的空格、别名不影响识别，原字保留', () => {
    const table = tableOf([['一级 指标', '二级指 标', '三级指标', '指标解释', '年度指标值', '指标值设定依据'], ['效果指标', '社会效益指 标', '甲', '乙', '≥5人', '丙'], [null, '可持续影响', '丁', '', '长期', '']]);
    expect(table.indicators.map(({ level1, level2 }) => [level1.value, level1.raw, level2.value, level2.raw])).toEqual([
      ['效益指标', '效果指标', '社会效益指标', '社会效益指 标'],
      ['效益指标', '效果指标', '可持续影响指标', '可持续影响'],
    ]);
    expect(table.indicators[1]?.level1.at).toEqual({ sheetId: 'sheet1', row: 1, column: 0 });
  });

  it('符号、值、单位分三列的两行表头', () => {
    const table = tableOf([
      ['（四）单位整体支出绩效指标'],
      ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', null, null, '指标值确定依据'],
      [null, null, null, null, '符号', '值', '单位'],
      ['单位产出', '数量', '骨干人数', '完成率', '≥', percent(0.7), null, '计划'],
      [null, '成本', '办公开支', '完成率', '≤', 30, '万元', '计划'],
    ]);
    expect(table).toMatchObject({ kind: 'unit-target', layout: 'unit-target', headerRows: [1, 2], columns: { comparator: 4, number: 5, unit: 6, basis: 7 } });
    expect(table.indicators.map(({ target }) => [target?.value.comparator, target?.value.number, target?.value.unit, target?.parts?.unit?.column])).toEqual([
      ['≥', '70', '%', 6],
      ['≤', '30', '万元', 6],
    ]);
  });

  it('同一表头后一级指标从头开始就是另一张表', () => {
    const sheet = sheetOf([HEADERS, ROW, ['满意度指标', '服务对象满意度指标', '满意度', '', '≥90%', ''], [], HEADERS, ROW]);
    expect(readSheet(sheet, defaultPack).tables.map((table) => table.indicators.length)).toEqual([2, 1]);
  });

  it('表下的注和签字不是指标', () => {
    expect(tableOf([HEADERS, ROW, ['填报人：张三', null, null, '审核人：李四'], ['注：以上']]).indicators).toHaveLength(1);
  });

  it('正在补填的新行也算指标', () => {
    expect(tableOf([HEADERS, ROW, [null, null, '新指标']]).indicators.map(({ level1, level3, target }) => [level1.value, level3.value, target?.raw])).toEqual([
      ['产出指标', '培训人数', '≥100人'],
      ['产出指标', '新指标', ''],
    ]);
  });
});

describe('没有读懂的地方说明原因', () => {
  const reasons = (rows: readonly (readonly Content[])[]): readonly string[] => {
    const model = readSheet(sheetOf(rows), defaultPack);
    expect(model.tables).toEqual([]);
    return model.unread.map((region) => region.reason);
  };

  it.each([
    ['只有表头', 'no-indicators', [['某经费绩效目标表'], ['绩效目标', '1.甲'], HEADERS]],
    ['没有指标值列', 'value-column-missing', [HEADERS.filter((word) => word !== '指标值'), ['产出指标', '数量指标', '甲', '乙', '丙'], [null, '质量指标', '甲', '乙', '丙']]],
    ['只有绩效目标', 'no-indicator-header', [['绩效目标', '1.甲'], ['数量', '100', '人']]],
  ] as const)('%s', (_, reason, rows) => {
    expect(reasons(rows)).toEqual([reason]);
  });

  it('正文和空表没有什么可报', () => {
    expect(reasons([['一、基本情况'], ['我局……'], ['合计', 5]])).toEqual([]);
    expect(reasons([])).toEqual([]);
  });

  it('没有读全的工作表不给出表', () => {
    const model = readSheet(sheetOf([HEADERS, ROW], { incomplete: 'too-large' }), defaultPack);
    expect([model.tables, model.unread.map((region) => region.reason)]).toEqual([[], ['sheet-incomplete']]);
  });
});

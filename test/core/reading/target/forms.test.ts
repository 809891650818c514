import { readSheet } from '../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { Indicator, TargetTable } from '../../../../src/core/model/target-table';
import { sheetOf, type Content } from '../../../support/sheet';

function tablesOf(...rows: readonly (readonly Content[])[]): readonly TargetTable[] {
  const model = readSheet(sheetOf(rows), defaultPack);
  expect(model.unread).toEqual([]);
  return model.tables;
}

function onlyTable(...rows: readonly (readonly Content[])[]): TargetTable {
  const [table, ...others] = tablesOf(...rows);
  if (!table) throw new Error('no table');
  expect(others).toEqual([]);
  return table;
}

/** `产出指标|数量指标|培训人数|≥100人` */
function brief({ level1, level2, level3, target }: Indicator): string {
  return [level1.value, level2.value, level3.value, target?.raw ?? ''].join('|');
}

describe('绩效目标表下面紧接着预算表', () => {
  it('中间没有空行时，预算表的表头和各行不会当成指标', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '养护里程', '≥320公里'],
      [null, '质量指标', '优良路率', '≥85%'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['201', '一般公共服务支出', 100, 60, 40],
      ['合计', null, 100, 60, 40],
    ];
    const { tables, budgets } = readSheet(sheetOf(rows), defaultPack);
    expect(tables.map((table) => table.indicators.map(brief))).toEqual([['产出指标|数量指标|养护里程|≥320公里', '产出指标|质量指标|优良路率|≥85%']]);
    expect(budgets.map(({ headerRows, rows: read }) => [headerRows, read.length])).toEqual([[[3], 2]]);
  });
});

describe('名称和指标值写在一格里', () => {
  it.each([
    ['养护里程>=320公里', '养护里程', '>=320公里'],
    ['优良路率》=85%', '优良路率', '》=85%'],
    ['培训人数不少于300人', '培训人数', '不少于300人'],
    ['足额保障率＝100% 22.5', '足额保障率', '＝100%'],
    ['设备完好，运行稳定', '设备完好，运行稳定', undefined],
  ])('“%s”分成名称和指标值', (cell, name, value) => {
    const table = onlyTable(['一级指标', '二级指标', '绩效指标'], ['产出指标', '数量指标', cell], [null, '质量指标', '合格率≥95%'], [null, '时效指标', '完成及时率≥95%'], [null, '成本指标', '成本节约率≥5%']);
    expect(table.indicators.slice(0, 1).map(({ level3, target }) => [level3.value, target?.raw])).toEqual([[name, value]]);
  });
});

describe('各地的绩效指标表头', () => {
  it('没有一级指标列时由二级指标推出，位置指向二级指标', () => {
    const table = onlyTable(['二级指标', '三级指标', '指标值'], ['数量指标', '培训人数', '≥100人'], ['社会效益指标', '就业率', '≥80%']);
    expect(table.indicators.map(brief)).toEqual(['产出指标|数量指标|培训人数|≥100人', '效益指标|社会效益指标|就业率|≥80%']);
    expect(table.indicators[0]?.level1.at).toMatchObject({ row: 1, column: 0 });
  });

  it('“一级指标”列写的是数量、质量指标时，各级下移一级', () => {
    const table = onlyTable(['一级指标', '二级指标', '绩效标准', '当年预期实现值'], ['数量指标', '培训人数', '计划', '≥100人'], ['质量指标', '合格率', '规定', '≥95%']);
    expect(table.columns).toMatchObject({ level2: 0, level3: 1, description: 2, value: 3 });
    expect(table.indicators.map(brief)).toEqual(['产出指标|数量指标|培训人数|≥100人', '产出指标|质量指标|合格率|≥95%']);
  });

  it('指标性质写比较符就是比较符，写定量、定性就是性质', () => {
    const header = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'];
    const compared = onlyTable(header, ['产出指标', '数量指标', '人数', '≧', 10, '人'], [null, '质量指标', '效果', '定性', '良好', null]);
    expect(compared.columns).toMatchObject({ comparator: 3, number: 4, unit: 5 });
    expect(compared.indicators[0]?.target?.value).toMatchObject({ comparator: '≥', number: '10', unit: '人' });
    const natured = onlyTable(header, ['产出指标', '数量指标', '人数', '定量', '≥10', '人'], [null, '质量指标', '效果', '定性', '良好', null]);
    expect(natured.columns.comparator).toBeUndefined();
    expect(natured.indicators.map(({ details }) => details?.nature?.value)).toEqual(['定量', '定性']);
  });

  it('谁也不认识的表头，按下面的单元格判断', () => {
    const table = onlyTable(['类别', '细分', '考核什么', '做到多少'], ['产出', '数量', '培训人数', '≥100人'], [null, '质量', '合格率', '≥95%'], ['效益', '社会效益', '就业', '有效提升']);
    expect(table.columns).toEqual({ level1: 0, level2: 1, level3: 2, value: 3 });
    expect(table.evidence.filter(({ key }) => key === 'column-by-cells')).toHaveLength(4);
  });

  it('名称、指标值和分值写在一格时拆开', () => {
    const table = onlyTable(['绩效指标', '完成情况'], ['产出指标', '数量指标', '足额保障率=100% 22.5'], [null, '质量指标', '结余率(结余/预算)≤5% 10']);
    expect(table.indicators.map(({ level3, target, weight }) => [level3.value, target?.raw, weight?.value])).toEqual([
      ['足额保障率', '=100%', '22.5'],
      ['结余率(结余/预算)', '≤5%', '10'],
    ]);
    expect(table.indicators[0]?.level3.raw).toBe('足额保障率=100% 22.5');
  });

  it('★、编号和“指标1：”不算名称，原字保留；没填的行和总分行不是指标', () => {
    const table = onlyTable(
      ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
      ['产出指标(50分)', '数量指标', '★（1）培训人数', '≥100人', 20],
      [null, null, '指标2：', null, null],
      [null, '质量指标', '指标1：合格率', '≥95%', 30],
      [null, '……', '……', '……', null],
      ['总分', null, null, null, 50],
    );
    expect(table.indicators.map(brief)).toEqual(['产出指标|数量指标|培训人数|≥100人', '产出指标|质量指标|合格率|≥95%']);
    expect(table.indicators[0]).toMatchObject({ level1: { raw: '产出指标(50分)' }, level3: { raw: '★（1）培训人数' }, weight: { value: '20' } });
  });

  it('自评表的两层表头：实际完成值、得分、偏差原因各归各的', () => {
    const table = onlyTable(
      ['绩效指标', null, null, '年度指标值', null, null, '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
      ['产出指标', '数量指标', '人数', '═', 10, '人', '9人', 20, 18, '天气'],
    );
    expect(table).toMatchObject({ layout: 'self-evaluation', headerRows: [0, 1] });
    expect(table.indicators[0]).toMatchObject({
      target: { value: { comparator: '=', number: '10', unit: '人' } },
      weight: { value: '20' },
      details: { actualValue: { value: '9人' }, score: { value: '18' }, deviation: { value: '天气' } },
    });
  });

  it('每个项目一列指标值时，一个项目一张表', () => {
    const tables = tablesOf(['一级指标', '二级指标', '三级指标', '甲项目', '乙项目'], ['产出指标', '数量指标', '人数', '≥100人', '≥20人'], [null, '质量指标', '合格率', '≥95%', '≥98%']);
    expect(tables.map(({ name, indicators }) => [name, indicators.map(({ target }) => target?.raw)])).toEqual([['甲项目', ['≥100人', '≥95%']], ['乙项目', ['≥20人', '≥98%']]]);
  });
});

describe('中期和年度', () => {
  it('左右两半共用一级指标，各有各的目标', () => {
    const tables = tablesOf(
      ['项目支出绩效目标申报表'],
      ['项目名称', '某专项'],
      ['项目资金（万元）', '中期资金总额：', 300, null, null, '年度资金总额：', 100],
      [null, '其中：财政拨款', 300, null, null, '其中：财政拨款', 90],
      ['总体目标', '中期目标（2020年—2022年）', null, null, null, '年度目标'],
      [null, '三年办好', null, null, null, '今年办好'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      [null, '产出指标', '数量指标', '人数', '≥300人', '数量指标', '人数', '≥100人'],
      [null, '效益指标', '社会效益指标', '就业率', '≥90%', '社会效益指标', '就业率', '≥80%'],
    );
    expect(tables.map(({ period, name, project, indicators }) => [period, name, project.goals.map(({ value }) => value), indicators.map(brief)])).toEqual([
      ['mid-term', '某专项', ['三年办好'], ['产出指标|数量指标|人数|≥300人', '效益指标|社会效益指标|就业率|≥90%']],
      ['annual', '某专项', ['今年办好'], ['产出指标|数量指标|人数|≥100人', '效益指标|社会效益指标|就业率|≥80%']],
    ]);
    expect(tables[1]?.project).toMatchObject({ overallTotal: { value: { decimal: '300' } }, budgetTotal: { value: { decimal: '100', unit: '万元' } }, budgetFiscal: { value: { decimal: '90' } } });
  });
});

describe('台账', () => {
  const header = ['单位名称', '项目名称', '预算数（元）', '年度目标', '一级指标', '二级指标', '三级指标', '指标值'];

  it('项目名称只写第一行或每行都写，旁边各列是项目的字段', () => {
    const tables = tablesOf(
      header,
      ['某镇', '甲项目', 1000, '完成甲', '产出指标', '数量指标', '人数', '≥10人'],
      [null, null, null, null, '效益指标', '社会效益指标', '改善', '明显'],
      [null, '51092324T000010263357-乙项目', '2,000.00', '完成乙', '产出指标', '数量指标', '次数', '5次'],
      [null, '51092324T000010263357-乙项目', null, null, null, '质量指标', '合格率', '≥95%'],
    );
    expect(tables.map(({ kind, name, project, indicators }) => [kind, name, project.unit?.value, project.budgetTotal?.value.decimal, project.goals[0]?.value, indicators.map(brief)])).toEqual([
      ['ledger', '甲项目', '某镇', '1000', '完成甲', ['产出指标|数量指标|人数|≥10人', '效益指标|社会效益指标|改善|明显']],
      ['ledger', '乙项目', '某镇', '2000', '完成乙', ['产出指标|数量指标|次数|5次', '产出指标|质量指标|合格率|≥95%']],
    ]);
    expect(tables[1]?.project).toMatchObject({ code: { value: '51092324T000010263357' }, budgetTotal: { value: { unit: '元' } } });
  });
});

describe('别的表', () => {
  it('项目信息下面没有指标，不占下一张表', () => {
    const model = readSheet(
      sheetOf([['项目名称', '甲'], ['绩效目标', '做甲'], ['项目名称', '乙'], ['绩效目标', '做乙'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '人数', '≥1人']]),
      defaultPack,
    );
    expect(model.tables.map(({ name, area, project }) => [name, area.top, project.goals.map(({ value }) => value)])).toEqual([['乙', 2, ['做乙']]]);
    expect(model.unread.map(({ reason }) => reason)).toEqual(['no-indicator-header']);
  });

  it('指标叫“项目总投资”时不当作下一张表的开头', () => {
    const table = onlyTable(
      ['序号', '项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
      ['1', '新建公办园', '产出指标', '成本指标', '建安工程费', '≤3200元/㎡'],
      ['2', '新建公办园', null, null, '项目总投资', '≤9600万元'],
      ['3', '新建公办园', '效益指标', '社会效益指标', '毛入园率', '≥92%'],
    );
    expect(table.indicators.map(({ level3 }) => level3.value)).toEqual(['建安工程费', '项目总投资', '毛入园率']);
  });

  it('政府采购表里的“数量”不是二级指标', () => {
    const model = readSheet(sheetOf([['政府采购预算表'], ['采购项目', '数量', '计量单位', '单价', '金额'], ['电脑', 3, '台', 5000, 15000], ['打印机', 1, '台', 2000, 2000]]), defaultPack);
    expect(model.tables).toEqual([]);
    expect(model.unread).toEqual([]);
  });
});

describe('表头旁边的空列和隐藏列', () => {
  it('左边有两列系统内码和一列空白，标题和目标仍属于这张表', () => {
    const table = onlyTable(
      ['培训经费绩效目标表'],
      ['绩效目标', '提高技能'],
      ['系统内码', '系统内码', null, '一级指标', '二级指标', '三级指标', '指标值'],
      ['A1', 'B1', null, '产出指标', '数量指标', '培训人数', '≥100人'],
      ['A2', 'B2', null, '效益指标', '社会效益指标', '就业率', '≥80%'],
    );
    expect(table.name).toBe('培训经费');
    expect(table.project.goals.map(({ value }) => value)).toEqual(['提高技能']);
  });

  it('上一行的列隔一列空白、先有不认得的词，仍属于表头', () => {
    const table = onlyTable(
      ['绩效指标', null, null, null, '系统内码', '年度指标值', '实际完成值'],
      ['一级指标', '二级指标', '三级指标'],
      ['产出指标', '数量指标', '培训人数', null, 'A1', '≥100人', '98人'],
      ['效益指标', '社会效益指标', '就业率', null, 'A2', '≥80%', '81%'],
    );
    expect(table.columns).toMatchObject({ level3: 2, value: 5, actualValue: 6 });
  });
});

import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { itemsOf } from '../../../src/core/reading/project-rows/items';
import type { TargetTable } from '../../../src/core/model/target-table';
import { cellAddress } from '../../../src/core/sheet/address';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { sheetOf, type Content } from '../../support/sheet';

const LEVELS = ['数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标'];

function read(rows: readonly (readonly Content[])[]): readonly TargetTable[] {
  const model = readSheet(sheetOf(rows), defaultPack);
  expect(model.unread).toEqual([]);
  return model.tables;
}

function brief({ indicators }: TargetTable): readonly string[] {
  return indicators.map(({ level1, level2, level3, target }) => [level1.value, level2.value, level3.value, target?.raw ?? ''].join('|'));
}

describe('一个项目一行、指标横着排的表', () => {
  const rows = [
    ['项目支出绩效目标汇总表'],
    [null, null, null, '单位：万元'],
    ['序号', '项目名称', '预算金额', '绩效目标', '产出指标', null, null, '效益指标', '满意度指标'],
    [null, null, null, null, ...LEVELS],
    [1, '农村公路养护', 120, '完成县乡公路日常养护', '1.养护里程≥320公里；2.养护站≥6个', '优良路率≥85%', '2025年12月底前完成', '保障群众出行', '群众满意度≥90%'],
    [2, '公交补贴', 80, '补贴公交企业，稳定票价', '补贴车辆数≥60辆', '班次正点率≥95%', '每季度末发放', '日均客运量≥1.2万人次', '乘客满意度≥90%'],
    ['合计', null, 200],
  ];

  it('每个项目读成一张表，带着预算数和绩效目标', () => {
    const tables = read(rows);
    expect(tables.map(({ name, project }) => [name, project.budgetTotal?.value, project.goals.map(({ value }) => value)])).toEqual([
      ['农村公路养护', { decimal: '120', places: 0, unit: '万元' }, ['完成县乡公路日常养护']],
      ['公交补贴', { decimal: '80', places: 0, unit: '万元' }, ['补贴公交企业，稳定票价']],
    ]);
  });

  it('一格里的几个指标各读成一条，级别取自表头，位置是那一格', () => {
    const [table] = read(rows);
    if (!table) throw new Error('no table');
    expect(brief(table)).toEqual([
      '产出指标|数量指标|养护里程|≥320公里',
      '产出指标|数量指标|养护站|≥6个',
      '产出指标|质量指标|优良路率|≥85%',
      '产出指标|时效指标|2025年12月底前完成|',
      '效益指标|社会效益指标|保障群众出行|',
      '满意度指标|服务对象满意度指标|群众满意度|≥90%',
    ]);
    expect(table.indicators.map(({ level3 }) => cellAddress(level3.at))).toEqual(['E5', 'E5', 'F5', 'G5', 'H5', 'I5']);
  });

  it('表头第三行写着指标名称、下面写数的，名称取自表头，单位取自括号', () => {
    const [table, other] = read([
      ['项目名称', '预算数', '产出指标', null, null, '满意度指标'],
      [null, null, '数量指标', null, '质量指标', '服务对象满意度指标'],
      [null, null, '培训期数（期）', '培训人数（人）', '培训合格率（%）', '学员满意度'],
      ['技能培训', 50, '≥5', '≥300', '≥95', '≥90%'],
      ['创业培训', 30, '≥3', '≥120', '≥90', '≥90%'],
    ]);
    if (!table || !other) throw new Error('not two tables');
    expect(brief(table)).toEqual(['产出指标|数量指标|培训期数|≥5期', '产出指标|数量指标|培训人数|≥300人', '产出指标|质量指标|培训合格率|≥95%', '满意度指标|服务对象满意度指标|学员满意度|≥90%']);
    expect(other.indicators.map(({ level3, target }) => [cellAddress(level3.at), target && cellAddress(target.at)])).toEqual([['C3', 'C5'], ['D3', 'D5'], ['E3', 'E5'], ['F3', 'F5']]);
  });

  it('一个项目占几行、项目名称只写一次的，几行属于同一个项目', () => {
    const tables = read([
      ['项目名称', ...LEVELS],
      ['农村公路养护', '养护里程≥320公里', '优良路率≥85%', null, null, '群众满意度≥90%'],
      [null, '养护站≥6个', null, null, null, null],
      ['公交补贴', '补贴车辆数≥60辆', '班次正点率≥95%', null, null, '乘客满意度≥90%'],
    ]);
    expect(tables.map(({ name, indicators }) => [name, indicators.length])).toEqual([['农村公路养护', 4], ['公交补贴', 3]]);
  });

  it('没有项目名称一列，或者并排的级别不到三个，不这样读', () => {
    expect(readSheet(sheetOf([['科室', ...LEVELS], ['办公室', '印章 3 枚', '好', '快', '有', '满意']]), defaultPack).tables).toEqual([]);
    expect(readSheet(sheetOf([['项目名称', '产出指标', '效益指标'], ['公交补贴', '60 辆', '稳定']]), defaultPack).tables).toEqual([]);
  });

  it('项目的次序、前面的空行和空列不改变读出的指标', () => {
    const projects = rows.slice(4, 6);
    fc.assert(
      fc.property(fc.boolean(), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (turned, above, left) => {
        const body = turned ? [...projects].reverse() : projects;
        const moved = [...Array.from({ length: above }, () => []), ...[...rows.slice(0, 4), ...body].map((row) => [...Array.from({ length: left }, () => null), ...row])];
        const names = new Map(read(moved).map((table) => [table.name, brief(table)]));
        expect(names).toEqual(new Map(read(rows).map((table) => [table.name, brief(table)])));
      }),
      { numRuns: 30 },
    );
  });
});

describe('一格里列着几个指标', () => {
  const isLevel2 = (word: string): boolean => word === '数量指标' || word === '质量指标';

  it.each([
    ['1.养护里程≥320公里；2.养护站≥6个', ['养护里程≥320公里', '养护站≥6个']],
    ['①甲\n②乙', ['甲', '乙']],
    ['（1）甲≥1.5万人（2）乙', ['甲≥1.5万人', '乙']],
    ['数量指标：甲≥3个；乙≥4个；质量指标：丙≥95%', ['数量指标/甲≥3个', '数量指标/乙≥4个', '质量指标/丙≥95%']],
    ['完成率100%。', ['完成率100%']],
    ['；；', []],
  ])('“%s”', (text, items) => {
    expect(itemsOf(text, isLevel2).map((item) => (item.level2 === undefined ? item.text : `${item.level2}/${item.text}`))).toEqual(items);
  });
});

import { guessColumns, guessHeader } from '../../../src/core/reading/guess-header';
import { linesOf } from '../../../src/core/reading/line';
import { areaOfLines } from '../../../src/core/reading/unread';
import { vocabularyOf } from '../../../src/core/reading/vocabulary';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

const words = vocabularyOf(defaultPack);

function guess(rows: readonly (readonly Content[])[]) {
  const lines = linesOf(sheetOf(rows, { firstRow: 4, firstColumn: 2 }));
  return guessHeader(lines, areaOfLines(lines), words);
}

describe('猜没有读懂的区域的表头', () => {
  test('列名一个都不认识，从下面的内容看出各列', () => {
    const found = guess([
      ['考核一览'],
      ['内容分类', '细项', '目标描述', '达成水平'],
      ['数量', '培训人数', '全年组织培训的人数', '≥120人次'],
      ['质量', '培训合格率', '考核合格人数的占比', '≥95%'],
      ['时效', '完成时间', '培训完成的时间', '12月底前'],
    ]);
    expect(found).toEqual({ row: 5, rows: 1, columns: { level2: 0, level3: 1, description: 2, value: 3 }, isLikely: true });
  });

  test('层级的名称也不认识，按一个管几行来看', () => {
    const found = guess([
      ['板块', '类别', '事项', '要求'],
      ['办班', '规模', '培训人数', '≥120人次'],
      ['办班', '规模', '培训期数', '≥6期'],
      ['办班', '结业', '合格率', '≥95%'],
      ['就业', '结业', '就业率', '≥60%'],
    ]);
    expect(found).toMatchObject({ columns: { level1: 0, level2: 1, level3: 2, value: 3 }, isLikely: true });
  });

  test('比较符、数值、单位分列', () => {
    const found = guess([
      ['类别', '事项', '方向符', '多少', '怎么计'],
      ['数量指标', '培训人数', '≥', 120, '人次'],
      ['质量指标', '合格率', '≥', 95, '%'],
      ['成本指标', '支出', '≤', 30, '万元'],
    ]);
    expect(found).toMatchObject({ columns: { level2: 0, level3: 1, comparator: 2, number: 3, unit: 4 }, isLikely: true });
  });

  test.each<[string, readonly (readonly Content[])[]]>([
    ['人口统计', [['地区', '总数', '男', '女'], ['甲', 10, 4, 6], ['乙', 20, 11, 9], ['丙', 30, 14, 16]]],
    ['通讯录', [['姓名', '科室', '电话'], ['张三', '财务科', '内线'], ['李四', '办公室', '内线'], ['王五', '办公室', '外线']]],
    ['金额', [['科目', '预算数', '执行数'], ['工资', '120.5', '118'], ['办公费', '30', '29.4'], ['合计', '150.5', '147.4']]],
  ])('不是指标的不去打扰人：%s', (_, rows) => {
    expect(guess(rows)?.isLikely).toBe(false);
  });

  test('一段话里没有表头', () => {
    expect(guess([['说明：本表由各单位填报，请于月底前报送。'], ['联系人：张三']])).toBeUndefined();
  });

  test('两行表头：下面一行给列定名，没有下一行的看上面', () => {
    const lines = linesOf(
      sheetOf([
        ['类别', '事项', '要达到的', null, null],
        [null, null, '方向符', '多少', '怎么计'],
        ['数量指标', '培训人数', '≥', 120, '人次'],
        ['质量指标', '合格率', '≥', 95, '%'],
      ]),
    );
    expect(guessColumns(lines, 0, 2, words)).toEqual({ level2: 0, level3: 1, comparator: 3, number: 4, unit: 5 });
  });
});

import { readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

const read = (rows: readonly (readonly Content[])[]) => readSheet(sheetOf(rows), defaultPack);

const ROWS = [
  ['1', '绩效目标', 'E12', '培训合格率', '指标值没有单位。'],
  ['2', '绩效目标', 'E13', '参训人员满意度', '没有写指标值确定依据。'],
];

describe('说工作簿里哪些地方有问题的清单', () => {
  test.each([
    ['审核表', ['序号', '工作表', '单元格', '指标或科目', '问题']],
    ['Review sheet', ['No.', 'Sheet', 'Cell', 'Indicator or subject', 'Problem']],
  ])('%s不当作要查的表，也不算没有读懂', (title, header) => {
    expect(read([[title], ['文件：绩效文本.xlsx'], header, ...ROWS])).toMatchObject({ tables: [], budgets: [], texts: [], unread: [] });
  });

  test('绩效目标表里有一列叫单元格，照常读', () => {
    const { tables } = read([
      ['1.技能培训经费绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '单元格'],
      ['产出指标', '数量指标', '培训人数', '≥120人次', ''],
      ['', '质量指标', '培训合格率', '≥95%', ''],
    ]);
    expect(tables[0]?.indicators).toHaveLength(2);
  });
});

import { readInSteps, readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { sheetOf } from '../../support/sheet';

const HEADER = ['项目编码', '项目名称', '一级指标', '二级指标', '三级指标', '指标值'];

function stepsOf(rows: Parameters<typeof sheetOf>[0]): number {
  const steps = readInSteps(sheetOf(rows), defaultPack);
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

describe('很大的表', () => {
  it('一行有 5,000 张并排的表头，每张都读出自己的指标', () => {
    const across = (words: readonly string[]): (string | null)[] => Array.from({ length: 5000 }, () => [...words, null]).flat();
    const { tables } = readSheet(sheetOf([across(['X绩效目标表']), across(['一级指标', '二级指标', '三级指标', '指标值']), across(['产出指标', '数量指标', '培训人数', '≥3人'])].map((row, index) => (index === 0 ? row.flatMap((cell) => (cell === null ? [] : [cell, null, null, null, null])) : row))), defaultPack);
    expect(tables).toHaveLength(5000);
    expect(tables.every(({ indicators }) => indicators.length === 1)).toBe(true);
  });

  it('几十万行文字读得完，不因为太多而出错', () => {
    const { texts, unread } = readSheet(sheetOf(Array.from({ length: 200_000 }, (_, index) => [`第${String(index)}条`, '甲', '乙'])), defaultPack);
    expect(texts).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  it('台账、长表和预算表越长，中途让出的次数越多', () => {
    const ledger = (projects: number) => [HEADER, ...Array.from({ length: projects }, (_, index) => [`13082200${String(index)}`, `项目${String(index)}`, '产出指标', '数量指标', '培训人数', '≥3人'])];
    const target = (rows: number) => [HEADER.slice(2), ...Array.from({ length: rows }, (_, index) => ['产出指标', '数量指标', `人数${String(index)}`, '≥3人'])];
    const budget = (rows: number) => [['部门支出总表'], ['单位：万元'], ['科目编码', '科目名称', '合计'], ...Array.from({ length: rows }, (_, index) => ['2010101', `科目${String(index)}`, index])];
    for (const rows of [ledger, target, budget]) expect(stepsOf(rows(4000))).toBeGreaterThan(stepsOf(rows(400)) + 20);
  });
});

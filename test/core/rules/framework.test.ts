import { readSheet } from '../../../src/core/reading/read-sheet';
import type { TargetTable } from '../../../src/core/model/target-table';
import { createEngine } from '../../../src/core/rules/engine';
import { frameworkOf } from '../../../src/core/rules/facts/framework';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { SmallRow } from './small-table';
import { sheetWith } from './small-table';

const row = (level1: string, level2: string): SmallRow => ({ level1, level2, level3: `${level2}的内容`, value: '≥95%' });
const OUTPUT = [row('产出指标', '数量指标'), row('产出指标', '质量指标'), row('效益指标', '社会效益指标')];

function tableOf(rows: readonly SmallRow[]): TargetTable {
  const [table] = readSheet(sheetWith({ rows }), defaultPack).tables;
  if (!table) throw new Error('No table');
  return table;
}

function mismatches(rows: readonly SmallRow[]): readonly unknown[] {
  const sheet = sheetWith({ rows });
  const { findings } = createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet);
  return findings.filter(({ rule }) => rule === 'completeness/level-mismatch').map(({ data }) => data);
}

describe('一张表用哪一套框架', () => {
  it('没有特征时用标准包的第一套，河北是 88 号', () => {
    expect(frameworkOf(tableOf(OUTPUT), defaultPack)?.id).toBe('caiyu-2015-88');
  });

  it('一级指标有成本指标的是 101 号', () => {
    expect(frameworkOf(tableOf([row('成本指标', '经济成本指标'), ...OUTPUT]), defaultPack)?.id).toBe('caiyu-2021-101');
  });

  it('单位整体绩效目标表用自己的一套', () => {
    expect(frameworkOf({ ...tableOf(OUTPUT), kind: 'unit-target' }, defaultPack)?.id).toBe('unit');
  });

  it('标准包没有写框架时不判断归属', () => {
    expect(frameworkOf(tableOf(OUTPUT), { ...defaultPack, frameworks: [] })).toBeUndefined();
  });
});

describe('二级指标的归属按表自己的框架', () => {
  it('101 号的表里成本不属于产出；88 号的表里正属于产出', () => {
    const costInOutput = row('产出指标', '成本指标');
    expect(mismatches([...OUTPUT, costInOutput])).toEqual([]);
    expect(mismatches([row('成本指标', '经济成本指标'), ...OUTPUT, { ...costInOutput, level3: '别的成本' }])).toEqual([
      { level1: '产出指标', level2: '成本指标', expected: '成本指标' },
    ]);
  });
});

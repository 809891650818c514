import { readSheet } from '../../src/core/reading/read-sheet';
import { cellAt } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { planAdoption } from '../../src/session/adoption';
import { sheetOf } from '../support/sheet';

describe('名称和指标值写在一格里时采用规范表述', () => {
  const sheet = sheetOf([
    ['农村公路养护项目绩效目标表'],
    ['一级指标', '二级指标', '绩效指标'],
    ['产出指标', '数量指标', '养护里程≥320公里 20'],
    [null, '质量指标', '设备完好，运行稳定'],
    [null, '时效指标', '及时率≥95%'],
    ['满意度指标', '服务对象满意度指标', '群众满意度≥90%'],
  ]);
  const [table] = readSheet(sheet, defaultPack).tables;
  const [standard] = defaultPack.indicators;
  const after = (place: number): string | undefined => {
    const indicator = table?.indicators[place];
    if (!indicator || !standard) throw new Error('no such row');
    const change = planAdoption(sheet, indicator, { indicator: standard, basis: '' }, 'name')?.changes[0];
    expect(change && cellAt(sheet, change.at.row, change.at.column)?.text).toBe(indicator.level3.raw);
    return change?.after.kind === 'text' ? change.after.text : undefined;
  };

  it('只换名称，后面的指标值和分值原样留着', () => {
    expect(after(0)).toBe(`${standard?.name ?? ''}≥320公里 20`);
  });

  it('没有指标值的一格整格换成新的名称', () => {
    expect(after(1)).toBe(standard?.name);
  });
});

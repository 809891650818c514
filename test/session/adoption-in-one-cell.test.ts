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

describe('一格里写着几个指标时采用规范表述', () => {
  const sheet = sheetOf([
    ['项目支出绩效目标汇总表'],
    ['项目名称', '产出指标', null, '满意度指标'],
    [null, '数量指标', '质量指标', '服务对象满意度指标'],
    ['公交补贴', '1.补贴车辆数≥60辆；2.线路条数≥12条', '班次正点率≥95%', '乘客满意度≥90%'],
  ]);
  const [table] = readSheet(sheet, defaultPack).tables;
  const [standard] = defaultPack.indicators;

  it('只换其中一个的名称，别的指标和所有数字原样留着', () => {
    const second = table?.indicators[1];
    if (!second || !standard) throw new Error('no second indicator');
    const changes = planAdoption(sheet, second, { indicator: standard, basis: '' }, 'name')?.changes;
    expect(changes?.map(({ after }) => (after.kind === 'text' ? after.text : undefined))).toEqual([`1.补贴车辆数≥60辆；2.${standard.name}≥12条`]);
  });
});

import { readSheet } from '../../../../src/core/reading/read-sheet';
import { createEngine } from '../../../../src/core/rules/engine';
import { budgetSum } from '../../../../src/core/rules/project/budget-sum';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { sheetOf } from '../../../support/sheet';
import { testRule } from '../rule-tester';

const engine = createEngine({ pack: defaultPack });

testRule(budgetSum, {
  valid: [
    {
      name: '还有地方资金，各项之和够得上总额',
      block: [['项目资金（万元）', '年度资金总额', '100'], [null, '其中：财政拨款', '60'], [null, '地方资金', '40']],
      rows: [['数量指标', '培训人数', '≥100人']],
    },
    {
      name: '其他资金写的不是金额',
      block: [['项目资金（万元）', '年度资金总额', '100'], [null, '其中：财政拨款', '60'], [null, '其他资金', '县级配套 40']],
      rows: [['数量指标', '培训人数', '≥100人']],
    },
    { name: '相等', budget: ['12.50', '10.00', '2.50'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '其他资金空着按零算', budget: ['10.00', '10.00', null], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '一分之差在舍入范围内', budget: ['12.51', '10.00', '2.50'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '数字单元格', budget: [12.5, 10, 2.5], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '相差 1 万元',
      budget: ['12.50', '10.00', '1.50'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'differs', data: { total: '12.5', sum: '11.5', difference: '1', unit: '万元' }, at: 'C4', related: ['E4', 'G4'] }],
    },
    {
      name: '整数差 1，不当作舍入',
      budget: ['10', '8', '1'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'differs', data: { difference: '1' }, at: 'C4', related: ['E4', 'G4'] }],
    },
  ],
});

describe('上年结转资金单列的申报表', () => {
  const pieces = (fiscal: string, carried: string) => {
    const sheet = sheetOf([
      ['项目支出绩效目标申报表'],
      ['项目名称', '', '公共设施运行', '', '', ''],
      ['项目资金（元）', '', '项目资金总额', '900', '年度资金申请总额', '500'],
      ['', '', '其中：财政资金', '900', '其中：当年财政拨款', fiscal],
      ['', '', '', '', '上年结转资金', carried],
      ['', '', '其他资金', '0', '其他资金', '0'],
      ['年度总体目标', '', '保障设施运行', '', '', ''],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', ''],
      ['', '产出指标', '数量指标', '维护设施数量', '≥10处', ''],
    ]);
    const [table] = readSheet(sheet, defaultPack).tables;
    return engine.checkTables(sheet, table ? [table] : []).findings.filter(({ rule }) => rule === 'project/budget-sum');
  };

  it.each([
    ['结转另加', '400', '100'],
    ['结转已含在财政拨款里', '500', '100'],
  ])('%s，相等就不报', (_, fiscal, carried) => {
    expect(pieces(fiscal, carried)).toEqual([]);
  });

  it('怎样都不等才报', () => {
    expect(pieces('450', '100')).toHaveLength(1);
  });
});

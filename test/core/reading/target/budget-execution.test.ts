import { readSheet } from '../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { percent, sheetOf, type Content } from '../../../support/sheet';

const INDICATORS: readonly (readonly Content[])[] = [
  ['一级指标', '二级指标', '三级指标', '年度指标值'],
  ['产出指标', '数量指标', '培训人数', '≥100人'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
];

function projectOf(...block: readonly (readonly Content[])[]) {
  const { tables } = readSheet(sheetOf([['项目支出绩效自评表'], ['项目名称', '职业培训'], ...block, ['年度总体目标', '完成培训任务'], ...INDICATORS]), defaultPack);
  return tables[0]?.project;
}

describe('预算执行率、它的分值和得分', () => {
  it('从全年执行数旁边的列读出', () => {
    const project = projectOf(
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', '100', '120', '96', '10', '80%', '8'],
      [null, '其中：财政拨款', '100', '120', '96', '-', '-', '-'],
    );
    expect(project?.execution).toMatchObject({ rate: { value: '80' }, weight: { value: '10' }, score: { value: '8' } });
  });

  it('执行率是百分比格式的数，或是不带 % 的份额', () => {
    const head = ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率'];
    expect(projectOf(head, [null, '年度资金总额', '100', '100', '85', percent(0.85)])?.execution?.rate?.value).toBe('85');
    expect(projectOf(head, [null, '年度资金总额', '100', '100', '85', 0.85])?.execution?.rate?.value).toBe('85');
  });

  it('没有执行数的表不读', () => {
    expect(projectOf(['项目资金（万元）', '年度资金总额', '100'])?.execution).toBeUndefined();
  });
});

describe('别的资金来源', () => {
  it('没有专门名称的金额另外记下', () => {
    const project = projectOf(['项目资金（万元）', '年度资金总额', '100'], [null, '其中：财政拨款', '60'], [null, '地方资金', '40']);
    expect(project?.otherFunds?.map(({ value }) => value.decimal)).toEqual(['40']);
  });

  it('该写金额却不是金额的也记下', () => {
    const project = projectOf(['项目资金（万元）', '年度资金总额', '100'], [null, '其中：财政拨款', '60'], [null, '其他资金', '县级配套 40']);
    expect(project?.unclearFunds?.map(({ value }) => value)).toEqual(['县级配套 40']);
  });
});

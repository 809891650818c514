import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identitiesShape } from '../../src/cli/schemas';
import { bundledPack } from '../../src/core/standards/bundled-pack';
import { xlsxOf } from '../support/xlsx';
import { inFolder, jixiao } from './run-jixiao';

jest.setTimeout(60_000);

type Rows = readonly (readonly (string | number | null)[])[];

/** A province that calls its forms, rows and columns its own names. */
const PACK = {
  ...bundledPack,
  id: 'qinghe-2026',
  title: '清河省 2026',
  // Forms to write belong to the tables of their province.
  budgetLayouts: [],
  budgetSets: [],
  identities: {
    ...bundledPack.identities,
    forms: [
      { id: 'sources', name: '资金来源汇总表', title: ['资金来源'] },
      { id: 'uses', name: '资金运用汇总表', title: ['资金运用'] },
      { id: 'bonds', name: '债务情况表', title: ['债务'] },
    ],
    rows: { 总盘子: ['资金总量'] },
    columns: { 合计: ['总量'], 保运转: ['运转类支出'], 办实事: ['项目类支出'] },
    identities: [
      { id: 'Q-1', title: '来源总量 = 运用总量', left: [{ table: 'sources', row: '总盘子', column: '金额' }], right: [{ table: 'uses', row: '@total', column: '合计' }] },
      { id: 'Q-2', title: '逐行：总量 = 保运转 + 办实事', over: 'rows', left: [{ table: 'uses', column: '合计' }], right: [{ table: 'uses', column: '保运转' }, { table: 'uses', column: '办实事' }] },
      { id: 'Q-3', title: '债务余额 ≤ 债务限额', left: [{ table: 'bonds', row: '余额', column: '金额' }], relation: '≤', right: [{ table: 'bonds', row: '限额', column: '金额' }] },
      { id: 'Q-4', title: '来源里的结转 = 运用里的结转', left: [{ table: 'sources', row: '上年滚存', column: '金额' }], right: [{ table: 'uses', row: '@total', column: '滚存' }] },
    ],
  },
};

const SOURCES: Rows = [
  ['清河省某局2026年资金来源汇总表'],
  ['单位：万元'],
  ['项目', '金额'],
  ['一、财政安排', 80],
  ['二、自筹', 20],
  ['资金总量', 100],
];
const USES = (project: number): Rows => [
  ['清河省某局2026年资金运用汇总表'],
  ['单位：元'],
  ['科目编码', '科目名称', '总量', '运转类支出', '项目类支出'],
  [null, '合计', 1000000, 600000, 400000],
  ['208', '社会保障和就业支出', 700000, 500000, 200000],
  ['221', '住房保障支出', 300000, 100000, project],
];

async function identities(sheets: readonly Rows[], more: readonly string[] = []): Promise<{ readonly out: string; readonly exitCode: number }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, '清河.json'), JSON.stringify(PACK));
    writeFileSync(join(folder, '预算.xlsx'), await xlsxOf(sheets));
    return jixiao(['identities', '预算.xlsx', '--pack', '清河.json', ...more], folder);
  });
}

describe('换一个省只换一份数据', () => {
  it('新的标准包可以用', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '清河.json'), JSON.stringify(PACK));
      expect(await jixiao(['pack', '清河.json'], folder)).toMatchObject({ exitCode: 0, out: expect.stringContaining('清河省 2026') as unknown });
    });
  });

  it('认出它的表样，核对它的勾稽，元和万元换算', async () => {
    const { out, exitCode } = await identities([SOURCES, USES(200000)], ['--explain']);
    expect(exitCode).toBe(0);
    expect(out).toContain('资金来源汇总表');
    expect(out).toContain('Q-1  来源总量 = 运用总量：1 处相符，0 处不符');
    expect(out).toContain('Q-2  逐行：总量 = 保运转 + 办实事：3 处相符，0 处不符');
  });

  it('错一个数，指到单元格', async () => {
    const { out, exitCode } = await identities([SOURCES, USES(250000)], ['--json']);
    expect(exitCode).toBe(1);
    const failed = identitiesShape.parse(JSON.parse(out)).identities.filter((identity) => identity.failed.length > 0);
    expect(failed.map(({ id }) => id)).toContain('Q-2');
    expect(failed.flatMap((identity) => identity.failed.flatMap(({ right }) => right.map(({ cell }) => cell)))).toContain('E6');
  });

  it('--explain 说没有对上的缺表、缺行', async () => {
    const { out } = await identities([SOURCES, USES(200000)], ['--explain']);
    expect(out).toContain('Q-3  债务余额 ≤ 债务限额：0 处相符，0 处不符\n    没有对上：没有这张表“债务情况表”（整本）');
    expect(out).toMatch(/Q-4 .*\n    没有对上：没有这一行“上年滚存”（.*资金来源汇总表）/);
  });
});

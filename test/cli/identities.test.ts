import { identitiesShape } from '../../src/cli/schemas';
import { jixiao, LINXI, XIANGHE } from './run-jixiao';

describe('jixiao identities', () => {
  it('核对香河的说明和固定资产表，指出增减合计不符，退出码 1', async () => {
    const { out, exitCode } = await jixiao(['identities', XIANGHE]);
    expect(exitCode).toBe(1);
    expect(out).toContain('A-1  资产总额 = 各类资产之和：1 处相符，0 处不符');
    expect(out).toMatch(/不符：情况说明!A12 .*5199\.23 = 5199\.23；.*= 5214\.77；差 -15\.54/);
  });

  it('--explain 说明没有对上的勾稽缺什么', async () => {
    const { out } = await jixiao(['identities', XIANGHE, '--explain']);
    expect(out).toContain('T1-5  收入总计 = 支出总计：0 处相符，0 处不符\n    没有对上：没有这张表“收支总表”（整本）');
  });

  it('--json 合乎公布的格式，与文字的结果一致', async () => {
    const { out, exitCode } = await jixiao(['identities', XIANGHE, '--json', '--explain']);
    const output = identitiesShape.parse(JSON.parse(out));
    expect(exitCode).toBe(1);
    const failed = output.identities.flatMap((identity) => identity.failed);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ leftSum: '5199.23', rightSum: '5214.77', difference: '-15.54', unit: '万元' });
    expect(output.tables.map(({ form }) => form)).toContain('固定资产占用情况表');
  });

  it('没有预算表和数字说明的工作簿照实说，退出码 0', async () => {
    const { out, exitCode } = await jixiao(['identities', LINXI]);
    expect(exitCode).toBe(0);
    expect(out).toBe('没有认出预算表，也没有认出写数的说明。\n');
  });

  it('打不开的文件说明原因，退出码 3', async () => {
    const { err, exitCode } = await jixiao(['identities', '没有.xlsx']);
    expect(exitCode).toBe(3);
    expect(err).toContain('没有找到这个文件');
  });
});

import { suggestShape } from '../../src/cli/schemas';
import { jixiao } from './run-jixiao';

async function suggestJson(...argv: string[]): Promise<ReturnType<typeof suggestShape.parse>['proposals']> {
  const { out, exitCode } = await jixiao(['suggest', ...argv, '--json']);
  expect(exitCode).toBe(0);
  return suggestShape.parse(JSON.parse(out)).proposals;
}

describe('jixiao suggest', () => {
  it('gives the standard wording with everything a row needs', async () => {
    const proposals = await suggestJson('--level2', '数量指标', '--text', '培训人数');
    expect(proposals[0]).toEqual({
      level1: '产出指标',
      level2: '数量指标',
      name: '培训人数',
      description: expect.stringMatching(/。$/),
      comparator: '≥',
      unit: '人',
      example: '≥〈计划人数〉人',
      basis: ['工作计划', '实施方案'],
      score: 1,
      why: '与这一行的三级指标同名',
      source: '实务常用',
    });
  });

  it('takes any known name of the 二级指标', async () => {
    expect(await suggestJson('--level2', '环境效益', '--text', '无纸化')).toEqual(await suggestJson('--level2', '生态效益指标', '--text', '无纸化'));
  });

  it('knows forms with 成本指标 on the first level', async () => {
    const [first] = await suggestJson('--level1', '成本指标', '--level2', '经济成本指标', '--project', '2025年劳务派遣人员经费', '--limit', '1');
    expect(first).toMatchObject({ level2: '成本指标', name: '派遣人员人均年成本' });
  });

  it('makes a name from the description where the library has none, and says so', async () => {
    const proposals = await suggestJson('--level2', '时效指标', '--description', '9月底前完成牧道桥加固并建立台账');
    expect(proposals[1]).toMatchObject({ name: '牧道桥加固完成时间', description: '9月底前完成牧道桥加固并建立台账', why: expect.stringContaining('按这一行的描述拟的名称'), library: '本行的描述' });
  });

  it('goes by the project where the row is still empty', async () => {
    const [first] = await suggestJson('--level2', '成本指标', '--project', '2025年劳务派遣人员经费', '--limit', '1');
    expect(first).toMatchObject({ name: '派遣人员人均年成本', why: expect.stringMatching(/^常用于“.*劳务派遣.*”类项目$/) });
  });

  it('lists proposals for people', async () => {
    const { out } = await jixiao(['suggest', '--level2', '满意度', '--text', '参训人员满意度', '--limit', '1']);
    expect(out).toBe(
      '1. 参训人员满意度（服务对象满意度指标）\n   理由：与这一行的三级指标同名\n   描述：问卷中评价为满意和基本满意的参训人员数÷有效问卷数×100%。\n   指标值：≥90%\n   依据：问卷调查、历史标准\n',
    );
  });

  it('says what is known instead of an unknown 二级指标', async () => {
    expect(await jixiao(['suggest', '--level2', '好指标'])).toEqual({
      exitCode: 2,
      out: '',
      err: '--level2 不能是“好指标”。可以用：数量指标、质量指标、时效指标、成本指标、经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标。\n',
    });
  });

  it.each([
    [['suggest'], '没有写要找什么。请至少写出 --level2、--text、--description、--project 之一。\n'],
    [['suggest', '--text', '培训', '--limit', '0'], '--limit 不能是“0”。请写 1 到 50 的整数。\n'],
    [['suggest', '--text'], '选项 --text 后面缺少内容。请补上。\n'],
  ])('asks for what is missing in %j', async (argv, err) => {
    expect(await jixiao(argv)).toEqual({ exitCode: 2, out: '', err });
  });
});

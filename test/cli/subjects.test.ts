import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIdentities } from '../../src/core/identities/check-identities';
import { codeRemarks } from '../../src/core/identities/codes';
import { readSheet } from '../../src/core/reading/read-sheet';
import { finish } from '../../src/core/reading/steps';
import { defaultPack } from '../../src/core/standards/default-pack';
import { loadStandardsPackText } from '../../src/core/standards/load-pack';
import type { StandardsPack } from '../../src/core/standards/schema';
import { sheetOf } from '../support/sheet';
import { xlsxOf } from '../support/xlsx';
import { inFolder, jixiao } from './run-jixiao';

jest.setTimeout(60_000);

type Rows = readonly (readonly (string | number | null)[])[];

const WHOLE: Rows = [
  ['2026年政府收支分类科目'],
  ['科目编码', '科目名称', '说明'],
  ['101', '税收收入', null],
  ['10101', '增值税', null],
  ['201', '一般公共服务支出', '反映政府提供一般公共服务的支出。'],
  ['20101', '人大事务', null],
  [2010101, '行政运行', '反映行政单位的基本支出。'],
  ['2010102', '　一般行政管理事务', null],
];

const GROUPS: Rows = [
  ['类', '款', '项', '科目名称'],
  [208, null, null, '社会保障和就业支出'],
  [null, 1, null, '人力资源和社会保障管理事务'],
  [null, null, 1, '行政运行'],
  [null, null, '02', '一般行政管理事务'],
  [null, '05', null, '行政事业单位养老支出'],
  [null, null, '05', '机关事业单位基本养老保险缴费支出'],
  [210, null, null, '卫生健康支出'],
  [221, null, null, '住房保障支出'],
];

const SIDE_BY_SIDE: Rows = [
  ['部门预算支出经济分类科目', null, null, '政府预算支出经济分类科目'],
  ['编码', '名称', null, '编码', '名称'],
  ['301', '工资福利支出', null, '501', '机关工资福利支出'],
  ['301 01', '基本工资', null, '50101', '工资奖金津补贴'],
  ['301.02', '津贴补贴', null, '50102', '社会保障缴费'],
];

const IN_NAME: Rows = [['科目'], ['[213]农林水支出'], ['21301 农业农村'], ['2130101 行政运行'], ['2130104 事业运行']];

async function imported(sheets: readonly Rows[], more: readonly string[] = []): Promise<{ readonly out: string; readonly err: string; readonly exitCode: number; readonly pack?: StandardsPack }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, '科目.xlsx'), await xlsxOf(sheets));
    const outcome = await jixiao(['subjects', '--from', '科目.xlsx', '--year', '2026', '--output', '新包.json', ...more], folder);
    if (outcome.exitCode > 1) return outcome;
    const loaded = loadStandardsPackText(readFileSync(join(folder, '新包.json'), 'utf8'));
    const checked = await jixiao(['pack', '新包.json'], folder);
    expect(checked.exitCode).toBe(0);
    return { ...outcome, ...(loaded.ok && { pack: loaded.pack }) };
  });
}

describe('jixiao subjects', () => {
  it('一列编码、类款项分列、两表并排、编码写在名称前，都读得懂', async () => {
    const { out, exitCode, pack } = await imported([WHOLE, GROUPS, SIDE_BY_SIDE, IN_NAME]);
    expect(exitCode).toBe(0);
    expect(pack?.subjects.year).toBe(2026);
    expect(pack?.subjects.functional).toEqual({
      '201': '一般公共服务支出',
      '20101': '人大事务',
      '2010101': '行政运行',
      '2010102': '一般行政管理事务',
      '208': '社会保障和就业支出',
      '20801': '人力资源和社会保障管理事务',
      '2080101': '行政运行',
      '2080102': '一般行政管理事务',
      '20805': '行政事业单位养老支出',
      '2080505': '机关事业单位基本养老保险缴费支出',
      '210': '卫生健康支出',
      '213': '农林水支出',
      '21301': '农业农村',
      '2130101': '行政运行',
      '2130104': '事业运行',
      '221': '住房保障支出',
    });
    expect(pack?.subjects.economic).toEqual({ '301': '工资福利支出', '30101': '基本工资', '30102': '津贴补贴', '501': '机关工资福利支出', '50101': '工资奖金津补贴', '50102': '社会保障缴费' });
    expect(out).toContain('功能分类：类 5 个，款 4 个，项 7 个');
    expect(out).toContain('另有 2 个收入或其他编码');
  });

  it('只有功能分类时，经济分类和别的内容照旧', async () => {
    const { pack } = await imported([WHOLE]);
    expect(pack?.subjects.economic).toEqual(defaultPack.subjects.economic);
    expect({ ...pack, subjects: null }).toEqual({ ...defaultPack, subjects: null });
  });

  it('一个编码两个名称，指出位置，用前面的，退出码 1', async () => {
    const { out, exitCode, pack } = await imported([WHOLE, [['编码', '名称'], ['201', '一般公共服务'], ['203', '国防支出'], ['204', '公共安全支出']]]);
    expect(exitCode).toBe(1);
    expect(out).toContain('Sheet2!A2 的科目 201 叫“一般公共服务”，前面叫“一般公共服务支出”');
    expect(pack?.subjects.functional['201']).toBe('一般公共服务支出');
  });

  it('没有科目的工作簿、写错的年份，说明原因，不写文件', async () => {
    expect(await imported([[['姓名', '电话'], ['甲', '乙']]])).toMatchObject({ exitCode: 2, err: expect.stringContaining('没有认出科目') as unknown });
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '科目.xlsx'), await xlsxOf([WHOLE]));
      expect(await jixiao(['subjects', '--from', '科目.xlsx', '--year', '26', '--output', '新包.json'], folder)).toMatchObject({ exitCode: 2, err: expect.stringContaining('四位年份') as unknown });
    });
  });

  it('导入的科目用来看名称：与科目表不同的给提示', async () => {
    const { pack } = await imported([WHOLE, IN_NAME]);
    if (!pack) throw new Error('No pack');
    const rows = [['2026年部门支出总表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['213', '农林牧支出', '1.00', '1.00', '0.00'], ['201', '一般公共服务支出', '1.00', '1.00', '0.00']];
    const model = { sheets: [readSheet(sheetOf(rows), pack)] };
    const remarks = finish(codeRemarks(checkIdentities(model, pack).views, pack.subjects));
    expect(remarks).toMatchObject([{ kind: 'name-unusual', code: '213', name: '农林牧支出', other: '农林水支出' }]);
  });
});

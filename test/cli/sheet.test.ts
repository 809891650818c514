import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentMarks } from '../../src/core/review/content-marks';
import { EMPTY_DESK, withAnswer, withConclusion } from '../../src/core/review/desk-record';
import { readWorkbook } from '../../src/core/reading/create-reader';
import { defaultPack } from '../../src/core/standards/default-pack';
import { withDesk } from '../../src/core/state/kept-desk';
import { writeStateXml } from '../../src/core/state/state-xml';
import { EMPTY_STATE } from '../../src/core/state/workbook-state';
import { withCustomXml } from '../../src/host/xlsx/custom-xml';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { inFolder, jixiao, LINXI } from './run-jixiao';

const textsOf = async (file: string): Promise<string[]> => {
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(file)), '审核表.xlsx')).sheets;
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? '').filter((text) => text !== '').join(' | '));
};

describe('jixiao sheet', () => {
  it('写成审核表：问题、检查表、每项检查；不能通过时说缺什么，退出码 1', async () => {
    await inFolder(async (folder) => {
      const { exitCode, out } = await jixiao(['sheet', LINXI, '--output', '审核表.xlsx', '--opinion'], folder);
      expect(exitCode).toBe(1);
      const lines = await textsOf(join(folder, '审核表.xlsx'));
      expect(lines[0]).toBe('审核表');
      expect(lines.find((line) => line.startsWith('还不能通过'))).toMatch(/还有 \d+ 处错误没有改.*“绩效目标审核”有 \d+ 项没有回答/);
      expect(lines).toContain('序号 | 工作表 | 单元格 | 指标或科目 | 问题 | 依据 | 建议 | 处理 | 说明');
      expect(lines).toContainEqual(expect.stringMatching(/^相关性 \| 绩效目标是否与部门职责.* \| 待人工判断$/));
      expect(lines).toContainEqual(expect.stringMatching(/表述是否清楚、规范？ \| 是 \| 自动检查 \d+ 处，\d+ 处没有问题，其余 \d+ 处是提示或已豁免，不算否$/));
      expect(lines.filter((line) => /^Z-\d{3} /.test(line)).length).toBeGreaterThan(140);
      expect(out).toMatch(/^关于《临西县人社局2023绩效文本\.xlsx》的审核意见\n经审核，有以下问题请修改：\n1\. /);
    });
  });

  it('文件里留下的结论写在表头；此后改过的说出改了什么', async () => {
    await inFolder(async (folder) => {
      const bytes = new Uint8Array(readFileSync(LINXI));
      const marks = contentMarks(readWorkbook(await readXlsx(bytes, '原.xlsx'), defaultPack));
      const [first, ...rest] = marks;
      const answered = withAnswer(EMPTY_DESK, { checklist: 'targets-88', item: 'duty-related', answer: 'yes', note: '与职责相符', at: '2025-03-01T00:00:00Z' });
      const record = withConclusion(answered, { verdict: 'revise', grade: '良', opinion: '改后再报', at: '2025-03-01T00:00:00Z', marks: [{ ...first!, hash: 'other' }, ...rest] });
      writeFileSync(join(folder, '审过.xlsx'), withCustomXml(bytes, [{ id: '{11111111-2222-3333-4444-555555555555}', xml: writeStateXml(withDesk(EMPTY_STATE, record)) }]));
      await jixiao(['sheet', '审过.xlsx', '--output', '审核表.xlsx'], folder);
      const lines = await textsOf(join(folder, '审核表.xlsx'));
      expect(lines).toContain('结论：修改后通过，良（2025-03-01）改后再报');
      expect(lines).toContain(`修改后通过后有改动：修改 ${first!.label}`);
      expect(lines).toContainEqual(expect.stringMatching(/ \| 是 \| 与职责相符$/));
    });
  });

  it('不覆盖原有的文件；读不了的说明原因', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, '有.xlsx'), 'x');
      expect((await jixiao(['sheet', LINXI, '--output', '有.xlsx'], folder)).exitCode).toBe(2);
      expect(readFileSync(join(folder, '有.xlsx'), 'utf8')).toBe('x');
      expect(await jixiao(['sheet', '没有.xlsx', '--output', '新.xlsx'], folder)).toMatchObject({ exitCode: 3 });
    });
  });
});

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewShape, type ReviewOutput } from '../../src/cli/schemas';
import { createEngine } from '../../src/core/rules/engine';
import { createReader } from '../../src/core/reading/create-reader';
import { cellAddress } from '../../src/core/sheet/address';
import { defaultPack } from '../../src/core/standards/default-pack';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { inFolder, jixiao, LINXI, WORKBOOKS, XIANGHE } from './run-jixiao';

async function reviewJson(argv: readonly string[], cwd?: string): Promise<ReviewOutput & { exitCode: number }> {
  const { out, exitCode } = await jixiao(['review', ...argv, '--format', 'json'], cwd);
  return { ...reviewShape.parse(JSON.parse(out)), exitCode };
}

describe('jixiao review --format json', () => {
  it('reports exactly the findings of the engine, each with its sheet and cell', async () => {
    const snapshot = await readXlsx(readFileSync(LINXI), 'linxi');
    const model = createReader(defaultPack).readWorkbook(snapshot);
    const engine = createEngine({ pack: defaultPack });
    const steps = engine.checkWorkbook(model, snapshot);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const expected = step.value;
    const { files } = await reviewJson([LINXI]);
    const sheetName = (id: string): string => snapshot.sheets.find((sheet) => sheet.id === id)!.name;
    expect(files[0]!.findings.map(({ rule, sheet, cell, fingerprint }) => [rule, sheet, cell, fingerprint])).toEqual(
      expected.findings.map(({ rule, at, fingerprint }) => [rule, sheetName(at.sheetId), cellAddress(at), fingerprint]),
    );
    expect(files[0]!.checks.map(({ rule, ran, passed }) => [rule, ran, passed])).toEqual(expected.checks.map(({ rule, ran, passed }) => [rule, ran, passed]));
  });

  it('finds the cost that stands under 时效 in the published table', async () => {
    const { files, exitCode } = await reviewJson([LINXI]);
    expect(exitCode).toBe(1);
    expect(files[0]!.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { sheet: '预算项目', cell: 'E229', subject: '就业补助资金成本', state: 'open', message: expect.stringContaining('≤415万元') },
    ]);
    expect(files[0]!.summary).toMatchObject({ tables: 27, indicators: 191, error: 1 });
  });

  it('counts what it did not check and says why', async () => {
    const { files } = await reviewJson([LINXI]);
    const unchecked = files[0]!.checks.filter(({ notChecked }) => notChecked > 0);
    expect(unchecked.length).toBeGreaterThan(0);
    expect(unchecked.every(({ reason }) => reason !== undefined && reason.endsWith('。'))).toBe(true);
  });
});

describe('jixiao review of a folder', () => {
  it('takes every workbook once, sorted, with those in folders below, and leaves lock files alone', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, '二科'));
      copyFileSync(XIANGHE, join(folder, '二科/b.xlsx'));
      copyFileSync(XIANGHE, join(folder, 'a.XLSX'));
      writeFileSync(join(folder, '~$a.XLSX'), 'lock');
      writeFileSync(join(folder, 'readme.txt'), 'no workbook');
      const { files } = await reviewJson(['.', 'a.XLSX', '二科/*.xlsx'], folder);
      expect(files.map(({ file }) => file)).toEqual(['a.XLSX', '二科/b.xlsx']);
      expect(files[0]!.findings).toEqual(files[1]!.findings);
    });
  });

  it('goes on after a file that cannot be read, names it, and ends with 3', async () => {
    await inFolder(async (folder) => {
      copyFileSync(XIANGHE, join(folder, 'good.xlsx'));
      writeFileSync(join(folder, 'bad.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
      writeFileSync(join(folder, 'old.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      const { files, exitCode } = await reviewJson([folder, join(folder, 'gone.xlsx')], folder);
      expect(exitCode).toBe(3);
      expect(files.map(({ file, error }) => [file.split('/').at(-1), error !== undefined])).toEqual([
        ['bad.xlsx', true],
        ['good.xlsx', false],
        ['old.xls', true],
        ['gone.xlsx', true],
      ]);
      expect(files[1]!.summary.tables).toBe(13);
      expect(files.flatMap(({ error }) => (error ? [error.message] : [])).every((message) => message.endsWith('。'))).toBe(true);
    });
  });

  it('says so when a folder holds no workbook', async () => {
    await inFolder(async (folder) => {
      expect(await jixiao(['review', '.'], folder)).toEqual({
        exitCode: 2,
        out: '',
        err: '在 . 中没有找到工作簿。请核对路径，工作簿应是 .xlsx 文件。\n',
      });
    });
  });
});

describe('jixiao review for people', () => {
  it('puts errors before warnings before hints, one a line, and a total', async () => {
    const { out } = await jixiao(['review', WORKBOOKS]);
    const severities = out.split('\n').flatMap((line) => (/^ {2}(错误|警告|提示) /.exec(line) ?? []).slice(1));
    const firstFile = severities.slice(0, severities.indexOf('提示') + 1);
    expect([...new Set(firstFile)]).toEqual(['错误', '警告', '提示']);
    expect(out).toMatch(/\n共 3 个文件：\d+ 处错误，\d+ 处警告，\d+ 条提示；0 个文件读不了。\n$/);
  });

  it('ends with 1 from the level that was asked for', async () => {
    await inFolder(async (folder) => {
      const { files } = await reviewJson([XIANGHE], folder);
      const { error, warning } = files[0]!.summary;
      expect((await jixiao(['review', XIANGHE, '--fail-severity', 'error'])).exitCode).toBe(error > 0 ? 1 : 0);
      expect((await jixiao(['review', XIANGHE, '--fail-severity', 'warning'])).exitCode).toBe(error + warning > 0 ? 1 : 0);
    });
  });

  it('writes to a file when asked, and the screen stays empty', async () => {
    await inFolder(async (folder) => {
      const { out, err } = await jixiao(['review', XIANGHE, '--format', 'json', '--output', 'result.json'], folder);
      expect({ out, err }).toEqual({ out: '', err: '结果已写到 result.json\n' });
      expect(reviewShape.parse(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))).files).toHaveLength(1);
      expect(await jixiao(['review', XIANGHE, '--output', 'no/such/folder.txt'], folder)).toMatchObject({
        exitCode: 2,
        err: expect.stringContaining('no/such/folder.txt 写不了'),
      });
    });
  });

  it('speaks English where that is asked for', async () => {
    const { out } = await jixiao(['review', XIANGHE], WORKBOOKS, 'en-US');
    expect(out).toMatch(/: \d+ errors, \d+ warnings, \d+ hints \(13 target tables, 91 indicators; 2 budget tables\)\n/);
  });
});

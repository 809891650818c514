import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewShape, type ReviewedFile } from '../../src/cli/schemas';
import { defaultPack } from '../../src/core/standards/default-pack';
import { createXlsxHost } from '../../src/host/xlsx/xlsx-host';
import { createSession } from '../../src/session/create-session';
import { realClock } from '../support/real-clock';
import { until } from '../support/until';
import { inFolder, jixiao, LINXI } from './run-jixiao';

jest.setTimeout(60_000);

const WHY = { reason: '与已批复的预算一致，不能改', note: '见批复文件附表二' };

interface Decided {
  readonly path: string;
  readonly waived: { readonly fingerprint: string; readonly address: string };
  readonly disabled: { readonly rule: string; readonly code: string };
}

/** The published workbook with its only error waived, one rule turned off, and one more waiver whose cell was changed afterwards. */
async function decide(folder: string): Promise<Decided> {
  const host = await createXlsxHost(readFileSync(LINXI), 'linxi.xlsx');
  const session = createSession({ host, pack: defaultPack, clock: realClock });
  await session.start();
  await until('the first check', () => session.getState().status.kind === 'live');
  const { findings } = session.getState().problems;
  const error = findings.find(({ finding }) => finding.severity === 'error');
  // Of two that say the same of the same, the waiver of one that goes would serve the other.
  const twins = new Set(findings.flatMap(({ finding: { fingerprint } }) => (fingerprint.includes('-') ? [fingerprint.slice(0, 16)] : [])));
  const fixable = findings.find(({ finding }) => finding.fix && finding.severity !== 'error' && !twins.has(finding.fingerprint.slice(0, 16)));
  const other = findings.find(({ finding }) => finding.rule !== error?.finding.rule && finding.rule !== fixable?.finding.rule);
  if (!error || !fixable?.finding.fix || !other) throw new Error('The workbook lost its findings.');
  await session.actions.waive(error.finding.fingerprint, WHY);
  await session.actions.waive(fixable.finding.fingerprint, WHY);
  await host.apply(fixable.finding.fix.changes);
  await session.actions.check();
  await session.actions.disableRule(other.finding.rule, { reason: '本地区另有规定' });
  const path = join(folder, 'linxi.xlsx');
  writeFileSync(path, await host.save());
  await session.dispose();
  return {
    path,
    waived: { fingerprint: error.finding.fingerprint, address: error.address },
    disabled: { rule: other.finding.rule, code: other.finding.code },
  };
}

async function reviewed(path: string, ...flags: readonly string[]): Promise<{ readonly file: ReviewedFile; readonly exitCode: number }> {
  const { out, exitCode } = await jixiao(['review', path, '--format', 'json', ...flags]);
  const [file] = reviewShape.parse(JSON.parse(out)).files;
  if (!file) throw new Error('Nothing was reviewed.');
  return { file, exitCode };
}

test('豁免和停用的规则在命令行里另列，带着理由；数字、结论和退出码一点不少', async () => {
  await inFolder(async (folder) => {
    const { path, waived, disabled } = await decide(folder);
    const { file, exitCode } = await reviewed(path);
    expect(exitCode).toBe(1);
    expect(file.summary.error).toBe(1);
    expect(file.findings.find(({ fingerprint }) => fingerprint === waived.fingerprint)).toMatchObject({
      state: 'waived',
      severity: 'error',
      cell: waived.address,
      decision: WHY,
    });
    const ofRule = file.findings.filter(({ rule }) => rule === disabled.rule);
    expect(new Set(ofRule.map(({ state }) => state))).toEqual(new Set(['disabled']));
    expect(file.decisions).toMatchObject({
      waived: 1,
      disabled: ofRule.length,
      stale: [{ reason: WHY.reason }],
      disabledRules: [{ code: disabled.code, findings: ofRule.length, reason: '本地区另有规定' }],
      dropped: 0,
    });

    const text = (await jixiao(['review', path])).out;
    const lines = text.split('\n');
    expect(lines[0]).toContain('1 处错误');
    const apart = lines.findIndex((line) => line.includes('以下已在工作簿里作了处理'));
    const waivedAt = lines.findIndex((line) => line.startsWith('  已豁免  错误  ') && line.endsWith('理由：与已批复的预算一致，不能改（见批复文件附表二）'));
    expect(apart).toBeGreaterThan(0);
    expect(waivedAt).toBeGreaterThan(apart);
    expect(lines.slice(0, apart).some((line) => line.startsWith('  错误  '))).toBe(false);
    expect(lines.some((line) => line.startsWith('  失效豁免  '))).toBe(true);
    expect(lines.some((line) => line.startsWith(`  停用规则  ${disabled.code}  `))).toBe(true);

    const page = (await jixiao(['review', path, '--format', 'html'])).out;
    expect(page).toContain('已豁免：与已批复的预算一致，不能改 见批复文件附表二');
    expect(page).toContain('退回');
  });
});

test('--no-waivers：当作没有人作过决定，同样的问题全部未处理', async () => {
  await inFolder(async (folder) => {
    const { path } = await decide(folder);
    const { file: usual } = await reviewed(path);
    const { file: bare, exitCode } = await reviewed(path, '--no-waivers');
    expect(exitCode).toBe(1);
    expect(bare.decisions).toBeUndefined();
    expect(new Set(bare.findings.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(bare.findings.every(({ decision }) => decision === undefined)).toBe(true);
    expect(bare.findings.map(({ fingerprint }) => fingerprint)).toEqual(usual.findings.map(({ fingerprint }) => fingerprint));
    expect(bare.summary).toEqual(usual.summary);
    expect((await jixiao(['review', path, '--no-waivers'])).out).not.toMatch(/已豁免|失效豁免|停用规则/);
  });
});

test('没有作过决定的文件，一个字也不多说', async () => {
  const { file } = await reviewed(LINXI);
  expect(file.decisions).toBeUndefined();
  expect(new Set(file.findings.map(({ state }) => state))).toEqual(new Set(['open']));
});

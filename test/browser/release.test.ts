import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import json from '../../assets/packs/hebei-2025.json';
import { startSimulator } from './simulator-in-chromium';

const ROOT = join(__dirname, '../..');
const NAME = '香河县社保所2021.xlsx';
const WORKBOOK = new Uint8Array(readFileSync(join(ROOT, 'test/workbooks', NAME)));
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const MICROSOFT = { cdn: 'https://appsforoffice.microsoft.com', 'cdn-21vianet': 'https://appsforoffice.cdn.partner.office365.cn' };

function packaged(folder: string, ...more: string[]) {
  const output = join(folder, 'release');
  const argv = ['scripts/package.mjs', '--url', 'https://intranet.example/jixiao', '--output', output, ...more];
  const { status, stderr, stdout } = spawnSync(process.execPath, argv, { cwd: ROOT, encoding: 'utf8' });
  return { status, stderr, stdout, output };
}

/** A Microsoft server that can be reached, without a network: the same files from the npm package. */
function standIn(origin: string) {
  return async (context: BrowserContext): Promise<void> => {
    await context.route(`${origin}/**`, (route) => route.fulfill({ path: join(OFFICE_JS, new URL(route.request().url()).pathname.replace(/^.*\/hosted\//, '')) }));
  };
}

describe('a release as an administrator puts it on an intranet server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-release-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('works with its own office.js, asks nobody outside, and breaks no policy', async () => {
    const { status, output } = packaged(folder);
    expect(status).toBe(0);
    const simulator = await startSimulator(join(output, 'site'));
    try {
      const { pane, complaints } = await simulator.open(WORKBOOK, NAME);
      await pane.getByText(/处错误/).first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await simulator.close();
    }
  }, 240_000);

  it.each(['cdn', 'cdn-21vianet'] as const)('with --office-js %s it asks only that server of Microsoft', async (choice) => {
    const { status, output } = packaged(folder, '--office-js', choice);
    expect(status).toBe(0);
    const simulator = await startSimulator(join(output, 'site'));
    try {
      const { pane, complaints } = await simulator.open(WORKBOOK, NAME, { prepare: standIn(MICROSOFT[choice]) });
      await pane.getByText(/处错误/).first().waitFor();
      expect(complaints.length).toBeGreaterThan(0);
      expect(complaints.filter((complaint) => !complaint.startsWith(`left this computer: ${MICROSOFT[choice]}/`))).toEqual([]);
    } finally {
      await simulator.close();
    }
  }, 240_000);

  it('carries the pack it was given; one that breaks later is named in the pane, which goes on with its own', async () => {
    const pack = join(folder, '本县.json');
    writeFileSync(pack, JSON.stringify({ ...json, title: '本县标准包' }));
    const { status, output } = packaged(folder, '--pack', pack, '--id', '0f0e0d0c-0b0a-4908-8706-050403020100');
    expect(status).toBe(0);
    const deployed = join(output, 'site/packs/standards.json');
    expect(readFileSync(deployed, 'utf8')).toContain('本县标准包');
    const manifest = readFileSync(join(output, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('<Id>0f0e0d0c-0b0a-4908-8706-050403020100</Id>');
    expect(manifest).not.toContain('localhost');

    writeFileSync(deployed, JSON.stringify({ ...json, year: '今年' }));
    const simulator = await startSimulator(join(output, 'site'));
    try {
      const { pane } = await simulator.open(WORKBOOK, NAME);
      await pane.getByText('packs/standards.json 没有启用').waitFor();
      await pane.getByText('标准包 year：类型不对').waitFor();
    } finally {
      await simulator.close();
    }
  }, 240_000);

  it('is not made from a pack that cannot be used', () => {
    const pack = join(folder, '坏的.json');
    writeFileSync(pack, JSON.stringify({ ...json, units: [] }));
    const { status, stderr } = packaged(folder, '--pack', pack);
    expect(status).toBe(1);
    expect(stderr).toContain('标准包 units：是空的');
  }, 240_000);
});

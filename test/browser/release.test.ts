import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext } from 'playwright-core';
import json from '../../assets/packs/hebei-2025.json';
import { hasNginx, startNginx } from './nginx';
import { filesIn, packaged, SITE_URL, startIntranet, type Packaged } from './packaged';
import { startSimulator, type OpenSimulator } from './simulator-in-chromium';

const ROOT = join(__dirname, '../..');
const NAME = '香河县社保所2021.xlsx';
const WORKBOOK = new Uint8Array(readFileSync(join(ROOT, 'test/workbooks', NAME)));
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const MICROSOFT = { cdn: 'https://appsforoffice.microsoft.com', 'cdn-21vianet': 'https://appsforoffice.cdn.partner.office365.cn' };
const IDS = ['0f0e0d0c-0b0a-4908-8706-050403020100', '0f0e0d0c-0b0a-4908-8706-0504030201ff'] as const;

/** A Microsoft server that can be reached, without a network: the same files from the npm package. */
function standIn(origin: string) {
  return async (context: BrowserContext): Promise<void> => {
    await context.route(`${origin}/**`, (route) => route.fulfill({ path: join(OFFICE_JS, new URL(route.request().url()).pathname.replace(/^.*\/hosted\//, '')) }));
  };
}

/** Opens the workbook with the pane of the site on this server, and looks at it. */
async function withPane(site: string, look: (opened: OpenSimulator) => Promise<void>, prepare?: (context: BrowserContext) => Promise<void>): Promise<void> {
  const simulator = await startSimulator(site);
  try {
    await look(await simulator.open(WORKBOOK, NAME, prepare && { prepare }));
  } finally {
    await simulator.close();
  }
}

describe('a release as an administrator puts it on an intranet server', () => {
  let folder: string;
  let releases: readonly Packaged[];
  const release = (): string => releases[0]?.output ?? '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-release-'));
    const pack = join(folder, '本县.json');
    writeFileSync(pack, JSON.stringify({ ...json, title: '本县标准包' }));
    releases = IDS.map((id) => packaged(join(folder, id), '--pack', pack, '--id', id));
  }, 480_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made from the pack and for the id it was given', () => {
    expect(releases.filter(({ status }) => status !== 0).map(({ stderr }) => stderr)).toEqual([]);
    expect(readFileSync(join(release(), 'site/packs/standards.json'), 'utf8')).toContain('本县标准包');
    const manifest = readFileSync(join(release(), 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${IDS[0]}</Id>`);
    expect(manifest).not.toContain('localhost');
  });

  it('works from a server of its own with its own office.js, asks nobody outside, and breaks no policy', async () => {
    const intranet = await startIntranet(join(release(), 'site'));
    try {
      await withPane(intranet.url, async ({ pane, complaints }) => {
        await pane.getByText(/处错误/).first().waitFor();
        expect(complaints).toEqual([]);
      });
    } finally {
      await intranet.close();
    }
  }, 120_000);

  it.each(['cdn', 'cdn-21vianet'] as const)('with --office-js %s it asks only that server of Microsoft', async (choice) => {
    const { status, output } = packaged(join(folder, choice), '--office-js', choice);
    expect(status).toBe(0);
    const intranet = await startIntranet(join(output, 'site'));
    try {
      await withPane(
        intranet.url,
        async ({ pane, complaints }) => {
          await pane.getByText(/处错误/).first().waitFor();
          expect(complaints.length).toBeGreaterThan(0);
          expect(complaints.filter((complaint) => !complaint.startsWith(`left this computer: ${MICROSOFT[choice]}/`))).toEqual([]);
        },
        standIn(MICROSOFT[choice]),
      );
    } finally {
      await intranet.close();
    }
  }, 360_000);

  it('differs from another release beside it by the id alone', () => {
    const [one, other] = releases.map(({ output }) => filesIn(output));
    expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
    const differing = [...(one ?? [])].filter(([path, bytes]) => !Buffer.from(bytes).equals(Buffer.from(other?.get(path) ?? [])));
    const named = differing.map(([path]) => path).filter((path) => !/templates\/[^/]+\.xlsx$/.test(path));
    // The check sums follow from the rest.
    expect(named).toEqual(['SHA256SUMS', 'manifest.xml']);
    for (const [path, bytes] of differing) {
      if (path === 'SHA256SUMS') continue;
      expect([path, withoutIds(path, bytes)]).toEqual([path, withoutIds(path, other?.get(path) ?? new Uint8Array())]);
    }
  });

  it('has the check sums that sha256sum asks for', () => {
    const { status, stdout } = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: release(), encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  });

  it('serves every manifest that was ever handed out: what they ask for is there', () => {
    const site = filesIn(join(release(), 'site'));
    const published = JSON.parse(readFileSync(join(ROOT, 'test/manifest/published.json'), 'utf8')) as Record<string, { files: string[] }>;
    const manifest = readFileSync(join(release(), 'manifest.xml'), 'utf8');
    const own = [...manifest.matchAll(new RegExp(`"${SITE_URL}/([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
    expect(own.length).toBeGreaterThan(0);
    for (const path of [...own, ...Object.values(published).flatMap(({ files }) => files)]) expect([path, site.has(path)]).toEqual([path, true]);
  });

  it('goes on with its own pack where the one on the server breaks, and names the field', async () => {
    const site = join(folder, 'broken');
    cpSync(join(release(), 'site'), site, { recursive: true });
    writeFileSync(join(site, 'packs/standards.json'), JSON.stringify({ ...json, year: '今年' }));
    await withPane(site, async ({ pane }) => {
      await pane.getByText('packs/standards.json 没有启用').waitFor();
      await pane.getByText('标准包 year：类型不对').waitFor();
      await pane.getByText(/处错误/).first().waitFor();
    });
  }, 120_000);

  it('is not made from a pack that cannot be used', () => {
    const pack = join(folder, '坏的.json');
    writeFileSync(pack, JSON.stringify({ ...json, units: [] }));
    const { status, stderr } = packaged(join(folder, 'none'), '--pack', pack);
    expect(status).toBe(1);
    expect(stderr).toContain('标准包 units：是空的');
  }, 240_000);

  (hasNginx ? it : it.skip)('runs in a real nginx with the settings it brings', async () => {
    const server = await startNginx(release(), mkdtempSync(join(folder, 'nginx-')));
    try {
      const pane = await server.ask('/jixiao/taskpane.html');
      expect([pane.status, pane.headers['content-type'], pane.headers['cache-control'], pane.headers['x-content-type-options']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache', 'nosniff']);
      const html = readFileSync(join(release(), 'site/taskpane.html'), 'utf8');
      expect(html).toContain(`content="${String(pane.headers['content-security-policy'])}"`);
      expect(pane.headers['content-security-policy']).not.toMatch(/unsafe/);
      const hashed = [...filesIn(join(release(), 'site')).keys()].filter((path) => /\.[0-9a-f]{8}\.(js|css)$/.test(path));
      for (const path of hashed) expect((await server.ask(`/jixiao/${path}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await server.ask('/jixiao/packs/standards.json')).headers['content-type']).toMatch(/^application\/json/);
      expect((await server.ask('/jixiao/templates/ledger.xlsx')).headers['content-type']).toMatch(/spreadsheetml/);
      for (const path of ['/jixiao../manifest.xml', '/jixiao/../manifest.xml', '/jixiao/%2e%2e/manifest.xml', '/jixiao/missing.js']) expect([path, (await server.ask(path)).status]).toEqual([path, 404]);
      await withPane(server.url, async ({ pane: shown, complaints }) => {
        await shown.getByText(/处错误/).first().waitFor();
        expect(complaints).toEqual([]);
      });
    } finally {
      await server.close();
    }
  }, 120_000);
});

const ANY_ID = new RegExp(IDS.join('|'), 'gi');

/** The text of a file, with `ID` for the ids; of a template each part. */
function withoutIds(path: string, bytes: Uint8Array): unknown {
  if (!path.endsWith('.xlsx')) return strFromU8(bytes).replace(ANY_ID, 'ID');
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part).replace(ANY_ID, 'ID')]);
}

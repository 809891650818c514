import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../../src/simulator/server/server.mjs';

const TASKPANE = '<!doctype html><html><head lang="zh"><script src="office/office.js"></script></head><body></body></html>';

describe('the server of the simulator', () => {
  let root: string;
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'simulator-'));
    for (const folder of ['simulator', 'addin']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'simulator', 'index.html'), '<title>模拟器</title>');
    writeFileSync(join(root, 'simulator', '示例.xlsx'), 'PK');
    writeFileSync(join(root, 'addin', 'taskpane.html'), TASKPANE);
    writeFileSync(join(root, 'secret.txt'), '不给');
    server = await startServer({ root });
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('shows the page at the root and keeps everything on this origin', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toContain('模拟器');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('puts one script line before office.js in the taskpane and leaves the file alone', async () => {
    const text = await (await fetch(`${server.url}taskpane.html?_host_Info=Excel`)).text();
    expect(text).toBe(TASKPANE.replace('<head lang="zh">', '<head lang="zh"><script src="/simulator/connect.js"></script>'));
    expect(readFileSync(join(root, 'addin', 'taskpane.html'), 'utf8')).toBe(TASKPANE);
  });

  it('serves files with Chinese names', async () => {
    const response = await fetch(`${server.url}simulator/${encodeURIComponent('示例.xlsx')}`);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
  });

  it.each(['simulator/..%2fsecret.txt', '..%2f..%2fetc/passwd', '%ff', 'missing.js'])('refuses %s', async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  });
});

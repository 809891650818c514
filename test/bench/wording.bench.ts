import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { printTable } from '../measure/print-table';
import type {} from './wording-page';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'node_modules/.cache/wording-page');
const SIZES = [0, 20_000];

/** Typing never waits: how long proposals and search take in Chromium, and how long making the index ready holds up the page. */
it('wording in Chromium', async () => {
  const built = spawnSync('npx', ['webpack', '--config', 'test/bench/wording-page.config.js'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const server = createServer(({ url = '/' }, answer) => {
    const name = url.slice(1);
    if (!readdirSync(PAGE).includes(name)) return void answer.writeHead(404).end();
    answer.writeHead(200, {
      'Content-Type': name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      // Without these the clock of the page counts in tenths of a millisecond.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    answer.end(readFileSync(join(PAGE, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/page.html`);
      await page.waitForFunction(() => 'measureWording' in window);
      const { entries, build, longestStep, asked } = await page.evaluate((count) => window.measureWording(count), size);
      process.stdout.write(`\nChromium ${browser.version()}, ${String(entries)} entries: made ready in ${build.toFixed(0)} ms beside other work, longest step ${longestStep.toFixed(1)} ms\n`);
      printTable(['asked', 'p50 ms', 'p99 ms'], asked.map(([name, half, most]) => [name, half.toFixed(2), most.toFixed(2)]));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
});

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { reviewLineShape, type ReviewLine } from '../../src/cli/schemas';
import { inFolder, LINXI, WORKBOOKS, XIANGHE } from '../cli/run-jixiao';

// The command line as it is built, with its worker processes, and its page in a real browser.
jest.setTimeout(300_000);

const CLI = join(__dirname, '../../dist/cli/jixiao.mjs');
const SCRIPTS = join(__dirname, '../../scripts/submissions');
/** Of the one locked file of the suite. */
const PASSWORD = '审核2025';

const hostileShape = z.array(z.object({ file: z.string(), expected: z.string(), note: z.string().optional() }));

function review(argv: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [CLI, 'review', ...argv], { encoding: 'utf8' });
}

/** Runs a script that makes files, and gives what it prints. */
function make(script: string, ...argv: readonly string[]): string {
  return spawnSync(process.execPath, [join(SCRIPTS, script), ...argv], { encoding: 'utf8' }).stdout;
}

function bytesBelow(folder: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below)).flatMap((name) => {
      const path = join(below, name);
      return statSync(join(folder, path)).isDirectory() ? Object.entries(bytesBelow(folder, path)) : [[path, readFileSync(join(folder, path)).toString('base64')]];
    }),
  );
}

function linesOf(folder: string): ReviewLine[] {
  return readFileSync(join(folder, '结果.jsonl'), 'utf8').trimEnd().split('\n').map((line) => reviewLineShape.parse(JSON.parse(line)));
}

describe('a folder reviewed by several processes', () => {
  it('gives the same bytes with one worker and with three, beside last time\'s workbooks too', async () => {
    await inFolder(async (folder) => {
      make('make-submissions.mjs', join(folder, 'in'), '7');
      for (const jobs of ['1', '3']) review([join(folder, 'in'), '--baseline', WORKBOOKS, '--jobs', jobs, '--output', join(folder, jobs)]);
      expect(Object.keys(bytesBelow(join(folder, '1')))).toHaveLength(11);
      expect(bytesBelow(join(folder, '3'))).toEqual(bytesBelow(join(folder, '1')));
      const found = linesOf(join(folder, '3')).map(({ comparison }) => comparison?.sums?.files ?? 0);
      expect(found).toHaveLength(7);
      expect(Math.max(...found)).toBe(1);
    });
  });

  it('stops cleanly on Ctrl-C with what is done, and goes on with --resume to the same result', async () => {
    await inFolder(async (folder) => {
      make('make-submissions.mjs', join(folder, 'in'), '24');
      const out = join(folder, 'out');
      const child = spawn(process.execPath, [CLI, 'review', join(folder, 'in'), '--jobs', '2', '--output', out], { stdio: 'ignore' });
      await waitFor(() => readFileSync(join(out, '未完成.jsonl'), 'utf8').split('\n').length > 3);
      child.kill('SIGINT');
      const status = await new Promise((resolve) => child.once('exit', resolve));
      expect(status).toBe(130);
      const done = linesOf(out).length;
      expect(done).toBeGreaterThan(2);
      expect(done).toBeLessThan(24);
      review([join(folder, 'in'), '--jobs', '2', '--output', out, '--resume']);
      review([join(folder, 'in'), '--jobs', '2', '--output', join(folder, 'whole')]);
      expect(bytesBelow(out)).toEqual(bytesBelow(join(folder, 'whole')));
    });
  });

  it('names what is wrong with each hostile file in one line of Chinese, and reads the others', async () => {
    await inFolder(async (folder) => {
      const made = hostileShape.parse(JSON.parse(make('hostile-files.mjs', join(folder, 'in'))));
      const { status } = review([join(folder, 'in'), '--jobs', '2', '--output', join(folder, 'out')]);
      expect(status).toBe(3);
      const lines = new Map(linesOf(join(folder, 'out')).map((line) => [line.file, line]));
      expect(lines.size).toBe(made.length);
      const met = made.map(({ file, expected, note }) => ({ file, expected: expected === 'any' ? 'any' : (lines.get(file)?.error?.code ?? 'read'), ...(note && { note: lines.get(file)?.notes?.[0]?.code }) }));
      expect(met).toEqual(made);
      const reasons = [...lines.values()].flatMap(({ error }) => (error ? [error.message] : []));
      expect(reasons.filter((reason) => !/^[\u4e00-\u9fff\w].*。$/u.test(reason) || reason.includes('\n'))).toEqual([]);
      review([join(folder, 'in'), '--jobs', '2', '--password', PASSWORD, '--output', join(folder, 'opened')]);
      expect(linesOf(join(folder, 'opened')).find(({ file }) => file === '有密码.xlsx')).toMatchObject({ summary: { tables: 13 } });
    });
  });
});

describe('the page of the summary', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  });
  afterAll(() => browser.close());

  /** Reviews two departments and opens their summary; nothing may be asked of any network. */
  async function opened(use: (page: Page) => Promise<void>): Promise<void> {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'in'));
      copyFileSync(LINXI, join(folder, 'in/临西.xlsx'));
      copyFileSync(XIANGHE, join(folder, 'in/香河.xlsx'));
      review([join(folder, 'in'), '--output', join(folder, 'out')]);
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(join(folder, 'out/汇总.html')).href);
      await use(page);
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
      await page.close();
    });
  }

  it('filters and searches the problems, and leads to the report of each file', async () => {
    await opened(async (page) => {
      const problems = page.locator('#problems tbody tr:visible');
      const tools = page.locator('.tools[data-for=problems]');
      const all = await problems.count();
      await tools.getByLabel('级别').selectOption('error');
      expect(await problems.count()).toBe(2);
      await expectText(page, '.tools[data-for=problems] output', `2 / ${String(all)}`);
      await tools.getByLabel('级别').selectOption('');
      await tools.getByLabel('查找').fill('就业补助资金成本');
      expect(await problems.allInnerTexts()).toEqual([expect.stringContaining('E229')]);
      await page.locator('.tools[data-for=department-table]').getByLabel('建议结论').selectOption('pass');
      expect(await page.locator('#department-table tbody tr:visible').count()).toBe(0);
      await page.getByRole('link', { name: '香河.xlsx' }).click();
      await page.getByRole('heading', { level: 1, name: '审核报告：香河.xlsx' }).waitFor();
      expect(await page.locator('#check-table tbody tr').count()).toBeGreaterThan(100);
    });
  });

  it('shows charts by department, rule and kind, each with its numbers in a table', async () => {
    await opened(async (page) => {
      const charts = await page.getByRole('img').all();
      expect(await Promise.all(charts.map((chart) => chart.getAttribute('aria-label')))).toEqual(['各部门的问题', '各规则的问题', '各类指标的数量']);
      expect(await page.locator('#kind-table tbody tr').count()).toBeGreaterThan(5);
    });
  });

  it('has no barrier that axe knows, on the screen and on paper, where the tools are gone', async () => {
    await opened(async (page) => {
      await page.evaluate(axe.source);
      const run = (): Promise<string[]> => page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id }) => id));
      expect(await run()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.tools:visible, nav:visible').count()).toBe(0);
      expect(await page.locator('#problems thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    });
  });
});

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  expect(await page.locator(selector).innerText()).toBe(text);
}

async function waitFor(holds: () => boolean): Promise<void> {
  for (;;) {
    try {
      if (holds()) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { savedBytes, startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const FILE = '临西县人社局2023绩效文本.xlsx';
const SHEET = '专项资金';
const PATIENCE = { timeout: 60_000 };

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

function type(page: Page, cell: string, text: string): Promise<void> {
  return page.evaluate(
    ([sheet, address, typed]) => {
      window.jixiaoSimulator?.select(sheet, 'A1');
      window.jixiaoSimulator?.type(address, typed);
    },
    [SHEET, cell, text] as const,
  );
}

function shown(page: Page, cell: string): Promise<unknown> {
  return page.evaluate(([name, address]) => window.jixiaoSimulator?.cell(name, address).value, [SHEET, cell] as const);
}

/** The card of a problem, by its cell and by words on it. */
function cardAt(pane: Frame, cell: string, words: string): Locator {
  return pane.getByRole('article', { name: new RegExp(`${SHEET} ${cell}，`) }).filter({ hasText: words });
}

function focusedCard(pane: Frame): Promise<string | null> {
  return pane.evaluate(() => document.activeElement?.closest('article')?.getAttribute('data-stop') ?? null);
}

interface Reviewed {
  readonly exitCode: number | null;
  readonly states: readonly string[];
  readonly text: string;
}

function reviewed(path: string, ...flags: readonly string[]): Reviewed {
  const run = (format: string) => spawnSync('node', [join(ROOT, 'dist/cli/jixiao.mjs'), 'review', path, '--format', format, ...flags], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { stdout, status } = run('json');
  const report = JSON.parse(stdout) as { files: { findings: { state: string }[] }[] };
  return { exitCode: status, states: report.files.flatMap((one) => one.findings.map(({ state }) => state)), text: run('text').stdout };
}

it('豁免、修复同类、稍后、停用、复制、写表，全用键盘；存下再打开，豁免还在；值一改就失效；命令行看得到全部', async () => {
  const { page, pane, complaints } = await simulator.open(readFileSync(join(ROOT, 'test/workbooks', FILE)), FILE, { permissions: ['clipboard-read', 'clipboard-write'] });
  const result = pane.getByRole('status', { name: '操作结果' });
  const count = async (): Promise<number> => Number(/\d+/.exec(await pane.getByRole('tab', { name: /问题/ }).innerText())?.[0]);
  await type(page, 'E18', '≥100');
  const bare = cardAt(pane, 'E18', '≥100%');
  await bare.waitFor(PATIENCE);
  const before = await count();

  // W with a reason, by keyboard alone; focus goes to the card that took its place.
  await bare.focus();
  await page.keyboard.press('w');
  const dialog = pane.getByRole('dialog');
  await dialog.waitFor(PATIENCE);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await result.getByText('已豁免').waitFor(PATIENCE);
  await bare.waitFor({ state: 'detached', ...PATIENCE });
  expect(await count()).toBe(before - 1);
  expect(await shown(page, 'E18')).toBe('≥100');
  expect(await focusedCard(pane)).not.toBeNull();

  // Taken back, and given again.
  await result.getByRole('button', { name: '撤销' }).press('Enter');
  await bare.waitFor(PATIENCE);
  await bare.focus();
  await page.keyboard.press('w');
  await dialog.waitFor(PATIENCE);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await bare.waitFor({ state: 'detached', ...PATIENCE });

  // Two of a kind at once, and back again.
  await type(page, 'E17', '≥≥90%');
  await type(page, 'E19', '≥≥90%');
  const doubled = cardAt(pane, 'E19', '≥≥90%').filter({ hasText: '比较符' }).first();
  await doubled.waitFor(PATIENCE);
  await doubled.getByRole('button', { name: /^修复同类 \d+ 项/ }).press('Enter');
  await dialog.getByRole('button', { name: /^修复 \d+ 处/ }).press('Enter');
  await doubled.waitFor({ state: 'detached', ...PATIENCE });
  expect([await shown(page, 'E17'), await shown(page, 'E19')]).toEqual(['≥90%', '≥90%']);
  await result.getByRole('button', { name: '撤销' }).press('Enter');
  await doubled.waitFor(PATIENCE);
  expect([await shown(page, 'E17'), await shown(page, 'E19')]).toEqual(['≥≥90%', '≥≥90%']);

  // Arrows, N, P, / and Escape.
  await doubled.focus();
  const here = await focusedCard(pane);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await focusedCard(pane)).toBe(here);
  await page.keyboard.press('p');
  await page.keyboard.press('/');
  const filter = pane.getByRole('textbox', { name: /查找/ });
  expect(await filter.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('E19 !照抄');
  await pane.getByRole('article').filter({ hasNotText: 'E19' }).first().waitFor({ state: 'detached', ...PATIENCE });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // The page of the rule, and one card on the clipboard.
  await doubled.getByRole('button', { name: '了解更多' }).press('Enter');
  await doubled.getByRole('button', { name: '规则说明' }).press('Enter');
  await dialog.getByRole('heading', { name: '检查什么' }).waitFor(PATIENCE);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', ...PATIENCE });
  await doubled.getByRole('button', { name: '复制' }).press('Enter');
  await doubled.getByText('已复制。').waitFor(PATIENCE);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${SHEET}!E19`);

  // Put off for this sitting; the rule of another turned off for good.
  const open = await count();
  await doubled.getByRole('button', { name: '稍后' }).press('Enter');
  await doubled.waitFor({ state: 'detached', ...PATIENCE });
  expect(await count()).toBe(open - 1);
  const other = cardAt(pane, 'E17', '≥≥90%').filter({ hasText: '比较符' }).first();
  await other.getByRole('button', { name: '了解更多' }).press('Enter');
  await other.getByRole('button', { name: '在本文件停用此规则…' }).press('Enter');
  await dialog.getByRole('radio', { name: '已由人工逐条核对过' }).press('Space');
  await dialog.getByRole('button', { name: '在本文件停用此规则' }).press('Enter');
  await other.waitFor({ state: 'detached', ...PATIENCE });

  // All of it on a new sheet.
  const sheets = await page.evaluate(() => window.jixiaoSimulator?.sheetNames().length ?? 0);
  await pane.getByRole('button', { name: '写到新工作表' }).press('Enter');
  await result.getByText('已写入').waitFor(PATIENCE);
  expect(await page.evaluate(() => window.jixiaoSimulator?.sheetNames().length ?? 0)).toBe(sheets + 1);

  // Saved and opened again: the waiver is there with its reason, what was put off is back.
  const saved = await savedBytes(page);
  const second = await simulator.open(saved, FILE);
  const waived = second.pane.getByRole('region', { name: '已豁免' });
  await second.pane.getByRole('button', { name: /^已豁免/ }).press('Enter');
  await waived.getByText('E18').first().waitFor(PATIENCE);
  expect(await waived.innerText()).toContain('上级文件或政策就是这样规定的');
  expect(await cardAt(second.pane, 'E18', '≥100%').count()).toBe(0);
  await second.pane.getByRole('button', { name: /^本文件停用的规则/ }).waitFor(PATIENCE);
  await second.pane.getByRole('button', { name: /^稍后处理/ }).waitFor({ state: 'detached', ...PATIENCE });

  // Another value: the waiver counts no longer, and is listed.
  await type(second.page, 'E18', '≥99');
  await second.pane.getByRole('button', { name: /^失效豁免/ }).press('Enter');
  expect(await second.pane.getByRole('region', { name: '失效豁免' }).innerText()).toContain('≥100');
  // A card far down is not drawn in full before it is near; its sentence is there for screen readers.
  await second.pane.getByRole('article', { name: new RegExp(`“≥99”.*${SHEET} E18，`) }).waitFor(PATIENCE);

  // Who reviews sees everything: waived ones apart, with the reason; --no-waivers as if nobody had decided anything.
  const path = join(mkdtempSync(join(tmpdir(), 'jixiao-')), FILE);
  writeFileSync(path, saved);
  const usual = reviewed(path);
  const bareReview = reviewed(path, '--no-waivers');
  expect(usual.states.filter((state) => state === 'waived')).toHaveLength(1);
  expect(usual.states).toContain('disabled');
  expect(usual.text).toContain('理由：上级文件或政策就是这样规定的');
  expect(bareReview.states).toEqual(usual.states.map(() => 'open'));
  expect(bareReview.exitCode).toBe(usual.exitCode);
  expect([...complaints, ...second.complaints]).toEqual([]);
});

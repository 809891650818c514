import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Page } from 'playwright-core';
import { cellAt } from '../../src/core/sheet/snapshot';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { targetSheet } from '../session/target-sheet';
import { savedBytes, startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');
const FILE = '技能培训经费.xlsx';
const SHEET = '绩效目标';
const PATIENCE = { timeout: 60_000 };

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

/** One table, in order but for a basis that is missing: a warning. */
async function workbook(): Promise<Uint8Array> {
  const { rows } = targetSheet();
  const values = rows.map((row, index) => row.map((cell, column) => (index === 5 && column === 5 ? null : (cell?.value ?? null))));
  return new Uint8Array(await writeXlsx({ sheets: [{ name: SHEET, rows: values }] }));
}

async function open(bytes: Uint8Array): Promise<{ readonly page: Page; readonly pane: Frame; readonly complaints: readonly string[] }> {
  return simulator.open(bytes, FILE, { permissions: ['clipboard-read', 'clipboard-write'] });
}

async function type(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate(
    ([sheet, address, typed]) => {
      window.jixiaoSimulator?.select(sheet, 'A1');
      window.jixiaoSimulator?.type(address, typed);
    },
    [SHEET, cell, text] as const,
  );
}

function sheetReport(path: string): string {
  const output = `${path}.sheet.xlsx`;
  spawnSync('node', [join(ROOT, 'dist/cli/jixiao.mjs'), 'sheet', path, '--output', output], { encoding: 'utf8' });
  return output;
}

it('审核人从打开到审核表；下一个人打开存过的文件，看到回答、驳回、结论；再改一格，说出通过后有改动；命令行写的审核表一样', async () => {
  const { page, pane, complaints } = await open(await workbook());
  const result = pane.getByRole('status', { name: '操作结果' });

  // Whoever filled it in explains the missing basis.
  const card = pane.getByRole('article', { name: new RegExp(`${SHEET} F6，`) }).first();
  await card.waitFor(PATIENCE);
  await card.focus();
  await page.keyboard.press('w');
  await pane.getByRole('dialog').waitFor(PATIENCE);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await result.getByText('已豁免').waitFor(PATIENCE);

  // The reviewer does not accept that.
  await pane.getByRole('tab', { name: '审核' }).click();
  await pane.getByRole('button', { name: /^驳回豁免/ }).click();
  await pane.getByRole('textbox', { name: /^驳回的话/ }).fill('请补上依据的文号');
  await pane.getByRole('button', { name: '驳回', exact: true }).click();
  await pane.getByText('已驳回：请补上依据的文号').waitFor(PATIENCE);

  // 通过 is refused, with what is missing, and the way there; then every question by keyboard.
  await pane.getByRole('radio', { name: '通过', exact: true }).check();
  await pane.getByRole('radio', { name: '良' }).check();
  await pane.getByText(/“绩效目标审核”有 \d+ 项没有回答/).waitFor(PATIENCE);
  await pane.getByRole('button', { name: /^去处理：.*没有回答/ }).click();
  const waiting = pane.locator('[data-unanswered]');
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await page.keyboard.press('1');
    await pane.waitForFunction((count) => document.querySelectorAll('[data-unanswered]').length === count, left - 1, PATIENCE);
    if (left > 1) await page.keyboard.press('n');
  }
  const no = pane.getByRole('button', { name: /^去处理：.*回答为否/ });
  while ((await no.count()) > 0) {
    await no.click();
    const before = await pane.getByText(/项回答为否/).innerText();
    await page.keyboard.press('1');
    await pane.waitForFunction((text) => !document.body.innerText.includes(text), before, PATIENCE);
  }
  await pane.getByRole('textbox', { name: /^总的意见/ }).fill('同意申报，依据请补');
  await pane.getByRole('button', { name: '存结论' }).click();
  await result.getByText('结论“通过”已存进工作簿').waitFor(PATIENCE);

  // What goes back: comments, the letter, the sheet.
  await pane.getByRole('button', { name: '批注到单元格' }).click();
  await result.getByText(/^批注：新写 \d+ 处/).waitFor(PATIENCE);
  await pane.getByRole('button', { name: '复制意见书' }).click();
  await pane.getByText('意见书已复制').waitFor(PATIENCE);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^关于《技能培训经费\.xlsx》的审核意见\n经审核，有以下问题请修改：\n1\. 绩效目标!F6/);
  await pane.getByRole('button', { name: '生成审核表' }).click();
  await result.getByText('已写入《审核表》').waitFor(PATIENCE);
  expect(await page.evaluate(() => window.jixiaoSimulator?.cell('审核表', 'A1').value)).toBe('审核表');
  await pane.getByText('此后内容没有改动。').waitFor(PATIENCE);
  expect(complaints).toEqual([]);
  const saved = await savedBytes(page);

  // The next person.
  const next = await open(saved);
  await next.pane.getByRole('tab', { name: /^审核\s*通过$/ }).click();
  await next.pane.getByText(/^结论：通过，良/).waitFor(PATIENCE);
  await next.pane.getByText('意见：同意申报，依据请补').waitFor(PATIENCE);
  await next.pane.getByText('已驳回：请补上依据的文号').waitFor(PATIENCE);
  expect(await next.pane.getByText(/人工答$/).count()).toBeGreaterThan(3);
  expect(await next.pane.locator('[data-unanswered]').count()).toBe(0);
  await type(next.page, 'E6', '≥90%');
  await next.pane.getByRole('tab', { name: /^审核\s*有改动$/ }).waitFor(PATIENCE);
  await next.pane.getByText('通过后有改动').waitFor(PATIENCE);
  await next.pane.getByText(/技能培训经费：培训合格率$/).waitFor(PATIENCE);
  expect(next.complaints).toEqual([]);

  // The command line reads the same from the same file.
  const path = join(mkdtempSync(join(tmpdir(), 'jixiao-')), FILE);
  writeFileSync(path, await savedBytes(next.page));
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(sheetReport(path))), '审核表.xlsx')).sheets;
  const lines = sheet ? sheet.rows.map((_, row) => cellAt(sheet, sheet.firstRow + row, 0)?.text ?? '') : [];
  expect(lines).toContainEqual(expect.stringMatching(/^结论：通过，良（\d{4}-\d\d-\d\d）同意申报，依据请补$/));
  expect(lines).toContain('通过后有改动：修改 技能培训经费');
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { XIANGHE } from '../cli/run-jixiao';
import { replaced } from '../cli/folder/replaced';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { savedBytes, startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(300_000);

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PATIENCE = { timeout: 60_000 };

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

/** A person may scroll the list, never the page sideways. */
async function expectNoSidewaysScroll(pane: Frame): Promise<void> {
  expect(await pane.evaluate(() => [...document.querySelectorAll('main, main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto').length)).toBe(0);
}

function chosenFile(pane: Frame): Locator {
  return pane.locator('input[type="file"][accept=".xlsx,.xlsm"]');
}

it('与上次比较：选一上的文件，看改了什么，去到单元格，写成带链接的表，再撤销；存下的文件里链接都在', async () => {
  const { page, pane, complaints } = await simulator.open(readFileSync(XIANGHE), basename(XIANGHE));
  await pane.getByRole('tab', { name: /审核/ }).click();
  const section = pane.getByRole('button', { name: /^与上次比较/ });
  await section.waitFor(PATIENCE);
  await section.focus();
  await page.keyboard.press('Enter');

  // Files that cannot be used say why, and the pane goes on.
  await chosenFile(pane).setInputFiles({ name: '一上.xls', mimeType: XLSX, buffer: Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]) });
  await pane.getByRole('alert').getByText('一上.xls：这是旧格式').waitFor(PATIENCE);
  await chosenFile(pane).setInputFiles({ name: '坏.xlsx', mimeType: XLSX, buffer: readFileSync(XIANGHE).subarray(0, 30_000) });
  await pane.getByRole('alert').getByText('坏.xlsx：文件已损坏').waitFor(PATIENCE);

  await chosenFile(pane).setInputFiles({ name: '一上.xlsx', mimeType: XLSX, buffer: Buffer.from(replaced(XIANGHE, '≥95%', '≥94%')) });
  await pane.getByRole('button', { name: /^与上次比较：新增 \d+ · 已改 \d+ · 仍在 \d+$/ }).waitFor(PATIENCE);
  await pane.getByText('上次：一上.xlsx').waitFor(PATIENCE);
  await expectNoSidewaysScroll(pane);
  await pane.evaluate(AXE);
  const found = await pane.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }).axe.run({ exclude: ['[data-tabster-dummy]'] }));
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  // By keyboard into the first project that changed, and from there to its cell.
  const project = pane.getByRole('button', { name: / 修改（\d+ 处）$/ }).first();
  await project.focus();
  await page.keyboard.press('ArrowRight');
  const change = pane.getByRole('listitem').filter({ has: pane.locator('del', { hasText: '≥94%' }) }).first();
  await change.waitFor(PATIENCE);
  expect(await change.locator('ins').innerText()).toBe('≥95%');
  const link = change.getByRole('button');
  const place = /(.+)!\s*([A-Z]+\d+)/.exec((await link.innerText()).replaceAll('\n', ''));
  if (!place?.[1] || !place[2]) throw new Error('no place');
  await link.press('Enter');
  const row = Number(/\d+/.exec(place[2])?.[0]) - 1;
  await page.waitForFunction((top) => window.jixiaoSimulator?.host.selection.areas[0]?.top === top, row, PATIENCE);

  // Every difference as a sheet, taken back in one step and written again.
  await pane.getByRole('button', { name: '写成工作表' }).press('Enter');
  const result = pane.getByRole('status', { name: '操作结果' });
  await result.getByText('比较结果').waitFor(PATIENCE);
  const { sheets } = await readXlsx(await savedBytes(page), 'saved');
  const written = sheets.find(({ name }) => name === '比较结果');
  expect(written?.rows.flat().filter((cell) => cell?.text === '≥94%').length).toBeGreaterThan(0);
  await result.getByRole('button', { name: '撤销' }).press('Enter');
  await page.waitForFunction(() => !window.jixiaoSimulator?.sheetNames().includes('比较结果'), undefined, PATIENCE);

  // What is mended in the sheet is mended in the comparison.
  await page.evaluate(
    ([sheet, address]) => {
      window.jixiaoSimulator?.select(sheet, 'A1');
      window.jixiaoSimulator?.type(address, '≥94%');
    },
    [place[1], place[2]] as const,
  );
  await change.waitFor({ state: 'detached', ...PATIENCE });
  expect(complaints).toEqual([]);
});

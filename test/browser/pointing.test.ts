import type { Frame, Page } from 'playwright-core';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { writeXlsx } from '../../src/host/xlsx/write-workbook';
import { savedBytes, startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(120_000);

const NAME = '培训考核.xlsx';
const SHEET = '考核一览';
/** An indicator table to any person, in words that no pack knows; one value is written badly. */
const ROWS = [
  ['培训项目考核一览'],
  [],
  ['内容分类', '细项', '目标描述', '达成水平', '经办'],
  ['办班', '培训人数', '全年组织培训的人数', '≥120人次', '张三'],
  ['办班', '培训合格率', '考核合格人数占参训人数的比例', '≥≥95%', '李四'],
  ['办班', '培训完成时间', '全部培训完成的时间', '12月底前', '张三'],
  ['办班', '培训支出', '全年培训的支出', '≤30万元', '李四'],
  ['就业', '就业率提高', '参训人员就业率的提高', '≥3%', '张三'],
];

function planOf(name: string, rows: readonly (readonly string[])[]): SheetPlan {
  return {
    name,
    cells: rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, content: { kind: 'text', text } as const, style: 'plain' }))),
    styles: { plain: {} },
    styledAreas: [],
    merges: [],
    columnWidths: [80, 100, 200, 80, 60],
    rowHeights: [],
    validations: [],
    page: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: 4 },
      margins: { top: 36, bottom: 36, left: 36, right: 36 },
      centerHorizontally: false,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: false,
  };
}

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

/** What has the focus in the pane, as a screen reader would call it; undefined when the focus is elsewhere. */
function focused(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !(element instanceof HTMLElement) || element === document.body) return undefined;
    const labelled = element.getAttribute('aria-labelledby');
    return element.getAttribute('aria-label') ?? (labelled === null ? element.textContent : document.getElementById(labelled)?.textContent) ?? undefined;
  });
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  const passed: (string | undefined)[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    const now = await focused(pane);
    if (now !== undefined && name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}, only ${passed.join(' | ')}`);
}

test('a form of unknown words is pointed at with the keyboard alone, read so from then on, and taken back', async () => {
  const { page, pane, complaints } = await simulator.open(await writeXlsx([planOf(SHEET, ROWS)]), NAME);
  const notice = pane.getByText(/像指标表，没有读懂/);
  await notice.waitFor();
  expect(await pane.getByRole('article').count()).toBe(0);

  // From the tabs of the pane to the button of the notice.
  await pane.getByRole('tab', { name: /问题/ }).focus();
  await tabTo(page, pane, /^指认表头$/);
  await page.keyboard.press('Enter');
  await pane.getByText('照这样读出 5 个指标').waitFor();
  await page.waitForFunction(() => window.jixiaoSimulator?.host.selection.areas[0]?.top === 2);
  expect(await focused(pane)).toContain('指认表头');

  // Another row in the pane, and back by selecting in the sheet.
  await tabTo(page, pane, /^下一行$/);
  await page.keyboard.press('Enter');
  await pane.getByText('表头：第 4 行').waitFor();
  await page.evaluate((sheet) => window.jixiaoSimulator?.select(sheet, 'A5'), SHEET);
  await pane.getByText('表头：第 5 行').waitFor();
  await page.evaluate((sheet) => window.jixiaoSimulator?.select(sheet, 'A3'), SHEET);
  await pane.getByText('照这样读出 5 个指标').waitFor();

  // The last column is named by its select, whose last choice is 备注.
  await pane.getByRole('button', { name: '下一行' }).focus();
  await tabTo(page, pane, /^E3 经办$/);
  await page.keyboard.press('End');
  expect(await pane.getByRole('combobox', { name: 'E3 经办' }).inputValue()).toBe('remark');
  await tabTo(page, pane, /^确认$/);
  await page.keyboard.press('Enter');

  const card = pane.getByRole('article', { name: new RegExp(`${SHEET} D5，`) });
  await card.waitFor();
  await pane.getByRole('status', { name: '操作结果' }).getByText(`《${SHEET}》已照指认的表头读，5 个指标`).waitFor();
  expect(await notice.count()).toBe(0);
  expect(await focused(pane)).toMatch(/错误需要修改|警告待确认/);

  // In the file it is there for the next one who opens it.
  const again = await simulator.open(await savedBytes(page), NAME);
  await again.pane.getByRole('article', { name: new RegExp(`${SHEET} D5，`) }).waitFor();
  await again.pane.getByRole('tab', { name: /问题/ }).focus();
  await tabTo(again.page, again.pane, /按指认的表头读$/);
  await again.page.keyboard.press('Enter');
  await again.pane.getByText(/达成水平 = 指标值、经办 = 备注/).waitFor();

  // Taken back, the form is unknown as before, and nothing of it stays in the file.
  await tabTo(page, pane, /^撤销$/);
  await page.keyboard.press('Enter');
  await notice.waitFor();
  expect(await pane.getByRole('article').count()).toBe(0);
  const clean = await simulator.open(await savedBytes(page), NAME);
  await clean.pane.getByText(/像指标表，没有读懂/).waitFor();
  expect([...complaints, ...again.complaints, ...clean.complaints]).toEqual([]);
});

test('a deleted pointing is deleted for good', async () => {
  const { page, pane } = await simulator.open(await writeXlsx([planOf(SHEET, ROWS), planOf('第二张', ROWS)]), NAME);
  await pane.getByRole('button', { name: '指认表头', exact: true }).click();
  await pane.getByText('表头相同、也照此读的工作表：第二张。').waitFor();
  await pane.getByRole('button', { name: '确认' }).click();
  await pane.getByRole('article', { name: /第二张 D5，/ }).waitFor();
  await pane.getByRole('button', { name: '2 张工作表按指认的表头读' }).click();
  await pane.getByRole('button', { name: /^删除指认/ }).click();
  await pane.getByText(/像指标表，没有读懂/).waitFor();
  const again = await simulator.open(await savedBytes(page), NAME);
  await again.pane.getByText(/像指标表，没有读懂/).waitFor();
});

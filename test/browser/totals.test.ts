import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Locator, Page } from 'playwright-core';
import { startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(120_000);

const EXPENSE = '部门支出总表';
const FUNDS = "2026年 '三公'(公开)";

/** A small budget as a unit keeps it: typed totals, one number as text, a second table that repeats the total. */
async function budget(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: EXPENSE,
        rows: [
          ['2026年部门支出总表'],
          [null, null, null, null, '单位：万元'],
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          [null, '合计', 100, 60, 40],
          ['208', '社会保障和就业支出', 70, 50, 20],
          ['20801', '人力资源和社会保障管理事务', 70, 50, 20],
          ['2080101', '行政运行', 50, 50, null],
          ['2080102', '一般行政管理事务', 20, null, '20.00'],
          ['221', '住房保障支出', 30, 10, 20],
          ['22102', '住房改革支出', 30, 10, 20],
          ['2210201', '住房公积金', 30, 10, 20],
        ],
        columns: [{ width: 12 }, { width: 28 }, { width: 12 }, { width: 12 }, { width: 12 }],
      },
      { name: FUNDS, rows: [['说明'], ['本表无内容']] },
    ],
  });
  return new Uint8Array(bytes);
}

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

/** A formula is calculated a moment after it was written. */
async function held(page: Page, sheet: string, cell: string): Promise<{ readonly value: unknown; readonly formula?: string } | undefined> {
  await page.waitForFunction(([name, address]) => {
    const found = window.jixiaoSimulator?.cell(name, address);
    return found?.formula === undefined || found.value !== null;
  }, [sheet, cell] as const);
  return page.evaluate(([name, address]) => {
    const found = window.jixiaoSimulator?.cell(name, address);
    return found && { value: found.value, ...(found.formula !== undefined && { formula: found.formula }) };
  }, [sheet, cell] as const);
}

async function type(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.evaluate(([name, address]) => window.jixiaoSimulator?.select(name, address), [sheet, cell] as const);
  await page.evaluate(([address, typed]) => window.jixiaoSimulator?.type(address, typed), [cell, text] as const);
}

/** The card of 勾稽 whose total stands in this cell and whose parts stand below one another. */
function cardOf(pane: Frame, cell: string): Locator {
  return pane.getByRole('article', { name: /^不符/ }).filter({ has: pane.getByRole('list', { name: '可以这样改' }).getByRole('button', { name: new RegExp(`${cell}$`) }) });
}

const undo = (pane: Frame): Locator => pane.getByRole('status', { name: '操作结果' }).getByRole('button', { name: '撤销' });

describe('勾稽 in Chromium', () => {
  it('a total is broken by typing, turned into a formula, follows its parts, and is taken back', async () => {
    const { page, pane, complaints } = await simulator.open(await budget(), '预算.xlsx');
    await pane.getByRole('tab', { name: '勾稽' }).click();
    await pane.getByRole('heading', { name: '没有不符的勾稽关系' }).waitFor();

    await type(page, EXPENSE, 'D4', '66');
    const card = cardOf(pane, 'D4').first();
    await card.waitFor();
    expect(await card.innerText()).toContain('相差 6 万元');
    await pane.getByRole('tab', { name: /^勾稽\s*2$/ }).waitFor();

    // The finding in 问题 says the same and leads here.
    await pane.getByRole('tab', { name: /问题/ }).click();
    const finding = pane.getByRole('article', { name: /Z-901.*部门支出总表 D4/ });
    await finding.waitFor();
    expect(await finding.innerText()).toContain('=SUM(D5,D9)（60）');
    await finding.getByRole('button', { name: '在勾稽中查看' }).click();
    await card.waitFor();

    await card.getByRole('button', { name: '改为公式' }).first().click();
    await pane.getByRole('heading', { name: '没有不符的勾稽关系' }).waitFor();
    expect(await held(page, EXPENSE, 'D4')).toEqual({ value: 60, formula: '=SUM(D5,D9)' });

    // Parts change from below; the total follows by itself.
    for (const cell of ['D11', 'D10', 'D9']) await type(page, EXPENSE, cell, '12');
    await page.waitForFunction(([name]) => window.jixiaoSimulator?.cell(name, 'D4').value === 62, [EXPENSE] as const);
    for (const cell of ['D11', 'D10', 'D9']) await type(page, EXPENSE, cell, '10');
    await page.waitForFunction(([name]) => window.jixiaoSimulator?.cell(name, 'D4').value === 60, [EXPENSE] as const);
    await pane.getByRole('heading', { name: '没有不符的勾稽关系' }).waitFor();

    await undo(pane).click();
    await card.waitFor();
    expect(await held(page, EXPENSE, 'D4')).toEqual({ value: 66 });
    expect(complaints).toEqual([]);
  });

  it('all of it by keyboard: tab, card, F, and a number kept as text', async () => {
    const { page, pane } = await simulator.open(await budget(), '预算.xlsx');
    await type(page, EXPENSE, 'D4', '66');
    await pane.getByRole('tab', { name: /^勾稽\s*2$/ }).waitFor();
    await pane.getByRole('tab', { name: /问题/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '2 条勾稽关系不符' }).waitFor();
    const cards = pane.getByRole('article', { name: /^不符/ });
    await cards.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await cards.nth(1).evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    const isDown = (await cards.first().innerText()).includes('=SUM(D5,D9)');
    if (!isDown) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await pane.getByRole('heading', { name: '没有不符的勾稽关系' }).waitFor();
    expect(await held(page, EXPENSE, 'D4')).toEqual({ value: 60, formula: '=SUM(D5,D9)' });

    await pane.getByRole('tab', { name: /问题/ }).click();
    // Hints stand folded.
    await pane.getByRole('button', { name: /Z-917/ }).focus();
    await page.keyboard.press('ArrowRight');
    const card = pane.getByRole('article', { name: /Z-917/ });
    await card.focus();
    await page.keyboard.press('f');
    await card.waitFor({ state: 'detached' });
    expect(await held(page, EXPENSE, 'E8')).toEqual({ value: 20 });
    await undo(pane).click();
    await card.waitFor();
    expect(await held(page, EXPENSE, 'E8')).toEqual({ value: '20.00' });
  });

  const shijiazhuang = join(__dirname, '../../../shared/workbooks/石家庄市人社局2023预算公开.xlsx');
  (existsSync(shijiazhuang) ? it : it.skip)('a real set of tables: every identity holds, and the list of more than a thousand scrolls', async () => {
    const { pane } = await simulator.open(readFileSync(shijiazhuang), '石家庄.xlsx');
    await pane.getByRole('tab', { name: /勾稽/ }).click();
    await pane.getByRole('button', { name: /^全部 \d+/ }).click();
    await pane.getByRole('article').first().waitFor();
    const drawn: number[] = [];
    const panel = pane.getByRole('tabpanel');
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await panel.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), share);
      await pane.getByRole('article').first().waitFor();
      drawn.push(await pane.getByRole('article').count());
    }
    expect(Math.max(...drawn)).toBeLessThan(60);
    const last = pane.getByRole('article').last();
    await last.scrollIntoViewIfNeeded();
    const [size, place] = await last.evaluate((card) => [card.parentElement?.getAttribute('aria-setsize'), card.parentElement?.getAttribute('aria-posinset')]);
    expect(Number(size)).toBeGreaterThan(1000);
    expect(place).toBe(size);
  });
});

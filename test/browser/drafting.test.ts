import type { Frame, Page } from 'playwright-core';
import { planLibrary } from '../../src/core/wording/library-plan';
import { writeXlsx } from '../../src/host/xlsx/write-workbook';
import { startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(180_000);

const TITLE = '2026年社区工作者岗前培训经费绩效目标表';
const SHEET = '绩效目标';
const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
/** A form as it is handed out: title and header, nothing below. */
const FORM = [[TITLE, '', '', '', '', ''], HEADER];
const FIRST_ROW = 3;
/** More steps than the draft can have. */
const MOST_STEPS = 200;

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

/** What the keyboard stands on: its role, its name, and what is selected in it. */
interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly selected: string;
}

function focused(pane: Frame): Promise<Focused> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join('') : '';
    const selected = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0) : '';
    const shown = element?.getAttribute('aria-label') ?? (labels === '' ? element?.textContent : labels);
    return { tag: element?.tagName.toLowerCase() ?? '', name: shown ?? '', selected };
  });
}

/** Tab by Tab to the button of this name; `onStep` does what a person does on the way. */
async function tabTo(page: Page, pane: Frame, name: RegExp, onStep: (at: Focused) => Promise<void> = () => Promise.resolve()): Promise<readonly Focused[]> {
  const way: Focused[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(pane);
    way.push(at);
    if (at.tag === 'button' && name.test(at.name)) return way;
    await onStep(at);
  }
  throw new Error(`${String(name)} is not reached: ${way.map((one) => one.name).join(' | ')}`);
}

/** F6 of Excel leads into the pane; from there on only keys are pressed. */
async function openView(page: Page, pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { selected: true }).focus();
  for (let step = 0; step < 6 && !(await focused(pane)).name.startsWith(name); step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

function cell(page: Page, row: number, column: string): Promise<string> {
  return page.evaluate(([sheet, address]) => String(window.jixiaoSimulator?.cell(sheet, address).value ?? ''), [SHEET, `${column}${String(row)}`] as const);
}

async function columnOf(page: Page, column: string): Promise<string[]> {
  const texts: string[] = [];
  for (let row = FIRST_ROW; row < FIRST_ROW + 20; row += 1) texts.push(await cell(page, row, column));
  return texts.filter((text) => text !== '');
}

/** What the person knows of the project. */
function answer(variable: string): string {
  const usual = /常见值(\d+(?:\.\d+)?)/.exec(variable)?.[1];
  if (usual !== undefined) return usual;
  if (/文号/.test(variable)) return '冀民〔2025〕8号';
  if (/文件|名称|方案/.test(variable)) return '《2026年社区工作者培训方案》';
  if (/月/.test(variable)) return '11';
  return /日/.test(variable) ? '10' : '20';
}

it('a whole table is drafted from the title alone with the keyboard only, without an error, and is undone at once', async () => {
  const { page, pane, complaints } = await simulator.open(await writeXlsx([planLibrary(SHEET, FORM)]), '社区工作者.xlsx');
  await page.evaluate((sheet) => window.jixiaoSimulator?.select(sheet, 'A1'), SHEET);
  await openView(page, pane, '建议');
  await pane.getByRole('button', { name: '起草整张表' }).waitFor();

  const way = await tabTo(page, pane, /^起草整张表$/);
  expect(way.map(({ name }) => name)).toEqual(['搜索标准表述', '浏览', '起草整张表']);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: `草稿：《${TITLE}》` }).waitFor();
  expect((await focused(pane)).name).toBe(`草稿：《${TITLE}》`);
  expect(await columnOf(page, 'C')).toEqual([]);

  const names = await pane.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.querySelector('label')?.textContent ?? ''));
  const filled: string[] = [];
  const steps = await tabTo(page, pane, /^写入 \d+ 行$/, async ({ selected }) => {
    if (!/^〈.*〉$/.test(selected)) return;
    filled.push(selected);
    await page.keyboard.type(answer(selected));
  });
  // Row by row: its tick, its value; then the bases; then the button.
  const stops = [...new Set(steps.map(({ name }) => name))];
  expect(stops.slice(0, 2 * names.length)).toEqual(names.flatMap((name) => [`写入“${name}”`, `“${name}”的指标值`]));
  expect(stops.slice(2 * names.length, -1).every((name) => name.startsWith('依据'))).toBe(true);
  expect(filled.length).toBeGreaterThan(names.length / 2);
  await page.keyboard.press('Enter');
  await pane.getByRole('status', { name: '操作结果' }).getByText(`已在《${TITLE}》写入 ${String(names.length)} 行草稿`).waitFor();

  expect(await columnOf(page, 'C')).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(new Set(await columnOf(page, 'B'))).toEqual(new Set(['数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '可持续影响指标', '服务对象满意度指标']));
  for (const column of ['D', 'E', 'F']) {
    const texts = await columnOf(page, column);
    expect(texts).toHaveLength(names.length);
    expect(texts.join()).not.toMatch(/[〈〉]/);
  }
  await openView(page, pane, '问题');
  await pane.getByRole('status', { name: '检查状态' }).getByText(/实时检查中|已是最新/).waitFor();
  expect(await pane.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^(?:\d+ 处警告待确认|没有错误和警告|没有发现问题)/);

  await tabTo(page, pane, /^撤销$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(([sheet, address]) => (window.jixiaoSimulator?.cell(sheet, address).value ?? '') === '', [SHEET, `C${String(FIRST_ROW)}`] as const);
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) expect(await columnOf(page, column)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('letters of an input method that are still being put together search nothing; what comes of them does', async () => {
  const { page, pane, complaints } = await simulator.open(await writeXlsx([planLibrary(SHEET, FORM)]), '社区工作者.xlsx');
  await openView(page, pane, '建议');
  const box = pane.getByRole('textbox', { name: '搜索标准表述' });
  await box.waitFor();
  await page.keyboard.press('Tab');
  expect((await focused(pane)).name).toBe('搜索标准表述');
  const input = await page.context().newCDPSession(page);
  const found = pane.getByRole('region', { name: '找到的标准表述' });
  for (const text of ['p', 'pei', 'pei xun']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await box.inputValue()).toBe(text);
    // Enter of an input method takes the letters; it must not lead into the list.
    expect(await found.count()).toBe(0);
  }
  await input.send('Input.insertText', { text: '培训' });
  await found.waitFor();
  expect(await box.inputValue()).toBe('培训');
  expect((await found.getByRole('article').first().innerText())).toContain('培训');

  await page.keyboard.press('Escape');
  await found.waitFor({ state: 'detached' });
  await page.keyboard.type('pxrs');
  await found.getByRole('article', { name: '培训人数', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect((await focused(pane)).name).toMatch(/^采用“/);
  expect(complaints).toEqual([]);
});

it('a file of the unit is read in the pane, kept with the workbook, found by its initials, and handed out again', async () => {
  const { page, pane, complaints } = await simulator.open(await writeXlsx([planLibrary(SHEET, FORM)]), '社区工作者.xlsx');
  await openView(page, pane, '建议');
  await pane.getByRole('button', { name: '本单位的库' }).click();
  const ledger = planLibrary('台账', [['二级指标', '三级指标', '绩效指标描述', '别名'], ['数量指标', '马铃薯种薯推广亩数', '当年推广面积。', '种薯面积'], ['数量指标', '123', '', '']]);
  await pane.locator('input[type=file]').setInputFiles({ name: '2025年台账.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await writeXlsx([ledger])) });
  await pane.getByText('有内容的 2 行，收 1 条').waitFor();
  await pane.getByRole('button', { name: '没有收的 1 行' }).click();
  await pane.getByText('台账 第 3 行“123”：不是名称').waitFor();
  await pane.getByRole('button', { name: '收进工作簿' }).click();
  await pane.getByText('2025年台账：1 条，存在工作簿里').waitFor();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '下载 .csv' }).click();
  expect((await download).suggestedFilename()).toBe('本单位指标库.csv');
  await pane.getByRole('button', { name: '返回建议' }).click();
  await pane.getByRole('textbox', { name: '搜索标准表述' }).fill('mlszs');
  const card = pane.getByRole('article', { name: '马铃薯种薯推广亩数' });
  await card.getByText('本单位：2025年台账').waitFor();
  expect(complaints).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(120_000);

const WORKBOOK = '临西县人社局2023绩效文本.xlsx';
const bytes = readFileSync(join(__dirname, '../workbooks', WORKBOOK));
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

describe('the pane opened where there is no Excel', () => {
  it('says what it is and what is needed', async () => {
    const page = await simulator.browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${simulator.url.replace(/\/$/, '')}/taskpane.html`);
    await page.getByRole('heading', { name: '请在 Excel 里打开' }).waitFor();
    await page.getByText('需要 Excel 2021 或更新的版本').waitFor();
    await page.close();
  });

  it('says that Excel does not answer when office.js cannot be had', async () => {
    const context = await simulator.browser.newContext({ locale: 'zh-CN' });
    await context.route('**/office.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${simulator.url.replace(/\/$/, '')}/taskpane.html`);
    await page.getByRole('heading', { name: 'Excel 没有回应' }).waitFor();
    await context.close();
  });
});

describe('the pane with the keyboard only', () => {
  it('goes from card to card, to the cell, fixes and shows its keys', async () => {
    const { page, pane, complaints } = await simulator.open(bytes, WORKBOOK);
    await page.evaluate(() => window.jixiaoSimulator?.select('专项资金', 'E18'));
    await page.evaluate(() => window.jixiaoSimulator?.type('E18', '≥100'));
    const card = pane.getByRole('article', { name: /专项资金 E18，/ }).filter({ hasText: '≥100%' });
    await card.waitFor();
    await card.focus();

    // To another cell and back by N and P; each goes to the cell.
    const selected = (): Promise<string> => page.evaluate(() => JSON.stringify(window.jixiaoSimulator?.host.selection));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.jixiaoSimulator?.host.selection.areas[0]?.top === 17);
    const here = await selected();
    await card.focus();
    await page.keyboard.press('n');
    await page.waitForFunction((before) => JSON.stringify(window.jixiaoSimulator?.host.selection) !== before, here);

    await card.focus();
    await page.keyboard.press('f');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.jixiaoSimulator?.cell('专项资金', 'E18').value)).toBe('≥100%');

    await pane.getByRole('article').first().focus();
    await page.keyboard.press('?');
    await pane.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

describe('what a screen reader and a person with weak eyes meet', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('has no fault that axe finds: %s', async (look, media) => {
    const { pane } = await simulator.open(bytes, WORKBOOK, media);
    await pane.evaluate(axe);
    // In high contrast the colours are the system's, not the page's; of those axe cannot judge the contrast inside a frame.
    const rules = { 'color-contrast': { enabled: look !== 'high contrast' } };
    const faults = await pane.evaluate(async (chosen) => {
      const { axe: checker } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const { violations } = await checker.run({ exclude: ['[data-tabster-dummy]'] }, { rules: chosen });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
    }, rules);
    expect(faults).toEqual([]);
  });
});

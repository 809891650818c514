import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Locator, Page } from 'playwright-core';
import { defaultPack } from '../../src/core/standards/default-pack';
import { startSimulator, type SimulatorBrowser } from './simulator-in-chromium';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '../..');
const WRITING = 120_000;
const NAME = '香河县社保所2021.xlsx';
const TARGETS = new Uint8Array(readFileSync(join(ROOT, 'test/workbooks', NAME)));

/** A small budget; its tables say what 情况说明 needs, but for last year. */
async function budget(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '收支总表',
        rows: [
          ['2026年部门预算收支总表'],
          ['单位名称：某县人社局', null, null, '单位：万元'],
          ['收入', null, '支出', null],
          ['项目', '预算数', '项目', '预算数'],
          ['一般公共预算拨款收入', 80.5, '社会保障和就业支出', 100.5],
          ['政府性基金预算拨款收入', 20, null, null],
          ['收入总计', 100.5, '支出总计', 100.5],
        ],
      },
    ],
  });
  return new Uint8Array(bytes);
}

type Options = NonNullable<Parameters<SimulatorBrowser['open']>[2]>;

/** Light, dark by the choice of the person, and the colours of a high contrast theme. */
const LOOKS: Readonly<Record<string, Options>> = {
  light: {},
  dark: {
    prepare: async (context) => {
      await context.addInitScript("localStorage.setItem('jixiao.theme', 'dark')");
    },
  },
  contrast: { forcedColors: 'active' },
};

let simulator: SimulatorBrowser;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

const sheetNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.jixiaoSimulator?.sheetNames() ?? []);
const result = (pane: Frame): Locator => pane.getByRole('status', { name: '操作结果' });

/** Nothing is wider than the pane, so nothing is cut. */
async function expectNothingCut(pane: Frame): Promise<void> {
  const [inner, outer] = await pane.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  expect(outer).toBeLessThanOrEqual(350);
  expect(inner).toBeLessThanOrEqual(outer);
}

describe.each(Object.entries(LOOKS))('表格 in Chromium, %s', (look, options) => {
  it('情况说明: the words of the tables, figures that lead to their cells, and the whole to the clipboard', async () => {
    const { page, pane, complaints } = await simulator.open(await budget(), '预算.xlsx', { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    await pane.getByRole('tab', { name: /表格/ }).click();
    await pane.getByRole('button', { name: /情况说明/ }).click();
    const words = pane.getByRole('region', { name: '情况说明' });
    await words.getByText('〈政府采购〉：').waitFor();
    expect(await words.innerText()).toContain('2026年预算收入');
    await expectNothingCut(pane);

    await words.getByRole('button', { name: /80.5/ }).click();
    await page.waitForFunction(() => {
      const area = window.jixiaoSimulator?.host.selection.areas[0];
      return area?.top === 4 && area.left === 1;
    });

    await words.getByRole('button', { name: '复制全文' }).click();
    await words.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('收入说明\n2026年预算收入100.5万元，其中：一般公共预算收入80.5万元，政府性基金收入20万元。');

    await words.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: /情况说明/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('结转新年度: only what was ticked changes, in new sheets, with the list; one step takes it back', async () => {
    const { page, pane, complaints } = await simulator.open(TARGETS, NAME, options);
    const before = await sheetNames(page);
    await pane.getByRole('tab', { name: /表格/ }).click();
    await pane.getByRole('button', { name: /结转新年度/ }).click();
    const carry = pane.getByRole('region', { name: '结转新年度' });
    await carry.getByRole('checkbox', { name: /^年度/ }).check();
    await expectNothingCut(pane);
    // Many sheets keep the simulated Excel busy; nothing is loaded that would have to be waited for.
    await carry.getByRole('button', { name: '写入新工作表和清单' }).click({ noWaitAfter: true, timeout: WRITING });
    await result(pane).getByText('已写入').waitFor({ timeout: WRITING });
    const after = await sheetNames(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toBe('结转清单');
    await result(pane).getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction((count) => window.jixiaoSimulator?.sheetNames().length === count, before.length);
    expect(complaints).toEqual([]);
  });

  it('模板: into this workbook behind what is there, or a new workbook that opens', async () => {
    const { page, pane, complaints } = await simulator.open(await budget(), '预算.xlsx', options);
    await pane.getByRole('tab', { name: /表格/ }).click();
    await pane.getByRole('button', { name: '把模板《河北简式》放进本工作簿' }).click();
    await result(pane).getByText('河北简式').waitFor();
    expect(await sheetNames(page)).toEqual(['收支总表', '河北简式']);
    await expectNothingCut(pane);
    await result(pane).getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction(() => window.jixiaoSimulator?.sheetNames().length === 1);

    if (look !== 'light') return;
    await pane.getByRole('button', { name: '用模板《绩效自评表》新建工作簿' }).click();
    await page.waitForFunction(() => window.jixiaoSimulator?.sheetNames().includes('绩效自评表'));
    expect(complaints).toEqual([]);
  });
});

it('模板: a workbook made from an older one is told', async () => {
  const template = unzipSync(new Uint8Array(readFileSync(join(ROOT, 'dist/addin/templates/hebei-simple.xlsx'))));
  const aged = Object.fromEntries(
    Object.entries(template).map(([name, bytes]) => [name, name.startsWith('customXml/item') ? strToU8(strFromU8(bytes).replace(`"version":"${defaultPack.version}"`, '"version":"2020.1"')) : bytes]),
  );
  const { pane } = await simulator.open(zipSync(aged), '旧模板.xlsx');
  await pane.getByRole('tab', { name: /表格/ }).click();
  await pane.getByText('2020.1').waitFor();
  expect(await pane.getByRole('region', { name: '模板' }).innerText()).toContain(defaultPack.version);
});

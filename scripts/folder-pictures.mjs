/**
 * Takes the pictures of docs/folder.md: the 汇总 and the report of a file, reviewed beside last time's workbooks, and the
 * sheet of a comparison in the running simulator. Needs `npm run build`; `npm run pictures` calls it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { chromium } from 'playwright-core';
import { startServer } from '../src/simulator/server/server.mjs';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled, fail, ROOT } from './install.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const CLI = join(ROOT, 'dist/cli/jixiao.mjs');
const [LINXI, XIANGHE, XINGLONG] = ['临西县人社局2023绩效文本', '香河县社保所2021', '兴隆县人社局2025'].map((name) => join(ROOT, 'test/workbooks', `${name}.xlsx`));
const LIVE = /实时检查中|已是最新/;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What people put right, and what they change, between two submissions. */
const FIRST = [['≥95%', '较高']];
const SECOND = [['≥98%', '≥98'], ['≥90%', '≥92%']];

ensureInstalled();
const executablePath = findChromium();
if (!executablePath) fail(NO_CHROMIUM);
mkdirSync(FOLDER, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'jixiao-pictures-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  await folderPictures();
  await comparisonPicture();
  console.log(`图片已写入 ${FOLDER}`);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Two departments twice, one of them with a unit that sent nothing and a workbook that cannot be read. */
async function folderPictures() {
  for (const [from, to] of [[XINGLONG, '一上/兴隆人社局.xlsx'], [LINXI, '一上/临西人社局.xlsx'], [XINGLONG, '二上/人社局/兴隆县人社局.xlsx'], [LINXI, '二上/人社局/临西人社局.xlsx']]) put(to, readFileSync(from));
  put('一上/香河社保所.xlsx', changed(XIANGHE, FIRST));
  put('二上/人社局/香河县社保所.xlsx', changed(XIANGHE, SECOND));
  put('二上/教育局/第一小学.xlsx', readFileSync(XIANGHE).subarray(0, 30_000));
  put('名单.xlsx', await writeXlsx({ sheets: [{ name: '名单', rows: [['主管部门', '单位编码', '单位名称'], ['县人社局', '323005', '香河县社会保险事业管理所'], ['县人社局', '323001', '兴隆县人社局本级'], ['县人社局', '323009', '就业服务中心'], ['教育局', '205001', '第一小学'], ['教育局', '205002', '第二小学']] }] }));
  spawnSync(process.execPath, [CLI, 'review', '二上', '--baseline', '一上', '--roster', '名单.xlsx', '--output', '结果'], { cwd: scratch });
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(pathToFileURL(join(scratch, '结果/汇总.html')).href);
  await page.screenshot({ path: join(FOLDER, 'folder-summary.png') });
  await page.goto(pathToFileURL(join(scratch, '结果/报告/人社局/香河县社保所.xlsx.html')).href);
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.screenshot({ path: join(FOLDER, 'file-report.png') });
  await page.locator('#comparison-h').evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: join(FOLDER, 'file-comparison.png') });
  await page.close();
}

/** 与上次比较 in the pane, and the sheet it writes. */
async function comparisonPicture() {
  const server = await startServer({ root: join(ROOT, 'dist'), port: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(server.url);
    await page.waitForFunction(() => window.jixiaoSimulator?.state().pane !== undefined);
    const bytes = changed(XIANGHE, SECOND).toString('base64');
    await page.evaluate((text) => window.jixiaoSimulator.openBytes('香河县社保所.xlsx', Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))), bytes);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('status', { name: '检查状态' }).getByText(LIVE).waitFor({ timeout: 60_000 });
    await pane.getByRole('tab', { name: /审核/ }).click();
    const section = pane.getByRole('button', { name: /^与上次比较/ });
    await section.click();
    await pane.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles({ name: '一上.xlsx', mimeType: XLSX, buffer: changed(XIANGHE, FIRST) });
    await pane.getByText('上次：一上.xlsx').waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: / 修改（\d+ 处）$/ }).first().click();
    await pane.getByRole('button', { name: '写成工作表' }).click();
    const result = pane.getByRole('status', { name: '操作结果' });
    await result.getByText('比较结果').waitFor({ timeout: 60_000 });
    await page.evaluate(() => window.jixiaoSimulator.select('比较结果', 'A5'));
    await section.evaluate((heading) => heading.scrollIntoView());
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(FOLDER, 'comparison.png') });
  } finally {
    await server.close();
  }
}

function put(name, bytes) {
  mkdirSync(dirname(join(scratch, name)), { recursive: true });
  writeFileSync(join(scratch, name), bytes);
}

/** The workbook with texts and amounts in the place of others. */
function changed(path, changes) {
  const parts = Object.entries(unzipSync(readFileSync(path))).map(([name, content]) => [
    name,
    /sharedStrings|worksheets\/sheet/.test(name) ? strToU8(changes.reduce((xml, [from, to]) => xml.replaceAll(from, to), strFromU8(content))) : content,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

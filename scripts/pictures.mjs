/** `npm run pictures`: takes the pictures of the README and of docs/review.md anew from the running simulator, draws the one of docs/reading.md, and those of docs/folder.md and docs/layouts. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled, fail, ROOT, run } from './install.mjs';
import { drawReadingPicture } from './reading-picture.mjs';
import { drawReview, drawReviewSheet } from './review-pictures.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const LIVE = /实时检查中|已是最新/;

ensureInstalled();
const executablePath = findChromium();
if (!executablePath) fail(NO_CHROMIUM);
if (run('node', ['scripts/build.mjs']) !== 0) fail('没有构建成功，原因见上面的输出。');

const { chromium } = await import('playwright-core');
const { startServer } = await import('../src/simulator/server/server.mjs');
const server = await startServer({ root: join(ROOT, 'dist'), port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
mkdirSync(FOLDER, { recursive: true });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(server.url);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('status', { name: '检查状态' }).getByText(LIVE).waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.jixiaoSimulator.select('专项资金', 'E18'));
  await page.evaluate(() => window.jixiaoSimulator.type('E18', '≥100'));
  const card = pane.getByRole('article', { name: /专项资金 E18，/ }).first();
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(FOLDER, 'problems.png') });
  await pane.getByRole('tab', { name: /表格/ }).click();
  await pane.getByRole('button', { name: '河北完整式', exact: true }).click();
  await pane.getByRole('table').waitFor();
  await page.screenshot({ path: join(FOLDER, 'table.png') });
  await drawReview(page, pane, FOLDER);
  await drawReadingPicture();
  drawReviewSheet(FOLDER);
  console.log(`图片已写入 ${FOLDER}`);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = run('node', ['scripts/folder-pictures.mjs']) || run('node', ['scripts/layout-pictures.mjs']);

/**
 * Takes pictures of the pane in every state, side by side, in light, dark and high contrast, and runs axe over each.
 * `npx webpack --config test/taskpane/gallery/webpack.config.js && node test/taskpane/gallery/look.mjs [folder] [sheet]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const GALLERY = join(ROOT, 'node_modules/.cache/gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHEETS = [
  ['problems', ['clean', 'no-table', 'one', 'some', 'many', 'paused', 'protected', 'starting']],
  ['others', ['suggestions', 'suggestions-empty', 'tables', 'tables-written', 'start:not-excel', 'start:too-old', 'start:timeout', 'start:loading']],
  ['wording', ['suggestions', 'suggestions>编辑后采用', 'suggestions>规范表述', 'library>本单位的库', 'library>本单位的库>没有收的', 'same-name', 'library?en-US>Own library', 'same-name?en-US']],
  ['draft', ['described', 'described?en-US', 'draft', 'draft-blocked', 'draft?en-US']],
  ['pointing', ['unread', 'unread-alone', 'pointing', 'pointing-nothing', 'pointing-blocked', 'pointed', 'damaged', 'pointing?en-US']],
  ['decisions', ['decided', 'decided>已豁免', 'decided>失效豁免', 'decided>停用的规则', 'some>豁免…', 'some>修复同类', 'decided?en-US', 'some?en-US>Waive…']],
  ['comparison', ['part:comparison-none>与上次比较', 'part:comparison-refused', 'part:comparison>与上次比较', 'part:comparison>与上次比较>技能培训>扶贫车间', 'part:comparison?en-US>Since last time']],
  ['review', ['review', 'review>全部检查', 'review>需人工确认>驳回豁免', 'review>需人工确认', 'review-concluded', 'review-changed', 'review-many>需人工确认>全部检查>看', 'review-blocked', 'review-nothing', 'review?en-US']],
  ['english', ['some?en-US', 'many?en-US', 'suggestions?en-US', 'tables?en-US']],
];
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];

const folder = process.argv[2] ?? join(GALLERY, 'pictures');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--allow-file-access-from-files'] });
let violations = 0;
for (const [look, media] of LOOKS) {
  const context = await browser.newContext({ viewport: { width: 350, height: 378 }, ...media });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    violations += 1;
    console.error(look, page.url(), error);
  });
  for (const [sheet, states] of SHEETS.filter(([name]) => process.argv[3] === undefined || name === process.argv[3])) {
    const shots = [];
    for (const state of states) {
      // `state>button`: what stands there after a click.
      const [address, ...clicks] = state.split('>');
      await page.goto('about:blank');
      await page.goto(`${pathToFileURL(join(GALLERY, 'gallery.html'))}#${encodeURIComponent(address)}`);
      await page.waitForSelector('.fui-FluentProvider');
      // A view may be a chunk of its own that is still on its way.
      await page.waitForFunction(() => document.querySelector('[role=tabpanel]')?.childElementCount !== 0);
      for (const name of clicks) await page.getByRole('button', { name }).first().click();
      await page.waitForTimeout(clicks.length > 0 ? 400 : 250);
      shots.push([state, (await page.screenshot()).toString('base64')]);
      await page.evaluate(AXE);
      const { violations: found } = await page.evaluate(() => window.axe.run({ exclude: ['[data-tabster-dummy]'] }));
      for (const { id, nodes } of found) {
        violations += 1;
        console.error(look, state, id, nodes.slice(0, 2).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`));
      }
    }
    const figures = shots.map(([state, data]) => `<figure><img src="data:image/png;base64,${data}"><figcaption>${state}</figcaption></figure>`);
    const contact = await browser.newPage({ viewport: { width: 1460, height: 800 } });
    await contact.setContent(`<style>body{display:flex;flex-wrap:wrap;gap:10px;margin:8px;background:#888}figure{margin:0}img{display:block}</style>${figures.join('')}`);
    writeFileSync(join(folder, `${sheet}-${look}.png`), await contact.screenshot({ fullPage: true }));
    await contact.close();
  }
  await context.close();
}
await browser.close();
console.log(`${folder}: ${violations} problems found by axe or thrown`);
process.exitCode = violations === 0 ? 0 : 1;

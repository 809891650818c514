/**
 * `node scripts/icons.mjs`: draws the PNG icons from the SVG files in assets/icons.
 * `NAME.svg` serves 32 px and more; `NAME-16.svg` is drawn for 16 px, where every line must sit on a pixel.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { NO_CHROMIUM, findChromium } from './chromium.mjs';
import { fail } from './install.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../assets/icons');
const NAMES = ['icon', 'check', 'suggest', 'table'];
const SIZES = [16, 32, 64, 80];

const executablePath = findChromium();
if (!executablePath) fail(NO_CHROMIUM);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const name of NAMES) {
  for (const size of SIZES) {
    const svg = readFileSync(join(FOLDER, size === 16 ? `${name}-16.svg` : `${name}.svg`), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();

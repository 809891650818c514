/** The pictures of docs/review.md: the pane as a reviewer sees it, and the 审核表 of the same workbook as LibreOffice prints it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const CLI = join(ROOT, 'dist/cli/jixiao.mjs');
const SOURCE = join(ROOT, 'test/workbooks/临西县人社局2023绩效文本.xlsx');

/** Takes the picture of 审核 in the simulator that is open. */
export async function drawReview(page, pane, folder) {
  await pane.getByRole('tab', { name: /^审核/ }).click();
  await pane.getByRole('button', { name: '下一项未答' }).click();
  await page.keyboard.press('1');
  await pane.getByText(/人工答$/).first().waitFor();
  await page.screenshot({ path: join(folder, 'review.png') });
}

/** Prints the 审核表; needs soffice and pdftoppm, and says so where they are not. */
export function drawReviewSheet(folder) {
  const work = mkdtempSync(join(tmpdir(), 'jixiao-review-'));
  try {
    const book = join(work, 'sheet.xlsx');
    // The command answers 1 where 通过 is not possible; the sheet is written all the same.
    command([0, 1], process.execPath, CLI, 'sheet', SOURCE, '--output', book);
    command([0], 'soffice', '--headless', '--convert-to', 'pdf', '--outdir', work, book);
    command([0], 'pdftoppm', '-r', '80', '-png', '-f', '1', '-l', '1', '-singlefile', join(work, 'sheet.pdf'), join(work, 'sheet'));
    copyFileSync(join(work, 'sheet.png'), join(folder, 'review-sheet.png'));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function command(allowed, name, ...args) {
  const { status, stderr, error } = spawnSync(name, args, { encoding: 'utf8' });
  if (!allowed.includes(status)) throw new Error(`${name}: ${error?.message ?? stderr}`);
}

/**
 * Renders every layout of the standards pack from a real workbook: written by the command line, printed by LibreOffice,
 * the first page as docs/layouts/<id>.png. Needs soffice and pdftoppm; part of `npm run pictures` where both are there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ROOT } from './install.mjs';

const SOURCE = join(ROOT, 'test/workbooks/兴隆县人社局2025.xlsx');
const FOLDER = join(ROOT, 'docs/layouts');
const CLI = join(ROOT, 'dist/cli/jixiao.mjs');

function command(name, ...args) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

function layouts() {
  const help = command(process.execPath, CLI, 'write', '--help');
  return (/^layouts: (.*)$/m.exec(help)?.[1] ?? '').split(', ');
}

try {
  mkdirSync(FOLDER, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'jixiao-layouts-'));
  for (const id of layouts()) {
    const book = join(work, `${id}.xlsx`);
    command(process.execPath, CLI, 'write', '--layout', id, '--pages', '--from', SOURCE, '--output', book);
    command('soffice', '--headless', '--convert-to', 'pdf', '--outdir', work, book);
    command('pdftoppm', '-r', '60', '-png', '-singlefile', join(work, `${id}.pdf`), join(work, id));
    renameSync(join(work, `${id}.png`), join(FOLDER, `${id}.png`));
    console.log(`docs/layouts/${id}.png`);
  }
  rmSync(work, { recursive: true });
} catch (error) {
  fail(`表样的图片没有做成（需要 LibreOffice 和 pdftoppm）。${error.message}`);
}

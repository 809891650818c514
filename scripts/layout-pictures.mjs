/**
 * Renders every layout of the standards pack: target tables from a real workbook written by the command line, budget tables
 * from the templates, each page of them its own table. Printed by LibreOffice, the first page as docs/layouts/<id>.png.
 * Needs soffice and pdftoppm; part of `npm run pictures` where both are there.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

const PACK = JSON.parse(readFileSync(join(ROOT, 'assets/packs/hebei-2025.json'), 'utf8'));

function print(work, book, name) {
  command('soffice', '--headless', '--convert-to', 'pdf', '--outdir', work, book);
  const pdf = join(work, `${name}.pdf`);
  return {
    /** The number of the first page that holds a text, from 1. */
    pageOf(text) {
      const pages = command('pdftotext', '-layout', pdf, '-').split('\f');
      return pages.findIndex((page) => page.trimStart().startsWith(text)) + 1;
    },
    picture(page, id) {
      command('pdftoppm', '-r', '60', '-png', '-f', String(page), '-l', String(page), '-singlefile', pdf, join(work, id));
      copyFileSync(join(work, `${id}.png`), join(FOLDER, `${id}.png`));
      console.log(`docs/layouts/${id}.png`);
    },
  };
}

function targetTables(work) {
  for (const { id } of PACK.layouts) {
    const book = join(work, `${id}.xlsx`);
    command(process.execPath, CLI, 'write', '--layout', id, '--pages', '--from', SOURCE, '--output', book);
    print(work, book, id).picture(1, id);
  }
}

/** A set is one template: its tables stand in it one after another, each from a new page. */
function budgetTables(work) {
  const folder = join(work, 'templates');
  const id = /<Id>([^<]*)<\/Id>/.exec(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'))?.[1] ?? '';
  command(process.execPath, CLI, 'templates', '--output', folder, '--id', id);
  for (const set of PACK.budgetSets) {
    const printed = print(work, join(folder, `${set.id}.xlsx`), set.id);
    for (const layout of set.layouts) printed.picture(printed.pageOf(PACK.budgetLayouts.find((one) => one.id === layout).title), layout);
  }
}

try {
  mkdirSync(FOLDER, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'jixiao-layouts-'));
  targetTables(work);
  budgetTables(work);
  rmSync(work, { recursive: true });
} catch (error) {
  fail(`表样的图片没有做成（需要 LibreOffice 和 pdftoppm）。${error.message}`);
}

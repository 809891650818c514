import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io';
import { runCli } from '../../src/cli/run-cli';
import type { Locale } from '../../src/core/text/text';

export const WORKBOOKS = join(__dirname, '../workbooks');
export const LINXI = join(WORKBOOKS, '临西县人社局2023绩效文本.xlsx');
export const XIANGHE = join(WORKBOOKS, '香河县社保所2021.xlsx');
export const XINGLONG = join(WORKBOOKS, '兴隆县人社局2025.xlsx');

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, as a person types it behind `jixiao`. */
export async function jixiao(argv: readonly string[], cwd: string = WORKBOOKS, locale?: Locale, more: Partial<Io> = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const io = {
    out: (text: string): void => {
      out += text;
    },
    err: (text: string): void => {
      err += text;
    },
    cwd,
    columns: 100,
    ...more,
  };
  const exitCode = await runCli(argv, io, locale);
  return { exitCode, out, err };
}

/** A folder of its own for one test, gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { openWorkbook, tellUnusedState } from '../open-workbook';
import { readOutput } from '../shapes/read-output';
import { readText } from '../shapes/read-text';

export interface ReadOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly pack?: string;
}

export async function runRead(file: string, options: ReadOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const opened = await openWorkbook(file, io.cwd, texts, await loadPack(options.pack, io, texts));
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  tellUnusedState(file, opened.workbook, io, texts);
  const output = readOutput(file, opened.workbook, texts, options.explain === true);
  io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${readText(output, texts)}\n`);
  return 0;
}

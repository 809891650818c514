import { basename, extname, resolve } from 'node:path';
import { defaultPack } from '../../core/standards/default-pack';
import type { Texts } from '../../core/text/text';
import type { WordingLibrary } from '../../core/wording/contract';
import { joinLibraries } from '../../core/wording/join-libraries';
import { libraryGrid } from '../../core/wording/library-grid';
import { planLibrary } from '../../core/wording/library-plan';
import { writeCsvText } from '../../host/xlsx/csv';
import { writeXlsx } from '../../host/xlsx/write-workbook';
import type { ExitCode, Io } from '../io';
import { isCsv, openLibrary } from '../open-library';
import { saveNewFile } from '../save-new-file';
import { UsageError } from '../usage-error';

export interface LibraryOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** Gathers the wording of files into one; a file that cannot be read is named, the others go on. */
export async function runLibrary(files: readonly string[], options: LibraryOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { output } = options;
  if (!isCsv(output) && extname(output).toLowerCase() !== '.xlsx') throw new UsageError(texts('cli.usage.library-format', { file: output }));
  if (files.some((file) => resolve(io.cwd, file) === resolve(io.cwd, output))) throw new UsageError(texts('cli.usage.output-is-input', { file: output }));
  const libraries: WordingLibrary[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files) {
    const opened = await openLibrary(file, io, texts);
    if (opened.ok) libraries.push(opened.library);
    else {
      io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
      exitCode = 3;
    }
  }
  const joined = joinLibraries(basename(output, extname(output)), libraries);
  if (joined.indicators.length === 0) {
    if (exitCode === 3) return exitCode;
    throw new UsageError(texts('cli.usage.no-indicators', { files: files.join(texts('wording.separator')) }));
  }
  const grid = libraryGrid(joined, defaultPack);
  await saveNewFile(isCsv(output) ? new TextEncoder().encode(writeCsvText(grid)) : await writeXlsx([planLibrary(texts('cli.library.sheet'), grid)]), options, io, texts);
  io.out(`${texts('cli.library.written', { count: joined.indicators.length, file: output })}\n`);
  return exitCode;
}

import { CommanderError } from 'commander';
import { createTexts, type Locale } from '../core/text/text';
import { commandMistake } from './command-mistake';
import type { ExitCode, Io } from './io';
import { createProgram } from './program';
import { UsageError } from './usage-error';

/** Runs one command line; `argv` is what follows the program's name. Never throws. */
export async function runCli(argv: readonly string[], io: Io, locale: Locale = 'zh-CN'): Promise<ExitCode> {
  const texts = createTexts(locale);
  let exitCode: ExitCode = 0;
  const program = createProgram(io, texts, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) {
    program.outputHelp();
    return 2;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      io.err(`${commandMistake(error, texts)}\n`);
      return 2;
    }
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    io.err(`${texts('cli.crash')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 3;
  }
}

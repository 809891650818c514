import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { openWorkbook } from '../open-workbook';
import { identitiesOutput } from '../shapes/identities-output';
import { identitiesText } from '../shapes/identities-text';

export interface IdentitiesOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** Which identities of 勾稽 matched a workbook, which held, and with `--explain` why others did not match. */
export async function runIdentities(file: string, options: IdentitiesOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const opened = await openWorkbook(file, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  const explain = options.explain === true;
  const output = identitiesOutput(file, opened.workbook, texts, explain);
  io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${identitiesText(output, texts, explain)}\n`);
  return output.identities.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { openWorkbook } from '../open-workbook';
import { identitiesOutput } from '../shapes/identities-output';
import { identitiesText } from '../shapes/identities-text';

export interface IdentitiesOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly pack?: string;
}

/** Which identities of 勾稽 matched a workbook, which held, and with `--explain` why others did not match. */
export async function runIdentities(file: string, options: IdentitiesOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const pack = await loadPack(options.pack, io, texts);
  const opened = await openWorkbook(file, io.cwd, texts, pack);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  const explain = options.explain === true;
  const output = identitiesOutput(file, opened.workbook, pack, texts, explain);
  io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${identitiesText(output, texts, explain)}\n`);
  return output.identities.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { optionProblems } from '../../core/rules/option-problems';
import { RULES } from '../../core/rules/registry';
import { loadStandardsPackText } from '../../core/standards/load-pack';
import type { Texts } from '../../core/text/text';
import { packProblemText } from '../../core/text/wording-text';
import type { ExitCode, Io } from '../io';
import { failureOf } from '../open-workbook';

/** Says whether a standards pack can be used, and if not everything that must be mended in it. */
export async function runPack(file: string, io: Io, texts: Texts): Promise<ExitCode> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    io.err(`${texts('cli.review.unreadable', { file, message: failureOf(error, texts).message })}\n`);
    return 3;
  }
  const loaded = loadStandardsPackText(text);
  const problems = loaded.ok ? optionProblems(loaded.pack, RULES) : loaded.problems;
  for (const problem of problems) io.out(`${packProblemText(texts, problem)}\n`);
  if (!loaded.ok || problems.length > 0) return 1;
  const { title, id, indicators, layouts } = loaded.pack;
  io.out(`${texts('cli.pack.usable', { title, id, indicators: indicators.length, layouts: layouts.length })}\n`);
  return 0;
}

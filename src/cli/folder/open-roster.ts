import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { defaultPack } from '../../core/standards/default-pack';
import type { StandardsPack } from '../../core/standards/schema';
import type { SubmissionWords } from '../../core/standards/submissions-schema';
import type { Placing } from '../../core/submissions/place-submission';
import { readRoster, type Roster } from '../../core/submissions/roster';
import type { Texts } from '../../core/text/text';
import { readXlsx } from '../../host/xlsx/read-workbook';
import type { Io } from '../io';
import { failureOf } from '../open-workbook';
import { UsageError } from '../usage-error';

export interface PlacingOptions {
  readonly roster?: string;
  readonly by: 'content' | 'folder';
}

/** How files are put to departments: by the list where one is given. */
export async function openPlacing({ roster, by }: PlacingOptions, pack: StandardsPack, io: Pick<Io, 'cwd'>, texts: Texts): Promise<Placing> {
  const words = submissionWords(pack);
  return { words, by, ...(roster !== undefined && { roster: await openRoster(roster, words, pack, io, texts) }) };
}

/** The words of a pack that has some, else those that come with the product. */
export function submissionWords(pack: StandardsPack): SubmissionWords {
  const words = pack.submissions ?? defaultPack.submissions;
  if (!words) throw new Error('The built-in pack has no words of submissions.');
  return words;
}

async function openRoster(file: string, words: SubmissionWords, pack: StandardsPack, io: Pick<Io, 'cwd'>, texts: Texts): Promise<Roster> {
  let read: Roster | undefined;
  try {
    read = readRoster(await readXlsx(await readFile(resolve(io.cwd, file)), basename(file)), words, pack);
  } catch (error) {
    throw new UsageError(texts('cli.usage.roster-not-read', { file, message: failureOf(error, texts).message }));
  }
  if (!read) throw new UsageError(texts('cli.usage.bad-roster', { file }));
  return read;
}

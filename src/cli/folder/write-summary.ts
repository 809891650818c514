import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Texts } from '../../core/text/text';
import { writeLists } from '../../host/xlsx/write-lists';
import { summaryJson } from '../report/summary-json';
import type { ReportLink } from '../report/report-link';
import { summaryPage } from '../report/summary-page';
import { summarySheets } from '../report/summary-workbook';
import type { Summary } from './summary';

/** Writes the 汇总 as workbook, page and JSON; each takes the place of an earlier one only when it is whole. */
export async function writeSummary(summary: Summary, folder: string, linkOf: ReportLink, texts: Texts): Promise<void> {
  const name = (ending: string): string => join(folder, `${texts('cli.folder.summaryFile')}${ending}`);
  await whole(name('.xlsx'), (write) => writeLists(summarySheets(summary, linkOf, texts), write));
  await whole(name('.html'), async (write) => write(await summaryPage(summary, linkOf, texts)));
  await whole(name('.json'), async (write) => {
    for await (const piece of summaryJson(summary, texts)) await write(piece);
  });
}

type Write = (piece: string | Uint8Array) => Promise<void>;

/** A file that is either all there or as it was before. */
export async function whole(path: string, fill: (write: Write) => Promise<void>): Promise<void> {
  const begun = `${path}.part`;
  const stream = createWriteStream(begun);
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  // Waited for beside every write; without one it must not count as unhandled.
  failed.catch(() => undefined);
  await fill(async (piece) => {
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), failed]);
  });
  stream.end();
  await Promise.race([once(stream, 'finish'), failed]);
  await rename(begun, path);
}

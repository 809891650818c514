import { resolve } from 'node:path';
import type { StandardsPack } from '../../core/standards/schema';
import type { Texts } from '../../core/text/text';
import { writeLists } from '../../host/xlsx/write-lists';
import type { Io } from '../io';
import { failureOf } from '../open-workbook';
import { summarySheets } from '../report/summary-workbook';
import type { ReviewedFile } from '../schemas';
import { UsageError } from '../usage-error';
import { createSummaryBuilder } from './build-summary';
import type { Baseline } from './open-baseline';
import { openPlacing, type PlacingOptions } from './open-roster';
import { whole } from './write-summary';

/** The sheets of the 汇总 as the one workbook that was asked for. */
export interface SummaryBook {
  add(reviewed: ReviewedFile): Promise<void>;
  write(left: number): Promise<void>;
  dispose(): Promise<void>;
}

export async function createSummaryBook(output: string, options: PlacingOptions, { pack, baseline }: { readonly pack: StandardsPack; readonly baseline: Baseline | undefined }, io: Io, texts: Texts): Promise<SummaryBook> {
  const builder = await createSummaryBuilder(await openPlacing(options, pack, io, texts), baseline?.files);
  return {
    add: builder.add,
    write: async (left) => {
      const summary = await builder.finish(left);
      try {
        await whole(resolve(io.cwd, output), (push) => writeLists(summarySheets(summary, () => undefined, texts), push));
      } catch (error) {
        throw new UsageError(texts('cli.usage.output-failed', { file: output, message: failureOf(error, texts).message }));
      }
      io.err(`${texts('cli.review.written', { file: output })}\n`);
    },
    dispose: builder.dispose,
  };
}

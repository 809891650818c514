import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Texts } from '../core/text/text';
import type { Io } from './io';
import { failureOf, systemCode } from './open-workbook';
import { UsageError } from './usage-error';

/** Without `--force` the system itself refuses to touch a file that is there, however late it appeared. */
export async function saveNewFile(bytes: Uint8Array, { output, force }: { readonly output: string; readonly force?: boolean }, io: Io, texts: Texts): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, output), bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new UsageError(
      systemCode(error) === 'EEXIST'
        ? texts('cli.usage.output-exists', { file: output })
        : texts('cli.usage.output-failed', { file: output, message: failureOf(error, texts).message }),
    );
  }
}

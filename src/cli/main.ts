import { realpathSync } from 'node:fs';
import { localeFor } from '../core/text/text';
import { runWorker } from './folder/worker';
import { WORKER_MARK } from './folder/worker-pool';
import { runCli } from './run-cli';

if (process.send && process.env[WORKER_MARK]) await runWorker();
else await runProgram();

async function runProgram(): Promise<void> {
  // `jixiao review … | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  // Set instead of calling exit, so that a long report is written out whole.
  process.exitCode = await runCli(
    process.argv.slice(2),
    {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      cwd: process.cwd(),
      columns: process.stdout.columns || 100,
      isTerminal: process.stderr.isTTY,
      now: Date.now,
      input: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
      onInterrupt: listenForInterrupt,
      // Through npx the program is a link whose name has no ending, which would not be loaded as a module.
      workerScript: realpathSync(process.argv[1] ?? ''),
    },
    localeFor(process.env['JIXIAO_LANG']),
  );
}

/** The first Ctrl-C asks for a clean stop, the second ends at once; results so far are on the disk. */
function listenForInterrupt(stop: () => void): () => void {
  const onSignal = (): void => {
    process.once('SIGINT', () => process.exit(130));
    stop();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', stop);
  return () => {
    process.off('SIGINT', onSignal).off('SIGTERM', stop);
  };
}

import { localeFor } from '../core/text/text';
import { runCli } from './run-cli';

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
  },
  localeFor(process.env['JIXIAO_LANG']),
);

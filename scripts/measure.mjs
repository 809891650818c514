/**
 * `npm run measure [reading|rules|totals|wording] [--verbose] [--only NAME]`: measures reading and checking on the known workbooks and
 * prints what was met. `--verbose` lists every difference, `--only` takes the workbooks whose name holds this.
 */
import { spawnSync } from 'node:child_process';

const [first, ...rest] = process.argv.slice(2);
const what = first && !first.startsWith('-') ? first : undefined;
const options = what ? rest : process.argv.slice(2);
const verbose = options.includes('--verbose') || options.includes('--details');
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const jest = ['jest', '--selectProjects', 'measure', '--runInBand', '--silent=false', ...(what ? ['--testPathPatterns', `measure/${what}\\.`] : [])];
const { status } = spawnSync('npx', jest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(verbose && { MEASURE_VERBOSE: '1' }), ...(only && { MEASURE_ONLY: only }) },
});
process.exit(status ?? 1);

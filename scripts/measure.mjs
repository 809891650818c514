/** Measures reading and checking on the known workbooks and prints what was met. `--details` lists every difference. */
import { spawnSync } from 'node:child_process';

const details = process.argv.includes('--details');
const { status } = spawnSync('npx', ['jest', '--selectProjects', 'measure', '--runInBand', '--silent=false'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(details && { MEASURE_DETAILS: '1' }) },
});
process.exit(status ?? 1);

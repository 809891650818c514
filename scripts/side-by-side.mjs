import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT } from './install.mjs';

/**
 * Runs commands as many at once as there are cores, and shows what each printed when it is done, so that nothing is mixed.
 * True when all ended well.
 */
export async function sideBySide(commands) {
  const waiting = [...commands];
  let allWell = true;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [command, args] = next;
      const { status, printed } = await finished(command, args);
      console.log(`  ${args.join(' ')}`);
      process.stdout.write(printed);
      allWell &&= status === 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return allWell;
}

function finished(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let printed = '';
    const keep = (data) => {
      printed += String(data);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ status: 1, printed: `${String(error)}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, printed }));
  });
}

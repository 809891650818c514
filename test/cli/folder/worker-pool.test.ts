import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkerPool } from '../../../src/cli/folder/worker-pool';
import { inFolder } from '../run-jixiao';

/** Does as it is told: answers, never ends, ends, or asks for all the memory there is. */
const WORKER = `
process.once('message', () => {
  process.on('message', ({ kind, value }) => {
    if (kind === 'answer') process.send(value * 2);
    if (kind === 'hang') for (;;) ;
    if (kind === 'end') process.exit(5);
    if (kind === 'grow') { const all = []; for (;;) all.push(new Array(10000).fill({ value })); }
  });
  process.send('ready');
});`;

interface Told {
  readonly kind: 'answer' | 'hang' | 'end' | 'grow';
  readonly value?: number;
}

describe('worker processes', () => {
  it('answer every job, and one that hangs, ends or needs too much memory costs only itself', async () => {
    await inFolder(async (folder) => {
      const script = join(folder, 'worker.mjs');
      writeFileSync(script, WORKER);
      const pool = createWorkerPool<Told, number>(script, {}, 2, { seconds: 3, megabytes: 64 });
      const jobs: Told[] = [{ kind: 'answer', value: 1 }, { kind: 'hang' }, { kind: 'answer', value: 2 }, { kind: 'end' }, { kind: 'grow' }, { kind: 'answer', value: 3 }];
      const outcomes = await Promise.all(jobs.map((job) => pool.run(job)));
      pool.close();
      expect(outcomes).toEqual([
        { ok: true, result: 2 },
        { ok: false, failure: 'timeout' },
        { ok: true, result: 4 },
        { ok: false, failure: 'worker-ended' },
        { ok: false, failure: expect.stringMatching(/out-of-memory|timeout/) as string },
        { ok: true, result: 6 },
      ]);
    });
  }, 60_000);

  it('say so when they cannot begin', async () => {
    await inFolder(async (folder) => {
      const script = join(folder, 'worker.mjs');
      writeFileSync(script, 'process.exit(1)');
      const pool = createWorkerPool<Told, number>(script, {}, 1, { seconds: 3, megabytes: 64 });
      expect(await pool.run({ kind: 'answer', value: 1 })).toEqual({ ok: false, failure: 'worker-ended' });
      pool.close();
    });
  }, 60_000);
});

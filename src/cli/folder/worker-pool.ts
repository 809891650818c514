import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What one file may cost. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Why a worker had to be ended, by a key of the sentences about files. */
export type WorkerFailure = 'timeout' | 'out-of-memory' | 'worker-ended';

export type WorkerOutcome<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: WorkerFailure };

/**
 * Jobs done by processes of their own, each job within its limits: one that exceeds them ends its process, never the run.
 * Threads would not do: running out of memory in the middle of a large array ends the whole process with all threads.
 */
export interface WorkerPool<Job, Result> {
  /** Waits for a process. Never rejects. */
  run(job: Job): Promise<WorkerOutcome<Result>>;
  close(): void;
}

/** Tells a process that it is a worker; its settings come as the first message, out of sight of other users. */
export const WORKER_MARK = 'JIXIAO_WORKER';

interface Slot {
  worker: ChildProcess | undefined;
  busy: boolean;
}

const START_SECONDS = 60;
const WATCH_EVERY = 200;
/** Buffers stand beside the memory that the limit of the engine counts. */
const BESIDE = 1.5;
const BESIDE_MEGABYTES = 200;
/** What the engine says when memory runs out in one of its many ways. */
const OUT_OF_MEMORY = /out of memory|allocation failed|invalid (?:table|array) ?(?:size|length)|invalid size error/i;
const TAIL = 4096;

export function createWorkerPool<Job extends object, Result>(script: string, settings: object, jobs: number, limits: Limits): WorkerPool<Job, Result> {
  const slots: Slot[] = Array.from({ length: jobs }, () => ({ worker: undefined, busy: false }));
  const waiting: ((slot: Slot) => void)[] = [];
  const free = (slot: Slot): void => {
    const next = waiting.shift();
    if (next) next(slot);
    else slot.busy = false;
  };
  const take = (): Promise<Slot> => {
    const slot = slots.find(({ busy }) => !busy);
    if (!slot) return new Promise((resolve) => waiting.push(resolve));
    slot.busy = true;
    return Promise.resolve(slot);
  };
  return {
    run: async (job) => {
      const slot = await take();
      slot.worker ??= await startWorker(script, settings, limits);
      const outcome: WorkerOutcome<Result> = slot.worker ? await runOn<Result>(slot.worker, job, limits) : { ok: false, failure: 'worker-ended' };
      if (!outcome.ok) slot.worker = undefined;
      free(slot);
      return outcome;
    },
    close: () => {
      for (const { worker } of slots) worker?.kill('SIGKILL');
    },
  };
}

/** Undefined when the process could not begin. */
function startWorker(script: string, settings: object, { megabytes }: Limits): Promise<ChildProcess | undefined> {
  return new Promise((resolve) => {
    const worker = fork(script, [], {
      execArgv: [`--max-old-space-size=${String(megabytes)}`],
      env: { ...process.env, [WORKER_MARK]: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const settle = (started: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onReady).off('exit', onExit);
      if (!started) worker.kill('SIGKILL');
      resolve(started ? worker : undefined);
    };
    const onReady = (): void => {
      settle(true);
    };
    const onExit = (): void => {
      settle(false);
    };
    const timer = setTimeout(onExit, START_SECONDS * 1000);
    // A process that ends while a message is on its way to it says so here; its end is told by `exit`.
    worker.on('error', () => undefined);
    worker.on('message', onReady).on('exit', onExit);
    worker.send(settings);
  });
}

function runOn<Result>(worker: ChildProcess, job: object, limits: Limits): Promise<WorkerOutcome<Result>> {
  return new Promise((resolve) => {
    let said = '';
    let failure: WorkerFailure | undefined;
    const settle = (outcome: WorkerOutcome<Result>): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('exit', onExit);
      worker.stderr?.off('data', onSaid);
      resolve(outcome);
    };
    const onMessage = (result: Result): void => {
      settle({ ok: true, result });
    };
    const onSaid = (piece: Buffer): void => {
      said = (said + piece.toString('utf8')).slice(-TAIL);
    };
    const onExit = (): void => {
      settle({ ok: false, failure: failure ?? (OUT_OF_MEMORY.test(said) ? 'out-of-memory' : 'worker-ended') });
    };
    // The process is gone before the next begins, or its memory would stand beside that of the next.
    const end = (why: WorkerFailure): void => {
      failure ??= why;
      worker.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      end('timeout');
    }, limits.seconds * 1000);
    const watch = setInterval(() => {
      void residentMegabytes(worker.pid).then((megabytes) => {
        if (megabytes > limits.megabytes * BESIDE + BESIDE_MEGABYTES) end('out-of-memory');
      });
    }, WATCH_EVERY);
    worker.stderr?.on('data', onSaid);
    worker.on('message', onMessage).on('exit', onExit);
    worker.send(job);
  });
}

const PAGE_KILOBYTES = 4;

/** What a process holds, where the system tells (Linux); elsewhere the limit of the engine alone holds. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const [, resident = '0'] = (await readFile(`/proc/${String(pid)}/statm`, 'utf8')).split(' ');
    return (Number(resident) * PAGE_KILOBYTES) / 1024;
  } catch {
    return 0;
  }
}

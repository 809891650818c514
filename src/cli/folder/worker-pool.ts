import { Worker } from 'node:worker_threads';

/** What one file may cost. */
export interface Limits {
  readonly seconds: number;
  /** Of a worker's own memory. */
  readonly megabytes: number;
}

/** Why a worker had to be ended, by a key of the sentences about files. */
export type WorkerFailure = 'timeout' | 'out-of-memory' | 'worker-ended';

export type WorkerOutcome<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: WorkerFailure };

/** Jobs done by threads, each job within its limits: one that exceeds them ends its thread, never the run. */
export interface WorkerPool<Job, Result> {
  /** Waits for a thread. Never rejects. */
  run(job: Job): Promise<WorkerOutcome<Result>>;
  close(): Promise<void>;
}

interface Slot {
  worker: Worker | undefined;
  busy: boolean;
  /** When the job began, to know which has run longest. */
  since: number;
  end: ((failure: WorkerFailure) => void) | undefined;
}

/** Array buffers stand outside the limits of a thread; above this much of the whole process the longest job is ended. */
const WATCH_EVERY = 250;
const SHARED_MEGABYTES = 600;
const START_SECONDS = 60;

export function createWorkerPool<Job, Result>(script: string | URL, workerData: unknown, jobs: number, limits: Limits): WorkerPool<Job, Result> {
  const slots: Slot[] = Array.from({ length: jobs }, () => ({ worker: undefined, busy: false, since: 0, end: undefined }));
  const waiting: ((slot: Slot) => void)[] = [];
  const mostBytes = (jobs * limits.megabytes * 1.5 + SHARED_MEGABYTES) * 1024 * 1024;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < mostBytes) return;
    const [longest] = slots.filter(({ end }) => end).sort((a, b) => a.since - b.since);
    longest?.end?.('out-of-memory');
  }, WATCH_EVERY);
  watch.unref();

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
      const outcome = await runOn<Job, Result>(slot, job, limits, () => startWorker(script, workerData, limits));
      free(slot);
      return outcome;
    },
    close: async () => {
      clearInterval(watch);
      await Promise.all(slots.map(({ worker }) => worker?.terminate()));
    },
  };
}

/** Undefined when the thread could not begin. */
function startWorker(script: string | URL, workerData: unknown, { megabytes }: Limits): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const settle = (started: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onReady);
      if (!started) void worker.terminate();
      resolve(started ? worker : undefined);
    };
    const onReady = (): void => {
      settle(true);
    };
    const timer = setTimeout(() => {
      settle(false);
    }, START_SECONDS * 1000);
    // Stays: a thread that fails while it is idle must not bring the process down.
    worker.on('error', () => {
      settle(false);
    });
    worker.on('message', onReady);
  });
}

async function runOn<Job, Result>(slot: Slot, job: Job, limits: Limits, start: () => Promise<Worker | undefined>): Promise<WorkerOutcome<Result>> {
  slot.worker ??= await start();
  const { worker } = slot;
  if (!worker) return { ok: false, failure: 'worker-ended' };
  return new Promise((resolve) => {
    const quiet = (): void => {
      clearTimeout(timer);
      slot.end = undefined;
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    // The thread is gone before the next begins, or its memory would stand beside that of the next.
    const fail = (failure: WorkerFailure): void => {
      quiet();
      slot.worker = undefined;
      void worker.terminate().finally(() => {
        resolve({ ok: false, failure });
      });
    };
    const onMessage = (result: Result): void => {
      quiet();
      resolve({ ok: true, result });
    };
    const onError = (error: unknown): void => {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'worker-ended');
    };
    const onExit = (): void => {
      fail('worker-ended');
    };
    const timer = setTimeout(() => {
      fail('timeout');
    }, limits.seconds * 1000);
    slot.since = Date.now();
    slot.end = fail;
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

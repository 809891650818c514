import type { ReviewJob, ReviewedJob } from './review-job';
import type { ReviewPool } from './review-pool';

export interface FileRun {
  /** How many were asked for and how many have their result. */
  readonly asked: number;
  readonly done: number;
  readonly stopped: boolean;
}

export interface RunOptions {
  /** Gives no more files out once it is true; those begun are finished. */
  readonly isStopped: () => boolean;
  readonly onResult: (result: ReviewedJob, job: ReviewJob) => Promise<void>;
  /** Results in the order of the files; else as they come. */
  readonly inOrder: boolean;
}

/** Results held back while an earlier file takes its time. */
const MOST_AHEAD = 256;

/** Reviews files with all workers of a pool, holding no more results than the workers are ahead of the slowest. */
export async function runFiles(files: readonly ReviewJob[], pool: ReviewPool, { isStopped, onResult, inOrder }: RunOptions): Promise<FileRun> {
  const ahead = new Map<number, ReviewedJob>();
  let next = 0;
  let told = 0;
  let done = 0;
  let telling = Promise.resolve();
  let wake: (() => void)[] = [];

  const tell = (at: number, result: ReviewedJob): Promise<void> => {
    ahead.set(at, result);
    telling = telling.then(async () => {
      for (;;) {
        const place = inOrder ? told : at;
        const ready = ahead.get(place);
        const job = files[place];
        if (!ready || !job) return;
        ahead.delete(place);
        told += 1;
        await onResult(ready, job);
        done += 1;
        for (const one of wake.splice(0)) one();
      }
    });
    return telling;
  };
  const work = async (): Promise<void> => {
    while (next < files.length && !isStopped()) {
      if (inOrder && next - told > MOST_AHEAD) {
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const at = next;
      next += 1;
      const job = files[at];
      if (job) await tell(at, await pool.review(job));
    }
  };
  await Promise.all(Array.from({ length: pool.jobs }, work));
  wake = [];
  return { asked: files.length, done, stopped: isStopped() && done < files.length };
}

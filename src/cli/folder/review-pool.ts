import type { Texts } from '../../core/text/text';
import type { StandardsPack } from '../../core/standards/schema';
import { failedLine } from './review-file';
import { createReview, engineMark, reviewedJob, type DoReview, type WorkerSettings } from './review-job';
import { createWorkerPool, type Limits } from './worker-pool';

/** Reviews files, several at a time; a file that exceeds its limits is a result that says so. */
export interface ReviewPool {
  readonly jobs: number;
  readonly review: DoReview;
  close(): void;
}

export interface PoolOptions extends Limits {
  readonly jobs: number;
  /** The program itself, for worker processes; without it files are reviewed here, one after another and without limits. */
  readonly workerScript?: string | undefined;
}

export function createReviewPool({ jobs, workerScript, ...limits }: PoolOptions, pack: StandardsPack, settings: WorkerSettings, texts: Texts): ReviewPool {
  if (!workerScript) return { jobs: 1, review: createReview(pack, settings), close: () => undefined };
  const pool = createWorkerPool<Parameters<DoReview>[0], Awaited<ReturnType<DoReview>>>(workerScript, settings, jobs, limits);
  const mark = engineMark(pack, settings);
  return {
    jobs,
    review: async (job) => {
      const outcome = await pool.run(job);
      if (outcome.ok) return outcome.result;
      const message = texts(`cli.fileErrors.${outcome.failure}`, { seconds: limits.seconds, megabytes: limits.megabytes });
      return reviewedJob(failedLine(job.file, { code: outcome.failure, message }, mark));
    },
    close: () => {
      pool.close();
    },
  };
}

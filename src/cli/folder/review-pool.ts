import type { Texts } from '../../core/text/text';
import type { StandardsPack } from '../../core/standards/schema';
import { failedLine } from './review-file';
import { NOBODY } from '../../core/submissions/named-body';
import { markWith, type BaselineFile } from './baseline-list';
import { createReview, engineMark, reviewedJob, type IdentifyJob, type Review, type ReviewedJob, type ReviewJob, type WorkerSettings } from './review-job';
import type { FileFailure } from '../open-workbook';
import { createWorkerPool, type Limits, type WorkerFailure } from './worker-pool';

/** Reviews files, several at a time; a file that exceeds its limits is a result that says so. */
export interface ReviewPool extends Review {
  readonly jobs: number;
  close(): void;
}

export interface PoolOptions extends Limits {
  readonly jobs: number;
  /** The program itself, for worker processes; without it files are reviewed here, one after another and without limits. */
  readonly workerScript?: string | undefined;
}

export function createReviewPool({ jobs, workerScript, ...limits }: PoolOptions, pack: StandardsPack, settings: WorkerSettings, texts: Texts): ReviewPool {
  if (!workerScript) return { jobs: 1, ...createReview(pack, settings), close: () => undefined };
  const pool = createWorkerPool<ReviewJob | IdentifyJob, ReviewedJob | BaselineFile>(workerScript, settings, jobs, limits);
  const mark = engineMark(pack, settings);
  const told = (failure: WorkerFailure): FileFailure => ({ code: failure, message: texts(`cli.fileErrors.${failure}`, { seconds: limits.seconds, megabytes: limits.megabytes }) });
  return {
    jobs,
    review: async (job) => {
      const outcome = await pool.run(job);
      if (outcome.ok && 'line' in outcome.result) return outcome.result;
      return reviewedJob(failedLine(job.file, told(outcome.ok ? 'worker-ended' : outcome.failure), markWith(mark, job.baseline)));
    },
    identify: async ({ file, path }) => {
      const outcome = await pool.run({ file, path, identify: true });
      if (outcome.ok && 'body' in outcome.result) return outcome.result;
      return { file, path, body: NOBODY, failure: told(outcome.ok ? 'worker-ended' : outcome.failure) };
    },
    close: () => {
      pool.close();
    },
  };
}

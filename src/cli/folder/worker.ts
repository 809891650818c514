import { parentPort, workerData } from 'node:worker_threads';
import { createTexts } from '../../core/text/text';
import { loadPack } from '../load-pack';
import { createReview, type ReviewJob, type WorkerSettings } from './review-job';

/** What a thread of `review` runs: a message that it is ready, then one result for each job. */
export async function runWorker(): Promise<void> {
  const settings = workerData as WorkerSettings;
  const pack = await loadPack(settings.packFile, { cwd: process.cwd() }, createTexts(settings.locale));
  const review = createReview(pack, settings);
  parentPort?.on('message', (job: ReviewJob) => {
    void review(job).then((done) => parentPort?.postMessage(done));
  });
  parentPort?.postMessage('ready');
}

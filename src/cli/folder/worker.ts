import { once } from 'node:events';
import { createTexts } from '../../core/text/text';
import { loadPack } from '../load-pack';
import { createReview, type IdentifyJob, type ReviewJob, type WorkerSettings } from './review-job';

/** What a worker process of `review` runs: takes its settings, says that it is ready, then gives one result for each job. */
export async function runWorker(): Promise<void> {
  // Ctrl-C reaches every process of the terminal; the run itself decides when its workers end.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  const [settings] = (await once(process, 'message')) as [WorkerSettings];
  const pack = await loadPack(settings.packFile, { cwd: process.cwd() }, createTexts(settings.locale));
  const { review, identify } = createReview(pack, settings);
  process.on('message', (job: ReviewJob | IdentifyJob) => {
    void ('identify' in job ? identify(job) : review(job)).then((done) => process.send?.(done));
  });
  process.send?.('ready');
}

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StandardsPack } from '../../core/standards/schema';
import { createTexts, type Locale, type Texts } from '../../core/text/text';
import packageJson from '../../../package.json';
import { fileReport } from '../report/file-report';
import type { ReviewLine } from '../schemas';
import { createFileReviewer, type NamedFile } from './review-file';

/** One file for a worker, and where its report goes. */
export interface ReviewJob extends NamedFile {
  readonly report?: string;
}

/** What the run needs to know of a result without reading it again. */
export interface ReviewedJob {
  /** The result as one line of JSON. */
  readonly line: string;
  readonly brief: Brief;
}

export interface Brief {
  readonly errorCode?: string;
  readonly error: number;
  readonly warning: number;
}

/** What every worker of a run is given; plain data. */
export interface WorkerSettings {
  readonly locale: Locale;
  readonly packFile?: string;
  readonly password?: string;
  /** False: as if nobody had waived anything. */
  readonly waivers: boolean;
}

export type DoReview = (job: ReviewJob) => Promise<ReviewedJob>;

export function createReview(pack: StandardsPack, settings: WorkerSettings): DoReview {
  const texts = createTexts(settings.locale);
  const { password, waivers } = settings;
  const reviewer = createFileReviewer({ pack, password, waivers, engine: engineMark(pack, settings) }, texts);
  return async (job) => {
    const reviewed = await reviewer.review(job);
    if (job.report !== undefined && !reviewed.error) await writeReport(job.report, reviewed, texts);
    return reviewedJob(reviewed);
  };
}

export function reviewedJob(reviewed: ReviewLine): ReviewedJob {
  const { error, summary } = reviewed;
  return { line: JSON.stringify(reviewed), brief: { ...(error && { errorCode: error.code }), error: summary.error, warning: summary.warning } };
}

/** Changes when program, pack, language or the treatment of waivers do. */
export function engineMark(pack: StandardsPack, { locale, waivers }: WorkerSettings): string {
  return createHash('sha256').update(JSON.stringify([packageJson.version, locale, waivers, pack])).digest('hex').slice(0, 16);
}

async function writeReport(path: string, reviewed: ReviewLine, texts: Texts): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, fileReport(reviewed, texts));
}

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StandardsPack } from '../../core/standards/schema';
import { createTexts, type Locale, type Texts } from '../../core/text/text';
import packageJson from '../../../package.json';
import { fileReport } from '../report/file-report';
import type { ReviewLine } from '../schemas';
import type { BaselineFile, BaselineRef } from './baseline-list';
import { createFileReviewer, type NamedFile } from './review-file';

/** One file for a worker, and where its report goes. */
export interface ReviewJob extends NamedFile {
  readonly report?: string;
  /** The workbooks of last time. */
  readonly baseline?: BaselineRef;
}

/** A workbook of last time, of which only whose it is matters. */
export interface IdentifyJob extends NamedFile {
  readonly identify: true;
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
export type DoIdentify = (file: NamedFile) => Promise<BaselineFile>;

/** What a worker can do. */
export interface Review {
  readonly review: DoReview;
  readonly identify: DoIdentify;
}

export function createReview(pack: StandardsPack, settings: WorkerSettings): Review {
  const texts = createTexts(settings.locale);
  const { password, waivers } = settings;
  const reviewer = createFileReviewer({ pack, password, waivers, engine: engineMark(pack, settings) }, texts);
  return {
    review: async (job) => {
      const reviewed = await reviewer.review(job, job.baseline);
      if (job.report !== undefined && !reviewed.error) await writeReport(job.report, reviewed, texts);
      return reviewedJob(reviewed);
    },
    identify: reviewer.identify,
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

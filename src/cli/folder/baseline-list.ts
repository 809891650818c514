import { readFile } from 'node:fs/promises';
import type { BaselineEntry } from '../../core/submissions/baseline-index';
import type { FileFailure } from '../open-workbook';

/** A workbook of last time: whose it is, where it lies, or why it cannot be read. */
export interface BaselineFile extends BaselineEntry {
  readonly path: string;
  readonly sha256?: string;
  readonly failure?: FileFailure;
}

/** The workbooks of last time, kept on the disk for all workers. */
export interface BaselineList {
  /** A person named this one workbook for this one file: nothing is to be looked up. */
  readonly given: boolean;
  readonly files: readonly BaselineFile[];
}

export async function readBaselineList(path: string): Promise<BaselineList> {
  return JSON.parse(await readFile(path, 'utf8')) as BaselineList;
}

/** Where a list lies, and what changes when one of its workbooks does. */
export interface BaselineRef {
  readonly list: string;
  readonly mark: string;
}

/** Of a result: that of program and pack, and of the workbooks it was compared with. */
export function markWith(engine: string, baseline: BaselineRef | undefined): string {
  return baseline === undefined ? engine : `${engine}-${baseline.mark}`;
}

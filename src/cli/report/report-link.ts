import type { FileRow } from '../../core/submissions/summary-rows';

/** Where the report of a file lies, seen from the 汇总; undefined where there is none. */
export type ReportLink = (row: FileRow) => string | undefined;

import type { Severity } from '../../core/rules/contract';
import { FOREIGN } from '../../core/submissions/submitted-file';
import type { ExitCode } from '../io';
import type { Brief } from './review-job';

/** How a run ends, from what it met. */
export interface Tally {
  add(brief: Brief): void;
  exitCode(): ExitCode;
}

/** A file beside the submissions that is no workbook is no failure. */
export function createTally(failSeverity: Exclude<Severity, 'hint'>): Tally {
  let unreadable = false;
  let fails = false;
  return {
    add: ({ errorCode, error, warning }) => {
      if (errorCode !== undefined && errorCode !== FOREIGN) unreadable = true;
      if (error > 0 || (failSeverity === 'warning' && warning > 0)) fails = true;
    },
    exitCode: () => (unreadable ? 3 : fails ? 1 : 0),
  };
}

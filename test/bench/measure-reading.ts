import { readInSteps } from '../../src/core/reading/read-sheet';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { cellsOf } from './sample-sheets';

export interface ReadingTimes {
  readonly cells: number;
  /** Target tables and budget tables found. */
  readonly tables: number;
  /** Processor time; the least of several readings of all sheets. */
  readonly milliseconds: number;
  /** Longest stretch of the reader that nothing can interrupt. */
  readonly longestStep: number;
}

const TIMES = 5;

/** Milliseconds of the processor since `before`: what else runs on the machine does not count. */
function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads the sheets several times from scratch; each reading is as cold as a new snapshot is. */
export function measureReading(sheets: readonly SheetSnapshot[]): ReadingTimes {
  let best = Number.POSITIVE_INFINITY;
  let longest = Number.POSITIVE_INFINITY;
  let tables = 0;
  for (let time = 0; time < TIMES; time += 1) {
    globalThis.gc?.();
    let longestNow = 0;
    tables = 0;
    const begun = process.cpuUsage();
    for (const sheet of sheets) {
      const steps = readInSteps(sheet, defaultPack);
      for (;;) {
        const at = process.cpuUsage();
        const step = steps.next();
        longestNow = Math.max(longestNow, spent(at));
        if (!step.done) continue;
        tables += step.value.tables.length + step.value.budgets.length;
        break;
      }
    }
    best = Math.min(best, spent(begun));
    longest = Math.min(longest, longestNow);
  }
  return { cells: sheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0), tables, milliseconds: best, longestStep: longest };
}

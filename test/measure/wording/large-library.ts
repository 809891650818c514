import { defaultPack } from '../../../src/core/standards/default-pack';
import { buildWordingSearch } from '../../../src/core/wording/search';
import { buildWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import { halfAndMost, largeLibrary, waysOfAsking } from './asked';
import type { Steps } from '../../../src/core/reading/steps';

/** How long a library of a given size takes, in milliseconds of this process alone: other programs do not count. */
export interface Speed {
  readonly entries: number;
  readonly build: number;
  readonly longestStep: number;
  readonly megabytes: number;
  /** Median and 99th of 100 for each way of asking. */
  readonly asked: readonly (readonly [string, number, number])[];
}

const ROUNDS = 300;

export function measureSpeed(entries: number): Speed {
  const before = memory();
  const steps: number[] = [];
  const index = finish(buildWordingIndex([packLibrary(defaultPack), largeLibrary(entries)], defaultPack), steps);
  const search = finish(buildWordingSearch(index), steps);
  const megabytes = (memory() - before) / 1024 / 1024;
  const asked = waysOfAsking(index, search).map(([name, ask]): readonly [string, number, number] => {
    const times = Array.from({ length: ROUNDS }, (_, round) => spent(() => ask(round))).slice(ROUNDS / 10);
    return [name, ...halfAndMost(times)];
  });
  return { entries: index.entries.length, build: steps.reduce((sum, step) => sum + step, 0), longestStep: Math.max(...steps), megabytes, asked };
}

function finish<Result>(steps: Steps<Result>, times: number[]): Result {
  for (;;) {
    let step: IteratorResult<void, Result> | undefined;
    times.push(spent(() => (step = steps.next())));
    if (step?.done) return step.value;
  }
}

function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

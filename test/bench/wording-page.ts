import { defaultPack } from '../../src/core/standards/default-pack';
import { buildWordingSearch } from '../../src/core/wording/search';
import type { WordingSearch } from '../../src/core/wording/search';
import { buildWordingIndex, packLibrary } from '../../src/core/wording/wording-index';
import type { WordingIndex } from '../../src/core/wording/wording-index';
import { halfAndMost, largeLibrary, waysOfAsking } from '../measure/wording/asked';
import type { Steps } from '../../src/core/reading/steps';

/** What Chromium needs for a library of a given size, in milliseconds. */
export interface PageTimes {
  readonly entries: number;
  readonly build: number;
  readonly longestStep: number;
  readonly asked: readonly (readonly [name: string, half: number, most: number])[];
}

declare global {
  interface Window {
    measureWording(entries: number): PageTimes;
  }
}

const ROUNDS = 300;
/** Other programs on the machine take their turns; of several tries the quickest is the work itself. */
const TRIES = 3;

function finish<Result>(steps: Steps<Result>, times: number[]): Result {
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    times.push(performance.now() - start);
    if (step.done) return step.value;
  }
}

function spent(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

window.measureWording = (entries) => {
  const libraries = [packLibrary(defaultPack), largeLibrary(entries)];
  const build = (): { readonly index: WordingIndex; readonly search: WordingSearch; readonly times: readonly number[] } => {
    const times: number[] = [];
    const index = finish(buildWordingIndex(libraries, defaultPack), times);
    return { index, search: finish(buildWordingSearch(index), times), times };
  };
  let { index, search, times: steps } = build();
  for (let turn = 1; turn < TRIES; turn += 1) {
    const again = build();
    steps = steps.map((step, i) => Math.min(step, again.times[i] ?? step));
    ({ index, search } = again);
  }
  const asked = waysOfAsking(index, search).map(([name, ask]): PageTimes['asked'][number] => {
    const turns = Array.from({ length: TRIES }, () => Array.from({ length: ROUNDS }, (_, round) => spent(() => ask(round))));
    return [name, ...halfAndMost(turns[0]!.map((_, round) => Math.min(...turns.map((times) => times[round] ?? Infinity))))];
  });
  return { entries: index.entries.length, build: steps.reduce((sum, one) => sum + one, 0), longestStep: Math.max(...steps), asked };
};

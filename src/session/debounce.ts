import type { Clock } from './clock';

export interface DebounceTimes {
  /** Runs this long after the last call … */
  readonly quiet: number;
  /** … but no later than this after the first one. */
  readonly longest: number;
}

/** Collapses a burst of calls into one run. */
export interface Debounce {
  call(): void;
  /** Forgets what was called. */
  cancel(): void;
}

export function createDebounce(clock: Clock, times: DebounceTimes, run: () => void): Debounce {
  let first: number | undefined;
  let cancelTimer: (() => void) | undefined;
  const cancel = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    first = undefined;
  };
  return {
    cancel,
    call() {
      const now = clock.now();
      first ??= now;
      cancelTimer?.();
      const wait = Math.max(0, Math.min(times.quiet, first + times.longest - now));
      cancelTimer = clock.later(wait, () => {
        cancel();
        run();
      });
    },
  };
}

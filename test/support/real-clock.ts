import type { Clock } from '../../src/session/clock';

/** Time as it passes, for measurements and for tests through the genuine library. */
export const realClock: Clock = {
  now: () => performance.now(),
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
};

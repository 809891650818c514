import type { Clock } from './clock';

const FIRST = 500;
const LONGEST = 4_000;
/** How often a failure that may pass is tried again before the person is told. */
const ATTEMPTS = 3;

/** Tries again later, each time after a longer pause. */
export interface Retry {
  later(): void;
  /** False when it was tried often enough. */
  laterIfAnyLeft(): boolean;
  cancel(): void;
  /** It worked: begin with short pauses again. */
  reset(): void;
}

export function createRetry(clock: Clock, run: () => void): Retry {
  let pause = FIRST;
  let attempts = 0;
  let cancel: (() => void) | undefined;
  const later = (): void => {
    cancel?.();
    cancel = clock.later(pause, () => {
      cancel = undefined;
      run();
    });
    pause = Math.min(LONGEST, pause * 2);
  };
  return {
    later,
    laterIfAnyLeft() {
      if (attempts >= ATTEMPTS) return false;
      attempts += 1;
      later();
      return true;
    },
    cancel() {
      cancel?.();
      cancel = undefined;
    },
    reset() {
      pause = FIRST;
      attempts = 0;
    },
  };
}

import type { Clock } from './clock';

const SHORTEST = 30_000;
const LONGEST = 120_000;
/** A reading may take at most this part of the time between two. */
const SHARE = 1 / 100;

/**
 * Events get lost (office-js#1760, #521), so everything is read again now and then: every 30 s while the person works,
 * more and more seldom while nothing happens, and never so often that reading becomes a burden.
 */
export interface Heartbeat {
  /** Plans the next beat, given how long the last reading took. */
  next(took: number): void;
  /** Someone is working: the next pause is short again. */
  quicken(): void;
  stop(): void;
}

export function createHeartbeat(clock: Clock, beat: () => void): Heartbeat {
  let pause = SHORTEST;
  let cancel: (() => void) | undefined;
  return {
    next(took) {
      cancel?.();
      cancel = clock.later(Math.max(pause, took / SHARE), () => {
        cancel = undefined;
        pause = Math.min(LONGEST, pause * 2);
        beat();
      });
    },
    quicken() {
      pause = SHORTEST;
    },
    stop() {
      cancel?.();
      cancel = undefined;
    },
  };
}

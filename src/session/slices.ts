import type { Clock } from './clock';

/** Longest stretch of work between two breaths: well below the 50 ms that a person would feel. */
const SLICE_MS = 12;

/** Gives the browser a turn whenever the work since the last one has taken a slice. */
export interface Slices {
  /** Resolves true when there was a pause, so that the caller can look whether its work is still wanted. */
  pause(): Promise<boolean>;
}

export function createSlices(clock: Clock): Slices {
  let since = clock.now();
  return {
    async pause() {
      if (clock.now() - since < SLICE_MS) return false;
      await clock.breathe();
      since = clock.now();
      return true;
    },
  };
}

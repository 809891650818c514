import type { Clock } from '../../src/session/clock';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until a test turns it. */
export interface FakeClock extends Clock {
  /** Turns the hands, running what comes due in order and letting promises settle in between. */
  advance(milliseconds: number): Promise<void>;
  /** Lets promises settle without time passing. */
  settle(): Promise<void>;
  /** Every look at the clock lets this much time pass, as if the work in between had taken it. */
  workTakes(milliseconds: number): void;
  readonly breaths: number;
}

export function createFakeClock(start = Date.UTC(2026, 0, 5, 6, 0)): FakeClock {
  let now = start;
  let step = 0;
  let breaths = 0;
  const timers = new Set<Timer>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const nextDue = (until: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now() {
      now += step;
      return now;
    },
    later(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    breathe() {
      breaths += 1;
      return Promise.resolve();
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.run();
        await settle();
      }
      now = Math.max(now, until);
    },
    settle,
    workTakes(milliseconds) {
      step = milliseconds;
    },
    get breaths() {
      return breaths;
    },
  };
}

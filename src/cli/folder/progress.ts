import type { Texts } from '../../core/text/text';
import type { Io } from '../io';

/** Says how far a run is, on the side: one line that is written over on a terminal, else a line now and then. */
export interface Progress {
  step(done: number): void;
  end(): void;
}

const TERMINAL_EVERY = 200;
const LOG_EVERY = 10_000;

export function createProgress(total: number, { err, isTerminal, now }: Pick<Io, 'err' | 'isTerminal' | 'now'>, texts: Texts, sentence: 'progress' | 'baselineProgress' = 'progress'): Progress {
  if (!now) return { step: () => undefined, end: () => undefined };
  const began = now();
  let last = began;
  let shown = false;
  return {
    step: (done) => {
      const at = now();
      if (at - last < (isTerminal ? TERMINAL_EVERY : LOG_EVERY)) return;
      last = at;
      shown = true;
      const rate = done / ((at - began) / 1000);
      const line = texts(`cli.folder.${sentence}`, {
        done,
        total,
        left: total - done,
        rate: rate.toFixed(1),
        seconds: rate > 0 ? Math.ceil((total - done) / rate) : 0,
      });
      err(isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end: () => {
      if (shown && isTerminal) err('\r\u001b[K');
    },
  };
}

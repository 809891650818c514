import type { Hint } from '../port';
import { watchWorkbook } from './watch-workbook';

type Listener = (hint: Hint) => void;

/** One set of registrations with Excel, however many listen and however often they ask. */
export interface Watcher {
  watch(listener: Listener): Promise<() => Promise<void>>;
  dispose(): Promise<void>;
}

export function createWatcher(): Watcher {
  const listeners = new Set<Listener>();
  let registered: Promise<() => Promise<void>> | undefined;

  const stop = async (): Promise<void> => {
    const last = registered;
    registered = undefined;
    await (await last)?.();
  };

  return {
    async watch(listener) {
      listeners.add(listener);
      registered ??= watchWorkbook((hint) => listeners.forEach((listen) => listen(hint)));
      try {
        await registered;
      } catch (error) {
        registered = undefined;
        listeners.delete(listener);
        throw error;
      }
      return async () => {
        if (listeners.delete(listener) && listeners.size === 0) await stop();
      };
    },
    async dispose() {
      listeners.clear();
      await stop();
    },
  };
}

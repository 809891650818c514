import { HostError } from '../host/port';
import type { Clock } from './clock';
import type { ActionResult, SessionState } from './state';
import type { Store } from './store';

/** A person who waits this long for an action should read what it waits for. */
const PATIENCE_MS = 1_000;

/** Runs the actions of a person one after the other. They never throw: the outcome is in the state. */
export function createAct(store: Store<SessionState>, clock: Clock): (run: () => Promise<ActionResult | undefined>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (run) => {
    last = last.then(() => once(run));
    return last;
  };

  async function once(run: () => Promise<ActionResult | undefined>): Promise<void> {
    const cancel = clock.later(PATIENCE_MS, () => {
      if (store.get().writing.progress === undefined) store.set({ status: { kind: 'waiting-for-input' } });
    });
    const before = store.get().status;
    try {
      const result = await run();
      if (result) store.set({ result });
    } catch (error) {
      show(error);
    } finally {
      cancel();
      if (store.get().status.kind === 'waiting-for-input') store.set({ status: before });
    }
  }

  function show(error: unknown): void {
    if (!(error instanceof HostError)) {
      store.set({ status: { kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) } });
      return;
    }
    store.set({ result: { kind: 'host-error', code: error.code, detail: error.detail } });
    if (error.code === 'session-lost') store.set({ status: { kind: 'paused', code: error.code } });
  }
}

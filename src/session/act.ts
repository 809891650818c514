import { HostError } from '../host/port';
import type { Clock } from './clock';
import type { ActionResult, SessionState } from './state';
import type { Store } from './store';

/** A person who waits this long for an action should read what it waits for. */
const PATIENCE_MS = 1_000;

type Run = () => Promise<ActionResult | undefined>;

/** The actions of a person, one after the other. They never throw: the outcome is in the state. */
export interface Acting {
  act(run: Run): Promise<void>;
  /** Ends the waiting of the action at work: it writes nothing when its turn comes, and the next one need not wait for it. */
  giveUp(): void;
  /** Whether the action at work is given up, to be asked when it is about to write. */
  isGivenUp(): () => boolean;
}

/** One action at work. */
interface Turn {
  isGivenUp: boolean;
  readonly end: () => void;
}

export function createActing(store: Store<SessionState>, clock: Clock): Acting {
  let last: Promise<void> = Promise.resolve();
  let current: Turn | undefined;
  return {
    act(run) {
      last = last.then(() => take(run));
      return last;
    },
    giveUp() {
      const { status } = store.get();
      if (!current || status.kind !== 'waiting-for-input' || !status.toWrite) return;
      current.isGivenUp = true;
      store.set({ status: { kind: 'waiting-for-input' }, result: { kind: 'host-error', code: 'given-up', detail: '' } });
      current.end();
    },
    isGivenUp() {
      const turn = current;
      return () => turn?.isGivenUp === true;
    },
  };

  async function take(run: Run): Promise<void> {
    let end: Turn['end'] = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const turn: Turn = { isGivenUp: false, end };
    current = turn;
    await Promise.race([once(run, turn), ended]);
    if (current === turn) current = undefined;
  }

  async function once(run: Run, turn: Turn): Promise<void> {
    const cancel = clock.later(PATIENCE_MS, () => {
      if (store.get().writing.progress === undefined) store.set({ status: { kind: 'waiting-for-input', toWrite: true } });
    });
    const before = store.get().status;
    try {
      const result = await run();
      if (result) store.set({ result });
    } catch (error) {
      if (!(turn.isGivenUp && error instanceof HostError && error.code === 'given-up')) show(error);
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

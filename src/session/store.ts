import { sameData } from '../core/sheet/same-data';

/** Holds one immutable value and tells listeners when it becomes another one. */
export interface Store<State extends object> {
  get(): State;
  /** Parts that equal what is there keep their old object, so that a view does not render for nothing. */
  set(patch: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      const changed = Object.entries(patch).filter(([key, value]) => !sameData(state[key as keyof State], value));
      if (changed.length === 0) return;
      state = { ...state, ...(Object.fromEntries(changed) as Partial<State>) };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

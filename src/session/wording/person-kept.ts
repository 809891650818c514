import { readKeptLibraries, withKeptLibrary } from '../../core/state/kept-libraries';
import type { KeptLibrary } from '../../core/state/kept-libraries';
import type { PersonKey, PersonStore } from './table-files';

/** What is kept for the person: libraries, and names that are no longer proposed. */
export interface PersonKept {
  /** False where this computer stores nothing. */
  readonly canKeep: boolean;
  readonly libraries: readonly KeptLibrary[];
  readonly declined: readonly string[];
  /** False when it does not fit. */
  keepLibrary(title: string, library: KeptLibrary | undefined): boolean;
  /** Holds for this sitting even where nothing can be stored. */
  setDeclined(names: readonly string[]): void;
}

export function createPersonKept(store: PersonStore | undefined): PersonKept {
  const stored = (key: PersonKey): unknown => {
    try {
      return JSON.parse(store?.read(key) ?? '[]');
    } catch {
      return [];
    }
  };
  let libraries = readKeptLibraries(stored('libraries'));
  let declined = textsOf(stored('declined'));
  return {
    canKeep: store !== undefined,
    get libraries() {
      return libraries;
    },
    get declined() {
      return declined;
    },
    keepLibrary(title, library) {
      const next = withKeptLibrary(stored('libraries'), title, library);
      if (store?.write('libraries', next.length === 0 ? undefined : JSON.stringify(next)) !== true) return false;
      libraries = readKeptLibraries(next);
      return true;
    },
    setDeclined(names) {
      declined = [...new Set(names)];
      store?.write('declined', declined.length === 0 ? undefined : JSON.stringify(declined));
    },
  };
}

function textsOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

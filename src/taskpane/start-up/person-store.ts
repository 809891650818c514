import type { PersonStore } from '../../session/wording/table-files';

const PREFIX = 'jixiao.';

/** The storage of the browser for this person; undefined where it is closed to frames of other origins. */
export function personStore(): PersonStore | undefined {
  try {
    const { localStorage } = window;
    return {
      read: (key) => localStorage.getItem(PREFIX + key) ?? undefined,
      write(key, text) {
        try {
          if (text === undefined) localStorage.removeItem(PREFIX + key);
          else localStorage.setItem(PREFIX + key, text);
          return true;
        } catch {
          return false;
        }
      },
    };
  } catch {
    return undefined;
  }
}

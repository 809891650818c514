import type { StandardsPack } from '../core/standards/schema';
import type { WorkbookHost } from '../host/port';
import { assembleSession } from './assemble-session';
import type { Clock } from './clock';
import { createCoreParts } from './core-parts';
import type { PersonStore, TableFiles } from './wording/table-files';
import type { Session } from './session';

export interface SessionOptions {
  readonly host: WorkbookHost;
  readonly pack: StandardsPack;
  readonly clock: Clock;
  /** Left out where the page can neither take nor give files. */
  readonly files?: TableFiles;
  /** Left out where this computer stores nothing. */
  readonly person?: PersonStore;
}

/** The one session of a pane. It does nothing before `start`. */
export function createSession({ pack, ...ends }: SessionOptions): Session {
  return assembleSession({ ...ends, parts: createCoreParts(pack) });
}

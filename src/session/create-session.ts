import type { StandardsPack } from '../core/standards/schema';
import type { WorkbookHost } from '../host/port';
import { assembleSession } from './assemble-session';
import type { Clock } from './clock';
import { createCoreParts } from './core-parts';
import type { Session } from './session';

export interface SessionOptions {
  readonly host: WorkbookHost;
  readonly pack: StandardsPack;
  readonly clock: Clock;
}

/** The one session of a pane. It does nothing before `start`. */
export function createSession({ host, pack, clock }: SessionOptions): Session {
  return assembleSession({ host, clock, parts: createCoreParts(pack) });
}

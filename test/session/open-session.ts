import { packWithSmallLibrary } from '../support/small-library';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { createSession } from '../../src/session/create-session';
import type { SessionOptions } from '../../src/session/create-session';
import type { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/state';
import type { FakeClock } from '../support/fake-clock';
import { createFakeClock } from '../support/fake-clock';
import type { MemoryHost } from '../support/memory-host';
import { createMemoryHost } from '../support/memory-host';

export interface Opened {
  readonly host: MemoryHost;
  readonly clock: FakeClock;
  readonly session: Session;
  state(): SessionState;
  /** Codes and addresses of what is found, as a person would read them out. */
  found(): string[];
}

/** A session over a workbook in memory, started and settled. */
export async function openSession(
  sheets: readonly SheetSnapshot[],
  host = createMemoryHost(sheets),
  beside: Pick<SessionOptions, 'files' | 'person'> = {},
): Promise<Opened> {
  const clock = createFakeClock();
  const session = createSession({ host, pack: packWithSmallLibrary, clock, ...beside });
  void session.start();
  await clock.advance(200);
  return {
    host, clock, session,
    state: session.getState,
    found: () => session.getState().problems.findings.map(({ finding, address }) => `${finding.code} ${address}`),
  };
}

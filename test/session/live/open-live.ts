import { defaultPack } from '../../../src/core/standards/default-pack';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { createOfficeHost } from '../../../src/host/office/create-office-host';
import type { WorkbookHost } from '../../../src/host/port';
import { assembleSession } from '../../../src/session/assemble-session';
import { createCoreParts } from '../../../src/session/core-parts';
import type { CoreParts } from '../../../src/session/parts';
import type { Session } from '../../../src/session/session';
import type { SessionState } from '../../../src/session/state';
import type { OpenExcel } from '../../support/excel/open-excel';
import { openExcel } from '../../support/excel/open-excel';
import { createFakeClock } from '../../support/fake-clock';
import type { FakeClock } from '../../support/fake-clock';

/** A session on the genuine library over the simulated Excel. */
export interface LiveSession {
  readonly session: Session;
  readonly clock: FakeClock;
  /** Sheets asked for by each reading; undefined for the whole workbook. */
  readonly readings: (readonly string[] | undefined)[];
  state(): SessionState;
  /** Codes and addresses of what is found, as a person would read them out. */
  found(): string[];
  /** Lets requests, events and time go on. */
  turn(milliseconds: number): Promise<void>;
  /** What an action came to, once it is done. */
  done(action: Promise<void>): Promise<void>;
  end(): Promise<void>;
}

export function openWorkbook(sheets: readonly SheetSnapshot[], name = '培训.xlsx'): OpenExcel {
  return openExcel({ workbook: { name, sheets } });
}

/** Starts the product but its views on this Excel; only the clock is the test's. */
export async function openLive(excel: OpenExcel, parts: CoreParts = createCoreParts(defaultPack)): Promise<LiveSession> {
  const clock = createFakeClock();
  const office = createOfficeHost();
  const readings: (readonly string[] | undefined)[] = [];
  const host: WorkbookHost = {
    ...office,
    read(sheetIds) {
      readings.push(sheetIds);
      return office.read(sheetIds);
    },
  };
  const session = assembleSession({ host, clock, parts });
  const turn = async (milliseconds: number): Promise<void> => {
    await excel.settle();
    await clock.advance(milliseconds);
    await excel.settle();
    await clock.settle();
  };
  void session.start();
  await turn(200);
  await turn(0);
  return {
    session,
    clock,
    readings,
    turn,
    state: session.getState,
    found: () => session.getState().problems.findings.map(({ finding, address }) => `${finding.code} ${address}`),
    async done(action) {
      await turn(0);
      await action;
    },
    async end() {
      const end = session.dispose();
      await turn(0);
      await end;
      await host.dispose();
      await excel.settle();
    },
  };
}

/** All faults are over: what a heartbeat, a retry or the button 重新连接 mends is mended now. */
export async function settle(excel: OpenExcel, live: LiveSession): Promise<void> {
  const { faults } = excel.host;
  faults.editMode = false;
  faults.sessionLost = false;
  faults.loseEvents = false;
  faults.doubleEvents = false;
  for (let round = 0; round < 4; round += 1) {
    await live.turn(65_000);
    if (live.state().status.kind !== 'paused') continue;
    await live.done(live.session.actions.reconnect());
  }
}

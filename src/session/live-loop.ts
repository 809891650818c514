import { HostError } from '../host/port';
import type { Hint, WorkbookHost } from '../host/port';
import type { CheckedWorkbook, Checker } from './checker';
import type { Clock } from './clock';
import { createDebounce } from './debounce';
import { createHeartbeat } from './heartbeat';
import type { KeptState } from './kept-state';
import { createRetry } from './retry';
import type { Scope } from './scope';
import { NO_SHEETS, isNothing, joinScopes, scopeOf } from './scope';
import type { SheetSet } from './sheet-set';
import { NO_SHEET_SET, mergeReading } from './sheet-set';
import type { Status } from './state';

const HINTS = { quiet: 300, longest: 2_000 };

export interface LiveLoopEnds {
  readonly host: WorkbookHost;
  readonly clock: Clock;
  readonly checker: Checker;
  /** Read again whenever the whole workbook is. */
  readonly kept: KeptState;
  /** Shows what was found, in slices; the loop goes on when it is done. */
  onChecked(checked: CheckedWorkbook): Promise<void>;
  onStatus(status: Status): void;
}

/** Keeps the findings true to the workbook: hints and a slow heartbeat start readings, one at a time, the latest wins. */
export interface LiveLoop {
  start(): Promise<void>;
  hint(hint: Hint): void;
  /** Reads and checks at once; resolves when the result is out, or when the host could not be read for now. */
  request(scope: Scope): Promise<void>;
  /** Reads everything because the person asks for it, also when it was given up before. */
  check(): Promise<void>;
  /** Watches anew and reads everything. */
  reconnect(): Promise<void>;
  stop(): Promise<void>;
}

export function createLiveLoop(ends: LiveLoopEnds, onHint: (hint: Hint) => void): LiveLoop {
  const { host, clock, checker, kept } = ends;
  let known: SheetSet = NO_SHEET_SET;
  let waiting: Scope = NO_SHEETS;
  /** Sheets that a hint named since they were last read; a difference elsewhere means that events were lost. */
  let announced: Scope = 'all';
  let running: Promise<void> | undefined;
  let unwatch: (() => Promise<void>) | undefined;
  let isStopped = false;
  let isPaused = false;
  let mayAbandon = true;
  /** The connection was gone or the computer slept since the last look at what the workbook keeps. */
  let mayBeLost = false;

  const debounce = createDebounce(clock, HINTS, () => void run());
  const heartbeat = createHeartbeat(clock, () => void look());
  const retry = createRetry(clock, () => void run());

  return {
    start: () => connect(),
    hint(hint) {
      if (isStopped) return;
      if (hint.kind === 'woke-up') {
        mayBeLost = true;
        void (isPaused ? connect() : look());
        return;
      }
      const scope = scopeOf(hint);
      if (isNothing(scope)) return;
      heartbeat.quicken();
      announced = joinScopes(announced, scope);
      waiting = joinScopes(waiting, scope);
      if (!isPaused) debounce.call();
    },
    request,
    check: () => (isPaused ? connect() : request('all')),
    reconnect: connect,
    async stop() {
      isStopped = true;
      debounce.cancel();
      heartbeat.stop();
      retry.cancel();
      await running;
      await stopWatching();
    },
  };

  async function connect(): Promise<void> {
    await running;
    mayBeLost ||= isPaused;
    isPaused = false;
    retry.reset();
    announced = 'all';
    await stopWatching();
    await request('all');
  }

  /** Reads everything without having been told that anything changed. */
  function look(): Promise<void> {
    waiting = 'all';
    return isPaused || isStopped ? Promise.resolve() : run();
  }

  function request(scope: Scope): Promise<void> {
    announced = joinScopes(announced, scope);
    waiting = joinScopes(waiting, scope);
    return isPaused || isStopped ? Promise.resolve() : run();
  }

  /** One run at a time; who asks meanwhile waits for the same one, which goes on until nothing waits. */
  function run(): Promise<void> {
    debounce.cancel();
    retry.cancel();
    running ??= untilNothingWaits().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function untilNothingWaits(): Promise<void> {
    while (!isNothing(waiting) && !isStopped) {
      const scope = waiting;
      waiting = NO_SHEETS;
      try {
        await watch();
        await readAndCheck(scope);
        retry.reset();
      } catch (error) {
        waiting = joinScopes(scope, waiting);
        giveWay(error);
        return;
      }
    }
  }

  async function readAndCheck(scope: Scope): Promise<void> {
    const begun = clock.now();
    const read = await host.read(scope === 'all' ? undefined : [...scope]);
    heartbeat.next(clock.now() - begun);
    const before = known;
    known = mergeReading(known, scope, read);
    if (scope === 'all') {
      // Handlers that no longer tell of changes are replaced; they die when the computer sleeps (office-js#6585).
      if (wereEventsLost(before, known, announced)) await stopWatching();
      await watch();
      announced = waiting;
      await kept.load(mayBeLost);
      mayBeLost = false;
    }
    const checked = await checker.check(known, kept.pointings, {
      onSlow: (sheet) => ends.onStatus({ kind: 'checking', sheet: sheet.name }),
      isSuperseded: () => isStopped || (mayAbandon && !isNothing(waiting)),
    });
    // A workbook that changes without end must still show findings: no two checks in a row are abandoned.
    mayAbandon = checked !== undefined;
    if (!checked) {
      waiting = joinScopes(waiting, scope);
      return;
    }
    await ends.onChecked(checked);
    ends.onStatus({ kind: 'live', at: clock.now() });
  }

  /** Nothing of what waits is lost; how it goes on depends on what the host said. */
  function giveWay(error: unknown): void {
    if (!(error instanceof HostError)) {
      isPaused = true;
      ends.onStatus({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      return;
    }
    if (error.code === 'cell-being-edited') {
      ends.onStatus({ kind: 'waiting-for-input' });
      retry.later();
      return;
    }
    if (error.code !== 'session-lost' && retry.laterIfAnyLeft()) return;
    isPaused = true;
    heartbeat.stop();
    ends.onStatus({ kind: 'paused', code: error.code });
  }

  async function watch(): Promise<void> {
    unwatch ??= await host.watch(onHint);
  }

  async function stopWatching(): Promise<void> {
    const stop = unwatch;
    unwatch = undefined;
    try {
      await stop?.();
    } catch (error) {
      // The handlers of a lost connection are gone already (office-js#194).
      if (!(error instanceof HostError)) throw error;
    }
  }
}

/** A sheet differs although no hint named it. */
function wereEventsLost(before: SheetSet, after: SheetSet, announced: Scope): boolean {
  if (announced === 'all' || before.sheets.length === 0) return false;
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.some((sheet) => !announced.has(sheet.id) && old.get(sheet.id) !== sheet);
}

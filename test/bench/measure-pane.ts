import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { createSession } from '../../src/session/create-session';
import { openExcel } from '../support/excel/open-excel';
import { realClock } from '../support/real-clock';
import { until } from '../support/until';
import { measureOutside } from './outside-time';
import { workedSoFar } from './work-clock';

/** One cell that is made wrong and right again by turns. */
export interface EditedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface PaneTimes {
  readonly tables: number;
  readonly rows: number;
  readonly findings: number;
  /** From the start of the session until the first findings are in the state. */
  readonly first: number;
  /** From an edit until its finding is there, without the pause that collects hints. */
  readonly edit: number;
  /** Longest stretch of our own work in which nothing else could run, until the first findings. */
  readonly longestBlock: number;
  /** The same during an edit, in the middle of several. */
  readonly editBlock: number;
  /** Part of `first` between sending a request and having its answer: library and host. */
  readonly outside: number;
  /** The same cells read through Office.js alone. */
  readonly bareRead: number;
  readonly peakMegabytes: number;
}

/** What the session waits for more hints (`HINTS.quiet` of the live loop). */
export const DEBOUNCE = 300;
const EDITS = 6;

/** Opens a workbook with the whole product but its views, edits one cell by turns, and tells how long all took. */
export async function measurePane(workbook: WorkbookSnapshot, edited: EditedCell): Promise<PaneTimes> {
  const loop = watchLoop();
  const excel = openExcel({ workbook, onWork: loop.leaveOut });
  const memory = watchMemory();
  // Opening the workbook is Excel's work.
  loop.take();
  const host = createOfficeHost();
  const session = createSession({ host, pack: defaultPack, clock: realClock });
  const outside = measureOutside();
  const begun = performance.now();
  void session.start();
  await until('the first check', () => session.getState().status.kind === 'live');
  const first = performance.now() - begun;
  const outsideShare = outside.stop() / first;
  const { problems } = session.getState();
  const longestBlock = loop.take();

  const sheetId = excel.grid.sheets()[edited.sheet]?.id ?? '';
  const original = excel.grid.cell(sheetId, edited.row, edited.column).value;
  const edits: number[] = [];
  const blocks: number[] = [];
  loop.take();
  for (let n = 0; n < EDITS; n += 1) {
    const before = session.getState().problems;
    const at = performance.now();
    excel.grid.setCells(sheetId, [{ ...edited, value: n % 2 === 0 ? null : original }]);
    await until('the finding of an edit', () => session.getState().problems !== before);
    edits.push(performance.now() - at - DEBOUNCE);
    await excel.settle();
    blocks.push(loop.take());
  }
  loop.stop();
  const bareRead = await readBare();
  await session.dispose();
  await excel.settle();
  excel.close();
  return {
    tables: problems.tables,
    rows: problems.rows,
    findings: problems.findings.length,
    first,
    edit: median(edits),
    longestBlock,
    editBlock: median(blocks),
    outside: outsideShare,
    bareRead,
    peakMegabytes: memory.stop(),
  };
}

/** What any add-in that looks at the same cells has to wait for. */
async function readBare(): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const begun = performance.now();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id');
      await context.sync();
      for (const sheet of worksheets.items) sheet.getUsedRangeOrNullObject(true).load('values,text,formulas,numberFormat');
      await context.sync();
    });
    times.push(performance.now() - begun);
  }
  return median(times);
}

function watchMemory(): { stop(): number } {
  globalThis.gc?.();
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  look();
  const base = peak;
  const timer = setInterval(look, 5);
  return {
    stop() {
      look();
      clearInterval(timer);
      return (peak - base) / 1024 / 1024;
    },
  };
}

interface LoopWatch {
  /** So much of the present stretch was somebody else's work. */
  leaveOut(milliseconds: number): void;
  /** The longest stretch since it was last asked. */
  take(): number;
  stop(): void;
}

/**
 * A timer that should fire every few milliseconds tells by its lateness how long it was kept waiting. What the simulated
 * Excel takes does not count: the real one works in a process of its own. Nor does time in which the machine was busy
 * with other programs: a stretch is as long as the processor worked on it.
 */
function watchLoop(): LoopWatch {
  let longest = 0;
  let last = performance.now();
  let lastWorked = workedSoFar();
  let others = 0;
  const look = (): void => {
    const now = performance.now();
    const nowWorked = workedSoFar();
    longest = Math.max(longest, Math.min(now - last - 2, nowWorked - lastWorked) - others);
    last = now;
    lastWorked = nowWorked;
    others = 0;
  };
  const timer = setInterval(look, 2);
  return {
    leaveOut(milliseconds) {
      others += milliseconds;
    },
    take() {
      look();
      const taken = longest;
      longest = 0;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

import type { SheetModel, UnreadRegion } from '../core/model/workbook-model';
import type { HeaderGuess } from '../core/reading/guess-header';
import type { Pointing } from '../core/reading/pointing';
import type { AcrossCheck } from '../core/rules/check-across';
import type { CheckResult } from '../core/rules/contract';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { earlierResult } from './checked-tables';
import type { CheckedTable } from './checked-tables';
import type { Clock } from './clock';
import type { CoreParts } from './parts';
import { pointedHeaders } from './pointing/pointed-headers';
import type { PointedHeader } from './pointing/pointed-headers';
import { sameData } from '../core/sheet/same-data';
import type { SheetSet } from './sheet-set';
import { createSlices } from './slices';

export interface CheckedSheet {
  readonly sheet: SheetSnapshot;
  readonly model: SheetModel;
  readonly result: CheckResult;
  readonly tables: readonly CheckedTable[];
  /** Headers that were read as a person pointed them out. */
  readonly pointed: readonly PointedHeader[];
  /** Regions that were not understood, with a guess at their header. */
  readonly unread: readonly UnreadWithGuess[];
}

export interface UnreadWithGuess {
  readonly region: UnreadRegion;
  readonly guess: HeaderGuess | undefined;
}

export interface CheckedWorkbook {
  readonly name: string;
  readonly sheets: readonly CheckedSheet[];
  readonly result: CheckResult;
}

export interface CheckWatcher {
  /** Called when the work on a sheet takes so long that a person may ask what goes on. */
  onSlow(sheet: SheetSnapshot): void;
  /** True when newer contents wait, so that this check is not worth finishing. */
  isSuperseded(): boolean;
}

/** Reads and checks snapshots in slices. What was worked out for a snapshot is kept as long as the snapshot and its pointings. */
export interface Checker {
  /** Undefined when superseded. */
  check(workbook: SheetSet, pointings: readonly Pointing[], watcher: CheckWatcher): Promise<CheckedWorkbook | undefined>;
}

/** More guesses for one sheet nobody looks at. */
const GUESSES = 20;

export function createChecker(parts: CoreParts, clock: Clock): Checker {
  const done = new WeakMap<SheetSnapshot, CheckedSheet>();
  const latest = new Map<string, CheckedSheet>();
  let latestAcross: AcrossCheck | undefined;
  return {
    async check({ name, sheets }, pointings, watcher) {
      const slices = createSlices(clock);
      const checked: CheckedSheet[] = [];
      for (const sheet of sheets) {
        const pointed = pointedHeaders(sheet, pointings);
        const known = done.get(sheet);
        if (known && sameData(known.pointed, pointed)) {
          checked.push(known);
          continue;
        }
        const result = await checkSheet(sheet, pointed, slices, watcher);
        if (!result) return undefined;
        done.set(sheet, result);
        latest.set(sheet.id, result);
        checked.push(result);
      }
      for (const id of latest.keys()) if (!sheets.some((sheet) => sheet.id === id)) latest.delete(id);
      const comparing = parts.checkAcross(checked, latestAcross);
      let step = comparing.next();
      while (!step.done) {
        await slices.pause();
        if (watcher.isSuperseded()) return undefined;
        step = comparing.next();
      }
      latestAcross = step.value;
      const result = parts.joinChecks([...checked.map((one) => one.result), latestAcross.result]);
      // What is done with the result takes a while too.
      await slices.pause();
      return { name, sheets: checked, result };
    },
  };

  async function checkSheet(
    sheet: SheetSnapshot,
    pointed: readonly PointedHeader[],
    slices: ReturnType<typeof createSlices>,
    watcher: CheckWatcher,
  ): Promise<CheckedSheet | undefined> {
    const isWanted = async (): Promise<boolean> => {
      if (await slices.pause()) watcher.onSlow(sheet);
      return !watcher.isSuperseded();
    };
    const inSlices = async <Result>(work: Generator<undefined, Result, undefined>): Promise<Result | undefined> => {
      let step = work.next();
      while (!step.done) {
        if (!(await isWanted())) return undefined;
        step = work.next();
      }
      return step.value;
    };
    const model = await inSlices(parts.readSheet(sheet, pointed.map(({ pointing }) => pointing)));
    if (!model) return undefined;
    const before = latest.get(sheet.id);
    const tables: CheckedTable[] = [];
    for (const table of model.tables) {
      if (!(await isWanted())) return undefined;
      const result = earlierResult(before, sheet, table) ?? (await inSlices(parts.checkTables(sheet, [table])));
      if (!result) return undefined;
      tables.push({ table, result });
    }
    const unread: UnreadWithGuess[] = [];
    for (const region of model.unread) {
      if (!(await isWanted())) return undefined;
      const isGuessed = unread.length < GUESSES && region.reason !== 'sheet-incomplete';
      unread.push({ region, guess: isGuessed ? parts.guessHeader(sheet, region.area) : undefined });
    }
    if (!(await isWanted())) return undefined;
    const results = tables.map(({ result }) => result);
    if (results.length === 0) {
      const lines = await inSlices(parts.checkTables(sheet, []));
      if (!lines) return undefined;
      results.push(lines);
    }
    return { sheet, model, tables, pointed, unread, result: parts.joinChecks(results) };
  }
}

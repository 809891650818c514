import type { SheetModel } from '../core/model/workbook-model';
import type { CheckResult } from '../core/rules/contract';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { earlierResult } from './checked-tables';
import type { CheckedTable } from './checked-tables';
import type { Clock } from './clock';
import type { CoreParts } from './parts';
import type { SheetSet } from './sheet-set';
import { createSlices } from './slices';

export interface CheckedSheet {
  readonly sheet: SheetSnapshot;
  readonly model: SheetModel;
  readonly result: CheckResult;
  readonly tables: readonly CheckedTable[];
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

/** Reads and checks snapshots in slices. What was worked out for a snapshot is kept as long as the snapshot. */
export interface Checker {
  /** Undefined when superseded. */
  check(workbook: SheetSet, watcher: CheckWatcher): Promise<CheckedWorkbook | undefined>;
}

export function createChecker(parts: CoreParts, clock: Clock): Checker {
  const done = new WeakMap<SheetSnapshot, CheckedSheet>();
  const latest = new Map<string, CheckedSheet>();
  return {
    async check({ name, sheets }, watcher) {
      const slices = createSlices(clock);
      const checked: CheckedSheet[] = [];
      for (const sheet of sheets) {
        const known = done.get(sheet);
        if (known) {
          checked.push(known);
          continue;
        }
        const result = await checkSheet(sheet, slices, watcher);
        if (!result) return undefined;
        done.set(sheet, result);
        latest.set(sheet.id, result);
        checked.push(result);
      }
      for (const id of latest.keys()) if (!sheets.some((sheet) => sheet.id === id)) latest.delete(id);
      return { name, sheets: checked, result: parts.joinChecks(checked.map((one) => one.result)) };
    },
  };

  async function checkSheet(
    sheet: SheetSnapshot,
    slices: ReturnType<typeof createSlices>,
    watcher: CheckWatcher,
  ): Promise<CheckedSheet | undefined> {
    const isWanted = async (): Promise<boolean> => {
      if (await slices.pause()) watcher.onSlow(sheet);
      return !watcher.isSuperseded();
    };
    const model = parts.readSheet(sheet);
    const before = latest.get(sheet.id);
    const tables: CheckedTable[] = [];
    for (const table of model.tables) {
      if (!(await isWanted())) return undefined;
      tables.push({ table, result: earlierResult(before, sheet, table) ?? parts.checkTables(sheet, [table]) });
    }
    if (!(await isWanted())) return undefined;
    const results = tables.length > 0 ? tables.map(({ result }) => result) : [parts.checkTables(sheet, [])];
    return { sheet, model, tables, result: parts.joinChecks(results) };
  }
}

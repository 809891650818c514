import type { SheetModel } from '../core/model/workbook-model';
import type { CheckResult } from '../core/rules/contract';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Clock } from './clock';
import type { CoreParts } from './parts';
import type { SheetSet } from './sheet-set';
import { createSlices } from './slices';

export interface CheckedSheet {
  readonly sheet: SheetSnapshot;
  readonly model: SheetModel;
  readonly result: CheckResult;
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
        checked.push(result);
      }
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
    const results: CheckResult[] = [];
    for (const table of model.tables) {
      if (!(await isWanted())) return undefined;
      results.push(parts.checkTables(sheet, [table]));
    }
    if (model.tables.length === 0) results.push(parts.checkTables(sheet, []));
    if (!(await isWanted())) return undefined;
    return { sheet, model, result: parts.joinChecks(results) };
  }
}

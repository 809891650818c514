import type { BudgetTable } from '../../../src/core/model/budget-table';
import type { TargetTable } from '../../../src/core/model/target-table';
import type { TextPart } from '../../../src/core/model/text-part';
import type { SheetModel, WorkbookModel } from '../../../src/core/model/workbook-model';
import { areaAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { hebeiBudget, shanghaiBudget } from './budget-truth';
import { compareBudgets } from './compare-budgets';
import { compareLedger } from './compare-ledger';
import { compareShanghaiTargets } from './compare-shanghai-targets';
import { compareTargets } from './compare-targets';
import { compareTexts } from './compare-texts';
import { createTally, type Tally } from './tally';
import type { HebeiBudget, HebeiLedger, HebeiTarget, HebeiTruth, HebeiUnitTarget, ShanghaiTruth } from './truth';

/** What was read of one sheet and not yet compared. */
interface Rest {
  readonly tables: Set<TargetTable>;
  readonly budgets: Set<BudgetTable>;
  readonly texts: Set<TextPart>;
}

export function scoreHebei(model: WorkbookModel, snapshot: WorkbookSnapshot, truth: HebeiTruth): Tally {
  return scoreSheets(model, snapshot, (tally, sheet, rest) => {
    const here = truth.tables.filter((table) => table.sheet === sheet.name);
    compareTargets(tally, sheet, rest.tables, here.filter((table): table is HebeiTarget | HebeiUnitTarget => table.kind === 'target' || table.kind === 'unit-target'));
    for (const ledger of here.filter((table): table is HebeiLedger => table.kind === 'ledger')) compareLedger(tally, sheet, rest.tables, ledger);
    const budgets = here.filter((table): table is HebeiBudget => table.kind === 'budget' || table.kind === 'procurement' || table.kind === 'assets');
    compareBudgets(tally, sheet, rest.budgets, budgets.map((table) => hebeiBudget(sheet, table)));
    if (truth.sheets.some(({ name, kind }) => name === sheet.name && kind === 'text')) compareTexts(tally, sheet, rest.texts, rest.budgets);
  });
}

export function scoreShanghai(model: WorkbookModel, snapshot: WorkbookSnapshot, sheets: ShanghaiTruth['sheets']): Tally {
  return scoreSheets(model, snapshot, (tally, sheet, rest) => {
    for (const expected of sheets.filter(({ name }) => name === sheet.name)) {
      compareShanghaiTargets(tally, sheet, rest.tables, expected.projects ?? []);
      compareBudgets(tally, sheet, rest.budgets, (expected.budgetTables ?? []).map((table) => shanghaiBudget(sheet, table)));
    }
  });
}

function scoreSheets(model: WorkbookModel, snapshot: WorkbookSnapshot, compare: (tally: Tally, sheet: SheetSnapshot, rest: Rest) => void): Tally {
  const tally = createTally();
  const models = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet]));
  for (const sheet of snapshot.sheets) {
    const read = models.get(sheet.id);
    const rest = restOf(read);
    compare(tally, sheet, rest);
    for (const { area } of rest.tables) tally.extra('tables', `${sheet.name}!${areaAddress(area)} as a target table`);
    for (const { area, kind } of rest.budgets) tally.extra('budgets', `${sheet.name}!${areaAddress(area)} as ${kind}`);
    for (const { area, kind } of rest.texts) tally.extra('texts', `${sheet.name}!${areaAddress(area)} as ${kind}`);
  }
  return tally;
}

function restOf(read: SheetModel | undefined): Rest {
  return { tables: new Set(read?.tables), budgets: new Set(read?.budgets), texts: new Set(read?.texts) };
}

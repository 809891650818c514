import type { BudgetTable } from '../model/budget-table';
import type { TextPart } from '../model/text-part';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { StandardsPack } from '../standards/schema';
import type { IdentityChecker, IdentityReport } from './check-identities';
import { createIdentityChecker } from './check-identities';

/** What identities look at in one sheet. */
export interface SheetFacts {
  readonly sheetId: string;
  readonly name: string;
  readonly budgets: readonly BudgetTable[];
  readonly texts: readonly TextPart[];
}

/** Sheets without budget tables and texts say nothing here. */
export function* readSheetFacts({ sheetId, name, budgets, texts }: SheetModel): Generator<SheetFacts> {
  if (budgets.length > 0 || texts.length > 0) yield { sheetId, name, budgets, texts };
}

// One checker a pack works an edited workbook out from what it knew; one report serves all rules of one check.
const checkers = new WeakMap<StandardsPack, IdentityChecker>();
const latest = new WeakMap<StandardsPack, { readonly facts: readonly SheetFacts[]; readonly report: IdentityReport }>();

/** The identities of these sheets. Equal facts give an equal report, whatever was asked before. */
export function identitiesOf(facts: readonly SheetFacts[], pack: StandardsPack): IdentityReport {
  const working = identitiesInSteps(facts, pack);
  let step = working.next();
  while (!step.done) step = working.next();
  return step.value;
}

/** The same, with a pause wherever others may work. */
export function* identitiesInSteps(facts: readonly SheetFacts[], pack: StandardsPack): Generator<undefined, IdentityReport, undefined> {
  const known = latest.get(pack);
  if (known && sameFacts(known.facts, facts)) return known.report;
  let checker = checkers.get(pack);
  if (!checker) checkers.set(pack, (checker = createIdentityChecker(pack)));
  const report = yield* checker.steps(modelOf(facts));
  latest.set(pack, { facts, report });
  return report;
}

/** As long as no sheet was read again, whoever asks gets the report that is there: the rules and the view 勾稽 share it. */
function sameFacts(a: readonly SheetFacts[], b: readonly SheetFacts[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((one, index) => sameSheetFacts(one, b[index]));
}

/** Of a sheet that was not read again. Reading it again gives other tables, even where they say the same. */
export function sameSheetFacts(one: SheetFacts, other: SheetFacts | undefined): boolean {
  return one.sheetId === other?.sheetId && one.name === other.name && one.budgets === other.budgets && one.texts === other.texts;
}

function modelOf(facts: readonly SheetFacts[]): WorkbookModel {
  return { sheets: facts.map((sheet) => ({ ...sheet, visibility: 'visible', tables: [], unread: [] })) };
}

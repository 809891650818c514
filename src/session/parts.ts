import type { IdentityResult, UnmatchedIdentity } from '../core/identities/contract';
import type { IdentityRemedy } from '../core/rules/facts/identity-remedies';
import type { TargetTable } from '../core/model/target-table';
import type { SheetModel, WorkbookModel } from '../core/model/workbook-model';
import type { HeaderGuess } from '../core/reading/guess-header';
import type { Pointing } from '../core/reading/pointing';
import type { AcrossCheck, ReadSheet } from '../core/rules/check-across';
import type { CheckResult } from '../core/rules/contract';
import type { Area } from '../core/sheet/address';
import type { SheetPlan } from '../core/sheet/plan';
import type { Narrative } from '../core/tables/narrative/narrative';
import type { Arrangement } from '../core/tables/plan-table';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Checklist } from '../core/standards/checklist-schema';
import type { Template } from '../core/templates/templates';
import type { StandardIndicator } from '../core/standards/schema';
import type { KeptLibrary } from '../core/state/kept-libraries';
import type { TextGrid } from '../core/wording/library-grid';
import type { LibraryReading } from '../core/wording/library-reading';
import type { UnitSheet } from '../core/wording/unit-library';
import type { LayoutChoice } from './state';
import type { Wording } from './wording/wording';
import type { Steps } from '../core/reading/steps';

/** What the session asks of the core: pure functions, given from outside so that each can be tested alone. */
export interface CoreParts {
  /** Reads in steps, each short. `pointings`: what people showed of headers that stand on this sheet. */
  readSheet(sheet: SheetSnapshot, pointings: readonly Pointing[]): Generator<undefined, SheetModel, undefined>;
  /** Where the header of a region may stand that was not understood. */
  guessHeader(sheet: SheetSnapshot, area: Area): HeaderGuess | undefined;
  /** What the columns below a header mean, as far as one can tell; it begins at this sheet row. */
  guessColumns(sheet: SheetSnapshot, row: number, rows: number): Pointing['columns'];
  /** The findings of some tables of one sheet, in steps, each short. */
  checkTables(sheet: SheetSnapshot, tables: readonly TargetTable[]): Generator<undefined, CheckResult, undefined>;
  /** What only several tables together show; `before` saves what need not be compared again. Yields between rules. */
  checkAcross(sheets: readonly ReadSheet[], before?: AcrossCheck): Generator<undefined, AcrossCheck, undefined>;
  /** What the identities of these sheets came to; the rules that report them have worked it out already. */
  identities(sheets: readonly ReadSheet[]): readonly IdentityResult[];
  /** Statements of the standards pack that found nothing to bind to in these sheets, and why. */
  unmatchedIdentities(sheets: readonly ReadSheet[]): readonly UnmatchedIdentity[];
  /** Ways to make one of these identities hold, each ready to write. */
  identityRemedies(sheets: readonly ReadSheet[], result: IdentityResult): readonly IdentityRemedy[];
  /** What the standards pack calls an identity; undefined for the generic ones, which `core/text` names. */
  identityTitle(id: string): string | undefined;
  /** One result of many: lines of a rule added up, fingerprints made unique. */
  joinChecks(parts: readonly CheckResult[]): CheckResult;
  /** The workbooks people can begin with, and the pack they come from. */
  readonly templates: readonly Template[];
  readonly pack: { readonly id: string; readonly version: string };
  /** The sheets of a template; none for one that is not known. */
  planTemplate(id: string): readonly SheetPlan[];
  /** The wording of the pack and the unit's own, made ready in steps after the first findings. */
  buildWording(own: readonly KeptLibrary[]): Steps<Wording>;
  /** The wording of a unit's file, in steps. */
  readLibrary(title: string, sheets: readonly UnitSheet[]): Steps<LibraryReading>;
  /** As it is kept. */
  storedLibrary(indicators: readonly StandardIndicator[]): TextGrid;
  /** Several kept libraries, each name once. */
  joinLibraries(libraries: readonly KeptLibrary[]): readonly StandardIndicator[];
  /** As people keep it: rows for a text file, and the plan of a sheet. */
  exportedLibrary(sheet: string, indicators: readonly StandardIndicator[]): { readonly grid: TextGrid; readonly plan: SheetPlan };
  /** What a table can be written in. */
  readonly layouts: readonly LayoutChoice[];
  /** 检查表 of reviewers. */
  readonly checklists: readonly Checklist[];
  /** 情况说明 made from the budget tables. */
  narrate(model: WorkbookModel): readonly Narrative[];
  /** What a sheet is called whose place a new one takes. */
  keptName(name: string): string;
  /** The sheets that show tables in a layout; none for a layout that is not known. */
  planTables(tables: readonly TargetTable[], layout: string, arrangement: Arrangement): readonly SheetPlan[];
}

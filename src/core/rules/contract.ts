import type { z } from 'zod';
import type { FormulaEdit, NumberEdit } from '../identities/fixes/contract';
import type { CellRef } from '../sheet/address';
import type { Change } from '../sheet/change';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Indicator, TargetTable } from '../model/target-table';
import type { SheetModel } from '../model/workbook-model';
import type { StandardsPack } from '../standards/schema';

/** error 错误: contradicts arithmetic or a written requirement. warning 警告: probably wrong, a person decides. hint 提示: would read better. */
export type Severity = 'error' | 'warning' | 'hint';

/** 安全: changes no meaning, one click. 需确认: shown as 前→后 first. */
export type FixKind = 'safe' | 'confirm';

/** What a rule needs from a table. The engine checks it and answers 未检查; a rule never guesses. */
export type Need =
  | 'level2'
  | 'level3'
  | 'description'
  | 'value'
  | 'basis'
  | 'weight'
  | 'goals'
  | 'plan'
  | 'budget'
  /** 元 or 万元 declared by the table itself */
  | 'money-unit';

/** What one look of a rule is about. `workbook` compares what several tables or sheets say. */
export type RuleScope = 'indicator' | 'project' | 'table' | 'workbook';

/** Placeholders of a message. Numbers stay numbers so that a locale can format them. */
export type MessageData = Readonly<Record<string, string | number>>;

export interface RuleMeta {
  /** `<group>/<what-is-wrong>`, equal to the file's path under `core/rules`. Never renamed. */
  readonly id: string;
  /** What a reviewer says on the phone: `Z-101`. Never reused. */
  readonly code: string;
  readonly scope: RuleScope;
  readonly severity: Severity;
  readonly needs: readonly Need[];
  readonly fix: FixKind | 'none';
}

/** What a rule says of one place. Texts are in `core/text` under `rules.<id>.messages.<messageId>`. */
export interface Report {
  readonly messageId: string;
  readonly data: MessageData;
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  /** Of a 勾稽 that does not hold: its key, under which the view 勾稽 lists it. */
  readonly identity?: string;
}

export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly table: TargetTable;
}

export interface TableFacts {
  readonly table: TargetTable;
}

/** What every check may look at besides its facts. */
export interface RuleContext<Options = unknown> {
  readonly pack: StandardsPack;
  /** Thresholds and words of this rule: its own defaults, or what the pack says under `rules.<id>.options`. */
  readonly options: Options;
}

interface RuleOf<Facts, Options, Found> {
  readonly meta: RuleMeta;
  /** What a pack may set, each with its default; a rule without it takes no options. */
  readonly options?: z.ZodType<Options>;
  check(facts: Facts, context: RuleContext<Options>): Iterable<Found>;
  /** The cells to write so that this report goes away; undefined when it cannot be told. `before` is what the cell holds. */
  fix?(report: Report, facts: Facts, context: RuleContext<Options>): FixProposal | undefined;
}

/** The whole new text of a cell, or one passage of it: several goals may share a cell that a rule sees only in part; of amounts a formula or a number. */
export type FixEdit =
  | FormulaEdit
  | NumberEdit
  | { readonly at: CellRef; readonly text: string }
  | { readonly at: CellRef; readonly passage: string; readonly by: string };

/** A fix in terms of the model; the engine turns it into changes. */
export interface FixProposal {
  readonly kind: FixKind;
  readonly edits: readonly FixEdit[];
}

export type IndicatorRule<Options = unknown> = RuleOf<IndicatorFacts, Options, Report> & {
  readonly meta: RuleMeta & { readonly scope: 'indicator' };
};
/** `undefined` in the place of a report is a pause: a table may have thousands of rows, and others may work meanwhile. */
export type TableRule<Options = unknown> = RuleOf<TableFacts, Options, Report | undefined> & {
  readonly meta: RuleMeta & { readonly scope: 'table' | 'project' };
};

/**
 * Compares what stands in different places of a workbook. It reads each sheet on its own and compares only what it read:
 * an edit that leaves those facts as they were does not make it compare again.
 */
export interface WorkbookRule<Facts = unknown, Options = unknown> {
  readonly meta: RuleMeta & { readonly scope: 'workbook'; readonly needs: readonly [] };
  readonly options?: z.ZodType<Options>;
  /** Plain data (what JSON can hold): everything that `compare` may look at. */
  read(sheet: SheetModel, context: RuleContext<Options>): Iterable<Facts>;
  /** Whether two facts say the same, where that can be told at a glance; without it all that they hold is compared. */
  sameFact?(a: Facts, b: Facts): boolean;
  /** Facts of all sheets in the order of the workbook. Rules with the same `read` and no options get the same array. `undefined` is a pause: others may work. */
  compare(facts: readonly Facts[], context: RuleContext<Options>): Iterable<Report | undefined>;
  /** How many things it compared and what it could not; without it each fact counts as one. */
  count?(facts: readonly Facts[], context: RuleContext<Options>): RuleCount;
  /** The cells to write so that this report goes away; `sheets` as the facts were read from them. */
  fix?(report: Report, facts: readonly Facts[], context: RuleContext<Options>, sheets: readonly SheetSnapshot[]): FixProposal | undefined;
}

export interface RuleCount {
  readonly ran: number;
  readonly notChecked: readonly NotChecked[];
}

/** A rule that looks at one table at a time. */
export type SingleTableRule = IndicatorRule | TableRule;
export type Rule = SingleTableRule | WorkbookRule;

/** A fix ready to apply. */
export interface Fix {
  readonly kind: FixKind;
  readonly changes: readonly Change[];
  /** For 前→后 on the card. */
  readonly before: string;
  readonly after: string;
}

/** A problem found, as session, command line and reports see it. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  /** The table it belongs to and, for a row, the indicator's name. */
  readonly table: string;
  readonly subject: string;
  /** Of content, not of address: inserting a row above keeps it, changing the value ends it. Unique in a workbook. */
  readonly fingerprint: string;
  readonly fix?: Fix;
  /** Of a 勾稽 that does not hold: its key. */
  readonly identity?: string;
}

/** Why a rule did not run on some tables: a key of `core/text` under `notChecked`. */
export type NotCheckedReason =
  | 'column-missing'
  | 'block-missing'
  | 'money-unit-missing'
  | 'sheet-incomplete'
  | 'rule-failed'
  /** an amount is an error value or no amount */
  | 'amount-unreadable'
  /** the body does not show that the parts make the whole */
  | 'sum-unclear'
  /** what the pack says under `rules.<id>.options` is not what the rule takes */
  | 'options-wrong';

export interface NotChecked {
  readonly reason: NotCheckedReason;
  /** Which need was missing, or the message of the failure. */
  readonly detail: string;
  readonly tables: readonly { readonly sheetId: string; readonly name: string }[];
}

/** One line for each rule: how often it ran and how. */
export interface RuleCheck {
  readonly rule: string;
  readonly code: string;
  /** Tables, projects or rows it looked at. */
  readonly ran: number;
  readonly passed: number;
  readonly notChecked: readonly NotChecked[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly checks: readonly RuleCheck[];
}

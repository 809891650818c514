import type { Amount, DecimalText, MoneyUnit } from '../model/amount';
import type { CellRef } from '../sheet/address';
import type { StatedIdentity } from '../standards/identities';

/** `=` both sides agree, `≤` the left side is not larger, `×` the right side is a product, `%` a stated rate of change. */
export type Relation = '=' | '≤' | '×' | '%';

/** Where the two sides stand: in one table, in two tables, in the text alone, in text and table. */
export type IdentityScope = 'within' | 'between' | 'text' | 'text-table';

/** One number of one side: a cell of a table, or a figure in a text. */
export interface Term {
  readonly at: CellRef;
  /** `教育支出·基本支出`, as the sheet names it. */
  readonly label: string;
  readonly sign: 1 | -1;
  /** How many amounts without parts of their own stand behind it; each may have been rounded. */
  readonly leaves: number;
  /** For a figure of a text: what it states. Amounts of tables are looked up, so that an edit needs no new term. */
  readonly stated?: Amount;
}

/** One equation over named cells, ready to be worked out. */
export interface Identity {
  /** Of the statement: `T1-3` of the pack, `sum-by-code` of the generic ones. */
  readonly id: string;
  /** Unique in a workbook; made of the id and the cells. */
  readonly key: string;
  readonly scope: IdentityScope;
  /** error only where it must hold. */
  readonly severity: StatedIdentity['severity'];
  readonly relation: Relation;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Names of the tables or texts on both sides, the one to report first. */
  readonly tables: readonly string[];
  /** The stated rate of a `%`, in percent, negative for a decrease. */
  readonly rate?: { readonly percent: DecimalText; readonly places: number; readonly at: CellRef };
  /**
   * Set where the layout alone does not prove that the parts make the whole: then the body must. Identities of one family
   * are claimed only when nearly all of them hold.
   */
  readonly family?: string;
  /** A side without any amount is nil, not unknown. */
  readonly blankAsNil?: boolean;
  /** Terms that must be blank or nil, else the identity says nothing (年终结转 for X-9). */
  readonly nil?: readonly Term[];
}

/** Why an identity was not worked out: keys of `core/text` under `identities.notChecked`. */
export type NotCheckedIdentity =
  | 'table-missing'
  | 'row-missing'
  | 'column-missing'
  | 'text-missing'
  | 'money-unit-missing'
  | 'error-value'
  | 'not-an-amount'
  | 'stale-result'
  | 'total-blank'
  | 'parts-blank'
  | 'structure-unclear'
  | 'condition-not-met'
  | 'nothing-to-compare';

export type IdentityState = 'held' | 'failed' | 'not-checked';

/** A term with the amount it had. Blank cells have none and count as nil. */
export interface WorkedTerm extends Term {
  readonly amount?: Amount;
}

/** What came out of one identity, for rules, command line and the view 勾稽. */
export interface IdentityResult {
  readonly identity: Identity;
  readonly state: IdentityState;
  readonly reason?: NotCheckedIdentity;
  /** The cell that keeps it from being worked out. */
  readonly obstacle?: CellRef;
  readonly left: readonly WorkedTerm[];
  readonly right: readonly WorkedTerm[];
  /** In `unit`, canonical; missing where it was not worked out. */
  readonly sums?: {
    readonly left: DecimalText;
    readonly right: DecimalText;
    /** Left less right. */
    readonly difference: DecimalText;
    /** How far rounding allows the sides to be apart. */
    readonly allowed: DecimalText;
    readonly unit: MoneyUnit | '' | '%';
  };
}

/** A statement that found nothing to bind to in this workbook, and why. */
export interface UnmatchedIdentity {
  readonly id: string;
  readonly title: string;
  readonly reason: NotCheckedIdentity;
  /** The form, row or column that is not there. */
  readonly detail: string;
  /** The table in which it was looked for; '' when no table has the form. */
  readonly table: string;
}

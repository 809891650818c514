import type { Amount, DecimalText } from '../../model/amount';
import type { CellRef } from '../../sheet/address';
import type { Identity } from '../contract';

/** 改为公式, 逐级改为公式, 引用另一表的数, 文本转数字, 统一单位说明: keys of `core/text` under `pane.totals.remedies`. */
export type IdentityFixKind = 'sum' | 'chain' | 'reference' | 'numbers' | 'unit';

/** A formula instead of what stands there, with the amount it comes to. */
export interface FormulaEdit {
  readonly at: CellRef;
  readonly formula: string;
  readonly shows: Amount;
  /** A cell whose number format suits the result, where the own one does not. */
  readonly like?: CellRef;
}

/** The same amount as a number, with as many places as were written. */
export interface NumberEdit {
  readonly at: CellRef;
  readonly number: DecimalText;
  readonly places: number;
  /** It was written with thousands separators. */
  readonly grouped: boolean;
}

/** Words instead of those that stand there: the unit that a table states. */
export interface StatementEdit {
  readonly at: CellRef;
  readonly text: string;
}

export type IdentityEdit = FormulaEdit | NumberEdit | StatementEdit;

/** What can be written so that an identity holds. */
export interface IdentityFix {
  readonly kind: IdentityFixKind;
  /** The first is the one to show. */
  readonly edits: readonly IdentityEdit[];
  /** No amount becomes another one. */
  readonly keepsAmounts: boolean;
  /** Identities that hold now and would not hold then. */
  readonly breaks: readonly Identity[];
}

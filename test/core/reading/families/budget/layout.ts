import type * as fc from 'fast-check';
import type { MoneyUnit } from '../../../../../src/core/model/amount';
import type { BudgetRowKind } from '../../../../../src/core/model/budget-table';
import type { Content } from '../../../../support/sheet';
import type { Block } from '../drawing/block';
import type { HeaderColumn } from '../drawing/header';
import type { DrawnAmount } from '../words/amounts';

/** One row of one part of a budget table. `sum` is a total or a subtotal, where clerks use the words for both. */
export interface DrawnRow {
  readonly kind: BudgetRowKind | 'sum';
  readonly code?: string;
  readonly name: string;
  /** One for each amount column of the part. */
  readonly amounts: readonly (DrawnAmount | null)[];
  /** By place: words where an amount should be. */
  readonly odd?: Readonly<Record<number, string>>;
}

/** What a column shows of a row. `spacer` is a column without header and content. */
export type BudgetColumnShows = 'no' | 'name' | 'codeAndName' | 'spacer' | { readonly code: (code: string) => Content } | { readonly amount: number };

export interface BudgetColumnDrawn extends HeaderColumn {
  readonly shows: BudgetColumnShows;
  readonly part: number;
  readonly hidden?: boolean;
}

/** What stands above the header and what it states. */
export interface BudgetPiece {
  readonly block: Block;
  readonly states?: Readonly<Partial<Record<'title' | 'unitName' | 'period' | 'moneyUnit', string>>>;
}

export interface BudgetLayout {
  readonly columns: readonly BudgetColumnDrawn[];
  /** For each part its rows from the first line below the header. */
  readonly parts: readonly (readonly DrawnRow[])[];
  readonly above: readonly ((width: number) => BudgetPiece)[];
  /** What the table declares; each cell of amounts has this unit. */
  readonly moneyUnit?: MoneyUnit;
  /** A row that numbers the columns. */
  readonly columnNumbers?: 'arabic' | 'letters';
  readonly note?: string;
  /** 合计 written across the columns of codes. */
  readonly wideTotals?: boolean;
  /** Lines before which the header stands again, as after a page break. */
  readonly repeats?: readonly number[];
  readonly label: (text: string) => string;
}

export interface BudgetFamily {
  readonly name: string;
  readonly layout: fc.Arbitrary<BudgetLayout>;
}

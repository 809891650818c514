import type { Area } from '../sheet/address';
import type { Amount, MoneyUnit } from './amount';
import type { Evidence } from './evidence';
import type { Field } from './target-table';

/** 部门预算 and 决算 forms, 政府采购, 固定资产 and 机构设置: tables of rows with names and, mostly, amounts. */
export type BudgetTableKind = 'budget' | 'procurement' | 'assets' | 'organisation';

/** `no` is 序号 or 栏次, `code` a 科目编码 (or one digit group of it), `quantity` counts things, `text` is anything else. */
export type BudgetColumnRole = 'no' | 'code' | 'name' | 'amount' | 'quantity' | 'text';

export interface BudgetColumn {
  readonly column: number;
  /** Unique in its table: the lowest header words, and the words above them too where two columns share the lowest (收入预算数). */
  readonly name: string;
  /** The header words above this column from top to bottom, without spaces: `['收入', '预算数']`. */
  readonly path: readonly string[];
  readonly role: BudgetColumnRole;
  /** 0, or the place of its part where a table has several beside one another (收入 | 支出). */
  readonly part: number;
  /** Where its own header declares it: `金额（万元）`. */
  readonly moneyUnit?: MoneyUnit;
}

export interface AmountField extends Field<Amount> {
  /** How the cell holds it; a number kept as text breaks the sums of Excel itself. */
  readonly stored: 'number' | 'text' | 'formula';
  /** With the leading `=`, where the cell holds one: tells which cells a total really adds up. */
  readonly formula?: string;
}

/** `of-which` is a line 其中：…, a part of the line above it that must not be added again. */
export type BudgetRowKind = 'total' | 'subtotal' | 'item' | 'of-which';

/** One row of one part of a table. Where 收入 and 支出 stand beside one another, a sheet row gives two of them. */
export interface BudgetRow {
  /** Sheet row, zero-based. */
  readonly row: number;
  readonly part: number;
  readonly kind: BudgetRowKind;
  /** The whole code as digits, put together where 类, 款 and 项 have columns of their own; `raw` as written. */
  readonly code?: Field;
  /** value '' where the table has no column of names. */
  readonly name: Field;
  /** By name of column; blank cells are left out. */
  readonly amounts: Readonly<Record<string, AmountField>>;
  /** By name of column: every other cell that shows something, odd contents of amount columns (—, 无, #REF!) included. */
  readonly texts: Readonly<Record<string, Field>>;
}

/** A budget table as read. */
export interface BudgetTable {
  readonly kind: BudgetTableKind;
  readonly sheetId: string;
  readonly area: Area;
  /** The title without numbering, else ''. */
  readonly name: string;
  readonly title?: Field;
  /** 单位名称 or 编制部门, without the label. */
  readonly unitName?: Field;
  /** 预算年度 or 截止时间, as written. */
  readonly period?: Field;
  /** 公开01表, 附表3: the number of the form, as written. */
  readonly form?: Field;
  /** What the table declares for all its amounts. Undefined: nothing declared, sums with other tables are 未检查. */
  readonly moneyUnit?: Field<MoneyUnit>;
  /** 注：… below the table. */
  readonly note?: Field;
  readonly headerRows: readonly number[];
  /** The row that numbers the columns (栏次), if any. */
  readonly columnNumberRow?: number;
  readonly columns: readonly BudgetColumn[];
  /** Top to bottom, within a sheet row by part. None in a table that is left empty. */
  readonly rows: readonly BudgetRow[];
  /** How sure the reader is, 0 to 1, and why; printed by `read --explain`. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

import type { Area, CellRef } from '../sheet/address';
import type { Amount, DecimalText, MoneyUnit } from './amount';
import type { Evidence } from './evidence';
import type { TargetValue } from './target-value';

/** Something the sheet states, with the text as it stands there and the cell to go to and to write. */
export interface Field<T = string> {
  readonly value: T;
  readonly raw: string;
  readonly at: CellRef;
}

/** The meaning of a column of a target table. */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'description'
  | 'value'
  | 'comparator'
  | 'number'
  | 'unit'
  | 'basis'
  | 'weight'
  | 'direction'
  | 'project'
  | DetailRole;

/** Columns that stand beside the indicator itself: in ledgers, in 自评表 and in forms with two periods. */
export type DetailRole =
  /** 序号 */
  | 'no'
  /** 评(扣)分标准 */
  | 'scoring'
  /** 定量 or 定性 */
  | 'nature'
  /** 中期, 长期 or 实施期 value beside the annual one */
  | 'midTermValue'
  /** 上年实际水平 */
  | 'previousValue'
  /** 实际完成值 */
  | 'actualValue'
  /** 得分 */
  | 'score'
  /** 偏差原因分析及改进措施 */
  | 'deviation'
  /** 备注 */
  | 'remark';

/**
 * One row of a target table. A field is undefined when its column is missing, and has value '' when the cell is blank.
 * level1 and level2 are filled down; their `at` is the cell the text really stands in, their `value` the standard name
 * of the pack where it knows the word (效果指标 gives 效益指标), their `raw` the text as written.
 */
export interface Indicator {
  /** Sheet row, zero-based. */
  readonly row: number;
  /** 1 for the first indicator of its table. */
  readonly no: number;
  readonly level1: Field;
  readonly level2: Field;
  readonly level3: Field;
  readonly description?: Field;
  readonly target?: TargetField;
  readonly basis?: Field;
  readonly weight?: Field;
  readonly direction?: Field;
  /** What the other columns say, where they are there. */
  readonly details?: Readonly<Partial<Record<DetailRole, Field>>>;
}

export interface TargetField extends Field<TargetValue> {
  /** Where 符号, 值 and 单位 stand in columns of their own. */
  readonly parts?: { readonly comparator?: CellRef; readonly number?: CellRef; readonly unit?: CellRef };
}

export interface PlanStep {
  /** 3月底 */
  readonly label: Field;
  /** In percent: `20.00%` gives `20`; a number cell 0.2 with a percent format too. */
  readonly percent: Field<DecimalText>;
}

/** The block above the indicators. What the layout does not have is undefined. */
export interface Project {
  readonly title?: Field;
  readonly code?: Field;
  readonly name?: Field;
  /** 单位名称, with its code if written so. */
  readonly unit?: Field;
  readonly moneyUnit?: Field<MoneyUnit>;
  readonly budgetTotal?: Field<Amount>;
  readonly budgetFiscal?: Field<Amount>;
  readonly budgetOther?: Field<Amount>;
  readonly purpose?: Field;
  /** Undefined when the table has no 资金支出计划. Steps without a percentage are left out. */
  readonly plan?: readonly PlanStep[];
  /** One entry a goal; several may stand in one cell. One entry with value '' when the goals cell is blank, none when there is no such row. */
  readonly goals: readonly Field[];
}

export type TargetTableKind = 'target' | 'unit-target' | 'ledger';

/** A 绩效目标表 as read. */
export interface TargetTable {
  readonly kind: TargetTableKind;
  /** `hebei-full`, `hebei-simple`, or another layout id of the pack. */
  readonly layout: string;
  /** Set where the form states goals and indicators for two periods: 中期 (长期, 实施期) and 年度 are two tables of one project. */
  readonly period?: 'mid-term' | 'annual';
  readonly sheetId: string;
  readonly area: Area;
  /** What to call it: the project's name, else the title without numbering and 绩效目标表. */
  readonly name: string;
  /** Sheet rows of the column headers; more than one when repeated after a page break. */
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<IndicatorRole, number>>>;
  readonly project: Project;
  readonly indicators: readonly Indicator[];
  /** How sure the reader is, 0 to 1, and why; printed by `read --explain`. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

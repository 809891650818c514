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
  /** 单位名称, 实施单位 or 填报单位, with its code if written so. */
  readonly unit?: Field;
  /** 主管部门, with its code if written so. */
  readonly department?: Field;
  /** 项目性质: 经常性项目, 一次性项目, … */
  readonly nature?: Field;
  /** 项目类别 */
  readonly category?: Field;
  /** 计划开始日期 and 计划完成日期, as shown. */
  readonly start?: Field;
  readonly end?: Field;
  readonly moneyUnit?: Field<MoneyUnit>;
  /** The amounts of the year: 预算数, 年度资金总额, 全年预算数. */
  readonly budgetTotal?: Field<Amount>;
  readonly budgetFiscal?: Field<Amount>;
  readonly budgetOther?: Field<Amount>;
  /** 上年结转资金, a part of the year's total beside 财政 and 其他. */
  readonly carriedOver?: Field<Amount>;
  /** 项目资金总额 over all years and its parts, where the form states it beside the year. */
  readonly overallTotal?: Field<Amount>;
  readonly overallFiscal?: Field<Amount>;
  readonly overallOther?: Field<Amount>;
  /** 年初预算数, where 全年预算数 stands beside it. */
  readonly initial?: FundsOf;
  /** 全年执行数 */
  readonly executed?: FundsOf;
  /** 执行率 of a 自评表 with its 分值 and 得分. */
  readonly execution?: BudgetExecution;
  /** Amounts of the year beside 财政 and 其他 whose labels the model has no name for: 地方资金, 事业收入. */
  readonly otherFunds?: readonly Field<Amount>[];
  /** What stands where an amount belongs and is none: 县级配套 20 万. */
  readonly unclearFunds?: readonly Field[];
  readonly purpose?: Field;
  /** Undefined when the table has no 资金支出计划. Steps without a percentage are left out. */
  readonly plan?: readonly PlanStep[];
  /** One entry a goal; several may stand in one cell. One entry with value '' when the goals cell is blank, none when there is no such row. */
  readonly goals: readonly Field[];
  /** 项目总目标, 实施期目标 or 中期目标, where they stand beside the goals of the year. */
  readonly overallGoals?: readonly Field[];
  /** 年度目标完成情况 */
  readonly actualGoals?: readonly Field[];
}

/** One column of amounts of a form that has several: 总额, 财政拨款, 其他资金 down its rows. */
export interface FundsOf {
  readonly total?: Field<Amount>;
  readonly fiscal?: Field<Amount>;
  readonly other?: Field<Amount>;
}

/** How far the budget of the year was spent, and what that scores: numbers as text, the rate in percent. */
export interface BudgetExecution {
  readonly rate?: Field<DecimalText>;
  readonly weight?: Field<DecimalText>;
  readonly score?: Field<DecimalText>;
}

export type TargetTableKind = 'target' | 'unit-target' | 'ledger';

/** A 绩效目标表 as read. */
export interface TargetTable {
  readonly kind: TargetTableKind;
  /** What form it has: `hebei-full`, `hebei-simple`, `unit-target`, `ledger`, `self-evaluation`, `application` (申报表), `split-value` or `other`. */
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

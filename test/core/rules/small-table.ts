import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** One indicator of a small table; what is not said is filled in harmlessly. */
export interface SmallRow {
  readonly level2: string;
  readonly level3: string;
  readonly value: Content;
  readonly level1?: string;
  readonly description?: string;
  readonly basis?: string;
  /** Cells of `extra` columns, in their order. */
  readonly extra?: readonly Content[];
}

/** `['数量指标', '培训人数', '≥100人', 描述?, 依据?]` */
export type ShortRow = readonly [level2: string, level3: string, value: Content, description?: string, basis?: string];

export interface SmallProject {
  readonly goals?: readonly string[];
  /** 预算数, 财政资金, 其他资金. Any of these makes a table in the 河北完整式 layout. */
  readonly budget?: readonly [Content, Content, Content];
  /** 3月底, 6月底, 10月底, 12月底 */
  readonly plan?: readonly Content[];
  readonly moneyUnit?: string;
  readonly name?: string;
  readonly purpose?: string;
  readonly code?: string;
  /** 323001 某县人社局 */
  readonly unit?: string;
  /** The whole title where it is not `1.<name>绩效目标表`. */
  readonly title?: string;
  /** Further rows of the block, above the goals: dates, 主管部门, the funds of a 自评表. */
  readonly block?: readonly (readonly Content[])[];
}

export interface SmallTable extends SmallProject {
  readonly rows: readonly (ShortRow | SmallRow)[];
  /** 符号, 值, 单位 in columns of their own; a row's value is then `[符号, 值, 单位]`. */
  readonly split?: boolean;
  /** Headers of further columns, such as 权重. */
  readonly extra?: readonly string[];
}

/** The row of the first indicator, as people count, in a table without project block. */
export const FIRST_ROW = 4;

const SIMPLE = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const SPLIT = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '符号', '值', '单位', '指标值确定依据'];

/** The sheet of one table as an office would keep it: title, block, header, rows. */
export function sheetWith(table: SmallTable): SheetSnapshot {
  return sheetOf(rowsOf(table));
}

export function rowsOf(table: SmallTable): (readonly Content[])[] {
  const body = table.rows.map((row) => rowCells(fullRow(row), table.split ?? false));
  return [...blockRows(table), [...(table.split ? SPLIT : SIMPLE), ...(table.extra ?? [])], ...body];
}

function blockRows(table: SmallTable): (readonly Content[])[] {
  const { budget, plan, goals = ['完成年度培训任务'], moneyUnit = '万元', name = '职业培训项目', purpose = '用于开展职业培训' } = table;
  const { title = `1.${name}绩效目标表`, code = '13082225P000169100010', unit = '323001 某县人社局' } = table;
  const goal: readonly Content[] = ['绩效目标', goals.join('\n')];
  if (!budget && !plan) return [[title], ...(table.block ?? []), goal];
  const [total, fiscal, other] = budget ?? ['10.00', '10.00', null];
  return [
    [title],
    [unit, null, null, null, null, moneyUnit === '' ? null : `单位：${moneyUnit}`],
    ['项目编码', code, null, '项目名称', name],
    ['预算规模及资金用途', '预算数', total, '其中：财政资金', fiscal, '其他资金', other],
    [null, purpose],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    [null, ...(plan ?? ['25%', '50%', '75%', '100%'])],
    ...(table.block ?? []),
    goal,
  ];
}

function fullRow(row: ShortRow | SmallRow): Required<SmallRow> {
  const given: SmallRow = isShort(row) ? fromShort(row) : row;
  return {
    level1: level1Of(given.level2),
    description: `按统计口径反映${given.level3}的情况`,
    basis: '《2025年培训工作方案》（冀人社发〔2025〕8号）',
    extra: [],
    ...given,
  };
}

function isShort(row: ShortRow | SmallRow): row is ShortRow {
  return Array.isArray(row);
}

function fromShort([level2, level3, value, description, basis]: ShortRow): SmallRow {
  return { level2, level3, value, ...(description !== undefined && { description }), ...(basis !== undefined && { basis }) };
}

function level1Of(level2: string): string {
  if (level2.includes('满意')) return '满意度指标';
  return /效益|影响/.test(level2) ? '效益指标' : '产出指标';
}

function rowCells(row: Required<SmallRow>, split: boolean): readonly Content[] {
  const values = split ? splitValue(row.value) : [row.value];
  return [row.level1, row.level2, row.level3, row.description, ...values, row.basis, ...row.extra];
}

/** `≥|90|%` */
function splitValue(value: Content): readonly Content[] {
  const [comparator = null, number = null, unit = null] = typeof value === 'string' ? value.split('|') : [null, value, null];
  return [comparator, number, unit];
}

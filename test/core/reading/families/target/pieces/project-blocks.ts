import { alsoTagged, beside, cell, stack, type Block } from '../../drawing/block';
import { percent, type Content } from '../../../../../support/sheet';
import type { DrawnProject, DrawPiece, Piece, ProjectField } from '../layout';

/** How amounts are typed. */
export type WriteAmount = (amount: number) => Content;

export const writeAmounts: readonly WriteAmount[] = [
  (amount) => amount,
  (amount) => amount.toFixed(2),
  (amount) => ({ value: amount, text: amount.toLocaleString('en-US', { minimumFractionDigits: 2 }), numberFormat: '#,##0.00' }),
  (amount) => amount.toLocaleString('en-US', { minimumFractionDigits: 2 }),
];

const STEPS = ['3月底', '6月底', '10月底', '12月底'];

/** How a form of Hebei has its 资金支出计划 filled in. */
export interface PlanForm {
  /** How many of the four steps are there. */
  readonly steps: number;
  /** 12月底 fell into the next line, with the label once more. */
  readonly lastBelow: boolean;
  readonly share: (share: number) => Content;
}

/** 单位 … 项目编码 | 项目名称 … 预算规模及资金用途 … 资金支出计划, as Hebei asks for it. */
export function hebeiBlock(write: WriteAmount, plan: PlanForm): DrawPiece {
  return ({ project }) => {
    const shares = project.plan.slice(0, plan.steps);
    const below = plan.lastBelow && shares.length === STEPS.length;
    const inLine = below ? shares.slice(0, -1) : shares;
    const label = '资金支出计划（%）';
    return {
      block: stack(
        beside(cell(project.unit, { columns: 4, tag: 'project.unit' }), cell(`单位：${project.moneyUnit}`, { columns: 2, tag: 'project.moneyUnit' })),
        beside(cell('项目编码'), cell(project.code, { columns: 2, tag: 'project.code' }), cell('项目名称'), cell(project.name, { columns: 2, tag: 'project.name' })),
        beside(
          cell('预算规模及资金用途', { rows: 2 }),
          stack(
            beside(cell('预算数'), cell(write(total(project)), { tag: 'project.budgetTotal' }), cell('其中：财政资金'), cell(write(project.fiscal), { tag: 'project.budgetFiscal' }), cell('其他资金'), cell(write(project.other), { tag: 'project.budgetOther' })),
            cell(project.purpose, { columns: 6, tag: 'project.purpose' }),
          ),
        ),
        beside(cell(label, { rows: 2 }), stack(beside(...STEPS.slice(0, below ? 3 : 4).map((step) => cell(step))), beside(...inLine.map((share) => cell(plan.share(share)))))),
        ...(below ? [beside(cell(label, { rows: 2 }), stack(cell('12月底'), cell(plan.share(shares.at(-1) ?? 100))))] : []),
      ),
      states: { unit: project.unit, moneyUnit: project.moneyUnit, code: project.code, name: project.name, purpose: project.purpose, ...budget(project) },
      plan: shares.map((share, index) => `${STEPS[index] ?? ''}${String(share)}`),
    };
  };
}

/** 项目名称, 主管部门 | 实施单位 and 项目资金 with three lines, as the Ministry's form has them; `coded`: the name behind its code. */
export function applicationBlock(write: WriteAmount, labels: { readonly total: string; readonly fiscal: string; readonly other: string; readonly implementer: string; readonly coded: boolean }): DrawPiece {
  return ({ project }, width): Piece => {
    const wide = Math.max(2, width - 1);
    const coded = labels.coded && /^[0-9A-Z]{18,}$/.test(project.code);
    const money = (label: string, amount: number, field: ProjectField): Block => beside(cell(label), cell(write(amount), { columns: wide - 1, tag: `project.${field}` }));
    return {
      block: stack(
        beside(cell('项目名称'), coded ? alsoTagged(cell(`${project.code}-${project.name}`, { columns: wide, tag: 'project.name' }), 'project.code') : cell(project.name, { columns: wide, tag: 'project.name' })),
        beside(cell('主管部门'), cell(project.department, { tag: 'project.department' }), cell(labels.implementer), cell(project.unit, { tag: 'project.unit' })),
        beside(
          cell(`项目资金\n（${project.moneyUnit}）`, { rows: 3, tag: 'project.moneyUnit' }),
          stack(money(labels.total, total(project), 'budgetTotal'), money(labels.fiscal, project.fiscal, 'budgetFiscal'), money(labels.other, project.other, 'budgetOther')),
        ),
      ),
      states: { name: project.name, ...(coded && { code: project.code }), unit: project.unit, department: project.department, moneyUnit: project.moneyUnit, ...budget(project) },
    };
  };
}

/** 年初预算数 | 全年预算数 | 全年执行数 over the lines of 项目资金: the block of a 自评表. */
export function selfReviewBlock(write: WriteAmount): DrawPiece {
  return ({ project }): Piece => {
    const row = (label: string, amounts: readonly [number, number, number], tags: readonly (ProjectField | undefined)[], scored: boolean): Block =>
      beside(
        cell(label),
        ...amounts.map((amount, index) => cell(write(amount), tags[index] === undefined ? {} : { tag: `project.${tags[index]}` })),
        ...(scored ? [cell(10), cell(percent(1)), cell(10)] : [cell('—'), cell(percent(1)), cell('—')]),
      );
    const { initial, fiscal, other, executed, moneyUnit } = project;
    return {
      block: stack(
        beside(cell('项目名称'), cell(project.name, { columns: 6, tag: 'project.name' })),
        beside(cell('主管部门'), cell(project.department, { columns: 2, tag: 'project.department' }), cell('实施单位'), cell(project.unit, { columns: 3, tag: 'project.unit' })),
        beside(
          cell(`项目资金（${moneyUnit}）`, { rows: 4, tag: 'project.moneyUnit' }),
          stack(
            beside(cell(null), ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((word) => cell(word))),
            row('年度资金总额', [initial, total(project), executed], ['initialTotal', 'budgetTotal', 'executedTotal'], true),
            row('其中：财政拨款', [initial, fiscal, executed], [undefined, 'budgetFiscal'], false),
            row('其他资金', [0, other, 0], [undefined, 'budgetOther'], false),
          ),
        ),
      ),
      states: {
        name: project.name,
        unit: project.unit,
        department: project.department,
        moneyUnit,
        initialTotal: String(initial) + moneyUnit,
        executedTotal: String(executed) + moneyUnit,
        ...budget(project),
      },
    };
  };
}

/** 申报表 of Shanghai: category, dates, and the money of the whole project beside that of the year; both kinds of goals below. */
export function shanghaiBlock(write: WriteAmount): DrawPiece {
  return ({ project }): Piece => {
    const { fiscal, other, carriedOver, executed, moneyUnit } = project;
    const year = Math.round((fiscal + other + carriedOver) * 100) / 100;
    const money = (overall: readonly [string, number, ProjectField] | undefined, label: string, amount: number, field: ProjectField): Block =>
      beside(
        ...(overall ? [cell(overall[0]), cell(write(overall[1]), { tag: `project.${overall[2]}` })] : [cell(null), cell(null)]),
        cell(label),
        cell(write(amount), { columns: 2, tag: `project.${field}` }),
      );
    return {
      block: stack(
        beside(cell('项目名称'), cell(project.name, { columns: 2, tag: 'project.name' }), cell('项目类别'), cell('其他一次性项目', { columns: 2, tag: 'project.category' })),
        beside(cell('主管部门'), cell(project.department, { columns: 2, tag: 'project.department' }), cell('实施单位'), cell(project.unit, { columns: 2, tag: 'project.unit' })),
        beside(cell('计划开始日期'), cell('2025-01-01', { columns: 2, tag: 'project.start' }), cell('计划完成日期'), cell('2025-12-31', { columns: 2, tag: 'project.end' })),
        beside(cell('项目性质'), cell('经常性项目', { columns: 5, tag: 'project.nature' })),
        beside(
          cell(`项目资金\n（${moneyUnit}）`, { rows: 4, tag: 'project.moneyUnit' }),
          stack(
            money(['项目资金总额', executed, 'overallTotal'], '年度资金申请总额', year, 'budgetTotal'),
            money(['其中：财政资金', fiscal, 'overallFiscal'], '其中：当年财政拨款', fiscal, 'budgetFiscal'),
            money(undefined, '上年结转资金', carriedOver, 'carriedOver'),
            money(['其他资金', other, 'overallOther'], '其他资金', other, 'budgetOther'),
          ),
        ),
        beside(cell('项目总目标', { columns: 3 }), cell('年度总体目标', { columns: 3 })),
        beside(cell(project.overallGoal, { columns: 3 }), cell(project.goals.join('\n'), { columns: 3 })),
      ),
      states: {
        name: project.name,
        unit: project.unit,
        department: project.department,
        category: '其他一次性项目',
        nature: '经常性项目',
        start: '2025-01-01',
        end: '2025-12-31',
        moneyUnit,
        overallTotal: String(executed) + moneyUnit,
        overallFiscal: String(fiscal) + moneyUnit,
        overallOther: String(other) + moneyUnit,
        carriedOver: String(carriedOver) + moneyUnit,
        ...budget(project),
        budgetTotal: String(year) + moneyUnit,
      },
      goals: [project.goals.join('\n')],
      overallGoals: [project.overallGoal],
    };
  };
}

/** `项目名称：某项目` in one cell, as typed without a form. */
export const colonBlock: DrawPiece = ({ project }, width) => ({
  block: stack(
    beside(cell(`填报单位：${project.unit}`, { columns: Math.max(1, width - 1), tag: 'project.unit' }), cell(`金额单位：${project.moneyUnit}`, { tag: 'project.moneyUnit' })),
    beside(cell(`项目名称：${project.name}`, { columns: Math.max(1, width - 2), tag: 'project.name' }), cell(`项目编码：${project.code}`, { columns: 2, tag: 'project.code' })),
  ),
  states: { unit: project.unit, moneyUnit: project.moneyUnit, name: project.name, code: project.code },
});

/** 预算数 | 其中：财政资金 | 其他资金 with the amounts in the row below. */
export function amountsBelow(write: WriteAmount): DrawPiece {
  return ({ project }): Piece => ({
    block: stack(
      beside(cell('项目名称'), cell(project.name, { columns: 3, tag: 'project.name' }), cell('金额单位'), cell(project.moneyUnit, { tag: 'project.moneyUnit' })),
      beside(cell('项目资金', { rows: 2 }), stack(beside(cell('预算数'), cell('其中：财政拨款'), cell('其他资金')), beside(cell(write(total(project)), { tag: 'project.budgetTotal' }), cell(write(project.fiscal), { tag: 'project.budgetFiscal' }), cell(write(project.other), { tag: 'project.budgetOther' })))),
    ),
    states: { name: project.name, moneyUnit: project.moneyUnit, ...budget(project) },
  });
}

function total({ fiscal, other }: DrawnProject): number {
  return Math.round((fiscal + other) * 100) / 100;
}

function budget(project: DrawnProject): Partial<Record<ProjectField, string>> {
  const { moneyUnit } = project;
  return { budgetTotal: String(total(project)) + moneyUnit, budgetFiscal: String(project.fiscal) + moneyUnit, budgetOther: String(project.other) + moneyUnit };
}

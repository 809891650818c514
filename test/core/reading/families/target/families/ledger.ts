import * as fc from 'fast-check';
import { beside, cell, space, stack, type Block } from '../../drawing/block';
import { drawHeader } from '../../drawing/header';
import type { Content } from '../../../../../support/sheet';
import { oneOf } from '../../words/pick';
import { column } from '../columns';
import { drawTable, type Drawing } from '../draw-table';
import type { Column, Layout, TargetModel } from '../layout';
import { plainLayout, targetModel } from '../plain';
import type { SheetFamily } from '../sheet-families';

interface LedgerForm {
  /** The project's name on its first row, on each, or merged down. */
  readonly named: 'first' | 'each' | 'merged';
  readonly fill: Layout['fill'];
  readonly numbered: boolean;
  readonly split: boolean;
  readonly word: string;
  readonly title: string | null;
  /** 单位名称 before the name, 预算数 and 年度目标 behind it. */
  readonly details: boolean;
}

export const ledgerForm: fc.Arbitrary<LedgerForm> = fc.record({
  named: fc.constantFrom('first' as const, 'each' as const, 'merged' as const),
  fill: fc.constantFrom('each' as const, 'merged' as const),
  numbered: fc.boolean(),
  split: fc.boolean(),
  details: fc.boolean(),
  word: oneOf('项目名称', '项目', '预算项目名称'),
  title: fc.option(oneOf('2025年部门预算项目支出绩效目标汇总表', '绩效指标台账', '附表：项目绩效目标表')),
});

/** Several projects in one flat table, one indicator a row. */
export const ledger: SheetFamily = {
  name: '多个项目的台账',
  drawing: fc.tuple(fc.uniqueArray(targetModel, { minLength: 1, maxLength: 4, selector: ({ project }) => project.name }), ledgerForm).map(([models, form]) => drawLedger(models, form)),
};

/** One ledger of these projects in this form. */
export function drawLedger(models: readonly TargetModel[], form: LedgerForm): Drawing {
  const { named, fill, numbered, split, word, title, details } = form;
  const detail = (header: string): Column => ({ role: 'spacer', path: [header], content: () => null });
  const before: readonly Column[] = [
    ...(numbered ? [column('no')] : []),
    ...(details ? [detail('单位名称')] : []),
    column('project', word),
    ...(details ? [detail('预算数'), detail('年度目标')] : []),
  ];
  const values = split ? [column('comparator', '指标性质'), column('number', '指标值'), column('unit', '度量单位')] : [column('value')];
  const columns = [column('level1'), column('level2'), column('level3'), ...values, column('weight'), column('basis')];
  const layout: Layout = { ...plainLayout, columns, fill, kind: 'ledger' };
  let count = 0;
  const bodies = models.map((model, index) => {
    const { drawing, body } = bodyOf(`l${String(index)}`, model, layout);
    const name = model.project.name;
    const rows = body.height;
    const down = (content: Content, tag?: string): Block => {
      const top = tag === undefined ? {} : { tag };
      return named === 'merged' ? cell(content, { rows, ...top }) : stack(cell(content, top), ...Array.from({ length: rows - 1 }, () => (named === 'each' ? cell(content) : space(1, 1))));
    };
    const { unit, fiscal, goals } = model.project;
    const names = beside(...(details ? [down(unit)] : []), down(name, `l${String(index)}.project.name`), ...(details ? [down(fiscal), down(goals[0] ?? '')] : []));
    const numbers = stack(...Array.from({ length: rows }, (_, row) => cell((count += 1), { tag: `l${String(index)}.${String(row)}.no` })));
    return { block: beside(...(numbered ? [numbers] : []), names, body), tables: drawing.tables.map((table) => ({ ...table, name, project: { name }, projectIsOpen: details, goals: [], ...(numbered && { indicators: withNumbers(table, count - rows) }) })) };
  });
  const block = stack(...(title === null ? [] : [cell(title, { columns: before.length + columns.length })]), drawHeader([...before, ...columns], layout.label), ...bodies.map(({ block: rows }) => rows));
  return { block, tables: bodies.flatMap(({ tables }) => tables) };
}

/** The rows of one project without their header. */
function bodyOf(id: string, model: TargetModel, layout: Layout): { readonly drawing: Drawing; readonly body: Block } {
  const drawing = drawTable(id, model, { ...layout, above: [], below: [] });
  const { block } = drawing;
  const rows = block.cells.filter(({ row }) => row > 0).map((placed) => ({ ...placed, row: placed.row - 1 }));
  return { drawing, body: { height: block.height - 1, width: block.width, cells: rows } };
}

function withNumbers(table: Drawing['tables'][number], first: number): Drawing['tables'][number]['indicators'] {
  return table.indicators.map((indicator, row) => ({ ...indicator, no: { says: String(first + row + 1), tag: `${table.id}.${String(row)}.no` } }));
}

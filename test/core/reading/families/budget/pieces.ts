import * as fc from 'fast-check';
import type { MoneyUnit } from '../../../../../src/core/model/amount';
import { alsoTagged, beside, cell, space, type Block } from '../drawing/block';
import { oneOf } from '../words/pick';
import { organisation } from '../words/projects';
import type { BudgetLayout } from './layout';

type Piece = BudgetLayout['above'][number];

export function titlePiece(title: string): Piece {
  return (width) => ({ block: cell(title, { columns: width, tag: 'title' }), states: { title } });
}

/** A line that states nothing. */
export function plainLine(text: string): Piece {
  return () => ({ block: cell(text) });
}

/** Contents at both ends of a line. */
function ends(width: number, left: Block, right: Block): Block {
  return beside(left, space(1, Math.max(0, width - left.width - right.width)), right);
}

/** Where a table says whose it is and in which unit its amounts are. */
export interface Heading {
  readonly pieces: readonly Piece[];
  readonly moneyUnit?: MoneyUnit;
}

export const moneyUnit = oneOf<MoneyUnit>('万元', '元');

type MakeHeading = (unit: MoneyUnit, who: string) => Heading;

const HEADINGS: readonly MakeHeading[] = [
  (unit, who) => ({
    moneyUnit: unit,
    pieces: [(width) => ({ block: ends(width, cell(`编制部门：${who}`, { tag: 'unitName' }), cell(`单位：${unit}`, { tag: 'moneyUnit' })), states: { unitName: who, moneyUnit: unit } })],
  }),
  (unit, who) => ({
    moneyUnit: unit,
    pieces: [(width) => ({ block: alsoTagged(cell(`编制部门：${who} 单位：${unit}`, { columns: width, tag: 'unitName' }), 'moneyUnit'), states: { unitName: who, moneyUnit: unit } })],
  }),
  (unit, who) => ({
    moneyUnit: unit,
    pieces: [
      (width) => ({ block: cell(`部门名称:${who}`, { columns: width, tag: 'unitName' }), states: { unitName: who } }),
      (width) => ({ block: ends(width, cell('预算年度：2025', { tag: 'period' }), cell(`金额单位：${unit}`, { tag: 'moneyUnit' })), states: { period: '预算年度：2025', moneyUnit: unit } }),
    ],
  }),
  (unit) => ({ moneyUnit: unit, pieces: [(width) => ({ block: ends(width, space(1, 1), cell(`单位：${unit}`, { tag: 'moneyUnit' })), states: { moneyUnit: unit } })] }),
  (unit) => ({ moneyUnit: unit, pieces: [(width) => ({ block: cell(`（单位：${unit}）`, { columns: width, tag: 'moneyUnit' }), states: { moneyUnit: unit } })] }),
  (unit) => ({ moneyUnit: unit, pieces: [(width) => ({ block: ends(width, cell('单位名称：'), cell(`单位：人民币${unit}`, { tag: 'moneyUnit' })), states: { moneyUnit: unit } })] }),
  (_, who) => ({ pieces: [(width) => ({ block: cell(`填报单位：${who}`, { columns: width, tag: 'unitName' }), states: { unitName: who } })] }),
];

export const heading: fc.Arbitrary<Heading> = fc.tuple(fc.constantFrom(...HEADINGS), moneyUnit, organisation).map(([make, unit, who]) => make(unit, who.trim()));

/** 单位：万元 at the right: the plainest. */
export const plainHeading: fc.Arbitrary<Heading> = moneyUnit.map((unit) => ({ moneyUnit: unit, pieces: [(width) => ({ block: ends(width, space(1, 1), cell(`单位：${unit}`, { tag: 'moneyUnit' })), states: { moneyUnit: unit } })] }));

import * as fc from 'fast-check';
import { percent } from '../../../../../support/sheet';
import { oneOf } from '../../words/pick';
import type { DrawPiece, Family } from '../layout';
import { goalsInOneCell, goalsInRows } from '../pieces/goals';
import { amountsBelow, applicationBlock, colonBlock, hebeiBlock, shanghaiBlock, writeAmounts, type PlanForm } from '../pieces/project-blocks';
import { moneyUnitPiece, titlePiece } from '../pieces/titles';

const write = fc.constantFrom(...writeAmounts);

const plan: fc.Arbitrary<PlanForm> = fc.record({
  steps: fc.constantFrom(4, 4, 4, 3, 2),
  lastBelow: fc.boolean(),
  share: oneOf<PlanForm['share']>((share) => percent(share / 100), (share) => percent(share / 100, '0.00%'), (share) => `${String(share)}%`, (share) => `${String(share)}％`),
});

const application = fc
  .tuple(write, oneOf('年度资金总额：', '年度资金总额', '项目资金总额', '预算总额'), oneOf('其中：财政拨款', '其中:财政拨款', '财政拨款', '当年财政拨款'), oneOf('其他资金', '其他资金：'), oneOf('实施单位', '项目单位', '项目实施单位'), fc.boolean())
  .map(([amounts, total, fiscal, other, implementer, coded]) => applicationBlock(amounts, { total, fiscal, other, implementer, coded }));

const blocks: fc.Arbitrary<readonly DrawPiece[]> = fc.oneof(
  fc.constant([colonBlock]),
  application.map((block) => [block]),
  fc.tuple(write, plan).map(([amounts, steps]) => [hebeiBlock(amounts, steps)]),
  write.map((amounts) => [amountsBelow(amounts)]),
  oneOf<(unit: string) => string>((unit) => `单位：${unit}`, (unit) => `（单位：${unit}）`, (unit) => `金额单位：人民币${unit}`, (unit) => `单位:${unit}`).map((unit) => [moneyUnitPiece(unit)]),
);

const goals = fc.oneof(
  fc
    .tuple(
      oneOf('绩效目标', '年度绩效目标', '年度总体目标', '年度目标', '总体目标', '项目绩效目标', '总体\n目标'),
      oneOf<(index: number) => string>((index) => `${String(index)}.`, (index) => `${String(index)}、`, (index) => `（${String(index)}）`, (index) => `目标${String(index)}：`),
    )
    .map(([label, numbering]) => goalsInOneCell(label, numbering)),
  oneOf('绩效目标', '年度总体目标').map((label) => goalsInRows(label)),
);

/** The forms of the block above: project, organisation, money and goals. */
export const projectBlock: Family = {
  name: '上半部分：项目、资金和目标',
  change: (layout) =>
    fc.tuple(fc.constantFrom(titlePiece('named'), titlePiece('general'), titlePiece('named', 12)), blocks, goals).map(([title, block, goal]) => ({ ...layout, above: [title, ...block, goal] })),
};

/** The form of Shanghai, with both kinds of goals side by side. */
export const applicationForm: Family = {
  name: '上海的项目支出绩效目标申报表',
  change: (layout) => write.map((amounts) => ({ ...layout, above: [titlePiece('general'), shanghaiBlock(amounts)] })),
};

/** No title, no goals: header and indicators alone. */
export const bareTable: Family = {
  name: '只有表头和指标',
  change: (layout) => fc.constant({ ...layout, above: [] }),
};

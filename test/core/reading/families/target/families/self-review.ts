import * as fc from 'fast-check';
import { columnsOf } from '../columns';
import type { Family } from '../layout';
import { goalsInOneCell } from '../pieces/goals';
import { selfReviewBlock, writeAmounts } from '../pieces/project-blocks';
import { titlePiece } from '../pieces/titles';
import { oneOf } from '../../words/pick';

/** 自评表: 年度指标值 beside 实际完成值, 分值, 得分 and 偏差原因, with the money block of such forms. */
export const selfReview: Family = {
  name: '自评表',
  change: (layout) =>
    fc
      .tuple(
        fc.constantFrom(
          ['level1', 'level2', 'level3', 'value', 'actualValue', 'weight', 'score', 'deviation'] as const,
          ['level1', 'level2', 'level3', 'weight', 'value', 'actualValue', 'score', 'deviation'] as const,
          ['level1', 'level2', 'level3', 'comparator', 'number', 'unit', 'actualValue', 'weight', 'score', 'deviation'] as const,
        ).chain((roles) => columnsOf(...roles)),
        fc.constantFrom(...writeAmounts),
        fc.boolean(),
        oneOf('年度总体目标', '年度绩效目标', '总体目标'),
      )
      .map(([columns, write, withBlock, goals]) => ({
        ...layout,
        columns,
        above: [titlePiece('named'), ...(withBlock ? [selfReviewBlock(write)] : []), goalsInOneCell(goals, (number) => `${String(number)}、`)],
      })),
};

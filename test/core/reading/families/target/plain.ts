import * as fc from 'fast-check';
import { drawnIndicators } from '../words/indicators';
import { oneOf } from '../words/pick';
import { goal, goals, organisation, projectCode, projectName, purpose } from '../words/projects';
import { column } from './columns';
import type { Layout, TargetModel } from './layout';
import { goalsInOneCell } from './pieces/goals';
import { titlePiece } from './pieces/titles';

const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100);

export const targetModel: fc.Arbitrary<TargetModel> = fc.record({
  project: fc.record({
    name: projectName,
    code: projectCode,
    unit: organisation,
    moneyUnit: oneOf<'万元' | '元'>('万元', '元'),
    department: organisation,
    fiscal: amount,
    other: amount,
    carriedOver: amount,
    initial: amount,
    executed: amount,
    purpose,
    plan: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 60 }), fc.integer({ min: 60, max: 90 }), fc.constant(100)),
    goals,
    overallGoal: goal,
  }),
  indicators: drawnIndicators,
});

/** Title, goals and the six columns of a plain form; families start from it. */
export const plainLayout: Layout = {
  columns: [column('level1'), column('level2'), column('level3'), column('description'), column('value'), column('basis')],
  fill: 'merged',
  label: (text) => text,
  above: [titlePiece('named'), goalsInOneCell('绩效目标', (number) => `${String(number)}.`)],
  below: [],
  inserts: [],
};

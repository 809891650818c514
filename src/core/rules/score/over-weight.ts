import { compareDecimals } from '../../model/decimal';
import type { TargetTable } from '../../model/target-table';
import type { IndicatorRule } from '../contract';
import { nameOf } from '../facts/cell-text';
import { points } from '../facts/points';

const LEAST_ROWS = 3;

/**
 * 财预〔2020〕10号：得分不超过分值。
 * 不适用：各行按百分制打分的表；没有填写的行。
 */
export const overWeight: IndicatorRule = {
  meta: {
    id: 'score/over-weight',
    code: 'Z-702',
    scope: 'indicator',
    severity: 'error',
    needs: ['weight'],
    fix: 'none',
  },
  *check({ indicator, table }) {
    const { weight, details } = indicator;
    const [most, scored] = [points(weight?.value), points(details?.score?.value)];
    if (!weight || !details?.score || most === undefined || scored === undefined || compareDecimals(scored, most) <= 0 || scoresOfHundred(table)) return;
    yield { messageId: 'over', data: { name: nameOf(indicator), score: scored, weight: most }, at: details.score.at, related: [weight.at] };
  },
};

/** Most rows scored above their weight: the scores are out of a hundred each. */
function scoresOfHundred({ indicators }: TargetTable): boolean {
  const scored = indicators.flatMap(({ weight, details }) => {
    const [most, own] = [points(weight?.value), points(details?.score?.value)];
    return most === undefined || own === undefined ? [] : [compareDecimals(own, most) > 0];
  });
  return scored.length >= LEAST_ROWS && scored.filter(Boolean).length * 2 > scored.length;
}

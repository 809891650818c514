import { compareDecimals } from '../../model/decimal';
import type { IndicatorRule } from '../contract';
import { nameOf } from '../facts/cell-text';
import { points } from '../facts/points';

/**
 * 财预〔2020〕10号：得分不超过分值。
 * 不适用：没有填写的行。
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
  *check({ indicator }) {
    const { weight, details } = indicator;
    const [most, scored] = [points(weight?.value), points(details?.score?.value)];
    if (!weight || !details?.score || most === undefined || scored === undefined || compareDecimals(scored, most) <= 0) return;
    yield { messageId: 'over', data: { name: nameOf(indicator), score: scored, weight: most }, at: details.score.at, related: [weight.at] };
  },
};

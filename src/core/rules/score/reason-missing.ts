import { compareDecimals } from '../../model/decimal';
import type { IndicatorRule } from '../contract';
import { isBlank, isDashes, nameOf } from '../facts/cell-text';
import { points } from '../facts/points';

/**
 * 财预〔2020〕10号：没有完成的要分析原因。
 * 不适用：没有偏差原因列；没有打分。
 */
export const reasonMissing: IndicatorRule = {
  meta: {
    id: 'score/reason-missing',
    code: 'Z-704',
    scope: 'indicator',
    severity: 'hint',
    needs: ['weight'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { weight, details } = indicator;
    const [most, scored] = [points(weight?.value), points(details?.score?.value)];
    if (!details?.deviation || most === undefined || scored === undefined || compareDecimals(scored, most) >= 0) return;
    const { value, at } = details.deviation;
    if (isBlank(value) || isDashes(value) || /^无[。.]?$/u.test(value.trim())) {
      yield { messageId: 'missing', data: { name: nameOf(indicator), score: scored, weight: most }, at };
    }
  },
};

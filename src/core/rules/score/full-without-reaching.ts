import { compareDecimals } from '../../model/decimal';
import type { Comparator } from '../../model/target-value';
import type { IndicatorRule } from '../contract';
import { excerpt, nameOf, saysSame } from '../facts/cell-text';
import { points } from '../facts/points';
import { statedNumbers } from '../facts/stated-numbers';

const MET: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '≥': (order) => order >= 0,
  '>': (order) => order > 0,
  '≤': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order >= 0,
};

/**
 * 财预〔2020〕10号：没有完成不得满分。
 * 不适用：指标值或实际完成值不是数；单位不同；实际完成值与指标值写得一样。
 */
export const fullWithoutReaching: IndicatorRule = {
  meta: {
    id: 'score/full-without-reaching',
    code: 'Z-703',
    scope: 'indicator',
    severity: 'warning',
    needs: ['value', 'weight'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { weight, target, details } = indicator;
    const [most, scored] = [points(weight?.value), points(details?.score?.value)];
    const { comparator, number, unit, upper } = target?.value ?? {};
    if (!target || !details?.score || most === undefined || scored === undefined || compareDecimals(scored, most) !== 0) return;
    if (comparator === undefined || number === undefined || upper !== undefined || !details.actualValue) return;
    // <1% copied as what was reached: it was reached.
    if (saysSame(details.actualValue.value, target.raw)) return;
    const [actual, ...more] = statedNumbers(details.actualValue.value, pack);
    if (!actual || more.length > 0 || actual.unit !== unit || MET[comparator](compareDecimals(actual.number, number))) return;
    yield {
      messageId: 'not-reached',
      data: { name: nameOf(indicator), value: excerpt(target.raw), actual: excerpt(details.actualValue.value), score: scored },
      at: details.score.at,
      related: [target.at, details.actualValue.at],
    };
  },
};

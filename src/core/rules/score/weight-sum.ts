import { z } from 'zod';
import { addDecimals } from '../../model/decimal';
import type { TableRule } from '../contract';
import { isEmptyRow } from '../facts/cell-text';
import { points } from '../facts/points';

const options = z.strictObject({
  /** What weights may add up to. */
  sums: z.array(z.number().positive()).min(1).default([100, 90, 80]),
});

/** A column that adds up to anything else entirely holds something else. */
const LOWEST = 50;
const HIGHEST = 150;

/**
 * 财预〔2021〕101号（参考）：权重合计 100%；自评表 90 分加预算执行率 10 分。
 * 不适用：有指标没有填权重；按二级合并填写；合计离得很远。
 */
export const weightSum: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'score/weight-sum',
    code: 'Z-701',
    scope: 'table',
    severity: 'error',
    needs: ['weight'],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { sums } }) {
    const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    const weights = rows.flatMap(({ weight, row }) => {
      const number = weight?.at.row === row ? points(weight.value) : undefined;
      return weight && number !== undefined ? [{ at: weight.at, number }] : [];
    });
    const [first, ...rest] = weights;
    if (!first || weights.length < rows.length) return;
    const sum = Number(addDecimals(...weights.map(({ number }) => number)));
    // 0.2 and 20% are the same weight in two ways of writing.
    const hundred = sum <= 1.5 ? sum * 100 : sum;
    if (hundred < LOWEST || hundred > HIGHEST) return;
    const execution = Number(table.project.execution?.weight?.value);
    const allowed = execution > 0 ? [100 - execution, 100] : sums;
    if (allowed.some((one) => Math.abs(one - hundred) < 0.001)) return;
    yield {
      messageId: 'sum',
      data: { count: weights.length, sum: String(Number(hundred.toFixed(2))), expected: allowed.join(' 或 ') },
      at: first.at,
      related: rest.map(({ at }) => at),
    };
  },
};

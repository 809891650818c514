import { z } from 'zod';
import type { TableRule } from '../contract';
import { inPlaces } from '../facts/budget-arithmetic';

const options = z.strictObject({
  /** From which rate on which share of the points is given, both in percent; the highest rate first. */
  steps: z
    .array(z.strictObject({ from: z.number().min(0), share: z.number().min(0).max(100) }))
    .default([{ from: 100, share: 100 }, { from: 80, share: 70 }, { from: 60, share: 50 }, { from: 0, share: 0 }]),
});

/** Points that rounding may make. */
const SLACK = 0.11;

/**
 * 财预〔2021〕101号（参考）：执行且不超得满分，80% 以上得七成，60% 以上得一半；也有按执行率折算的。
 * 不适用：两种算法有一种相符；没有执行率、分值或得分；本地档位不同的（标准包可以改 `steps`）。
 */
export const executionScore: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'score/execution-score',
    code: 'Z-708',
    scope: 'project',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  options,
  *check({ table: { project } }, { options: { steps } }) {
    const { rate, weight, score } = project.execution ?? {};
    if (!rate || !weight || !score) return;
    const [percent, most, got] = [rate, weight, score].map(({ value }) => Number(value)) as [number, number, number];
    // More than its points is told by another rule.
    if (!(percent <= 100) || !(most > 0) || got > most) return;
    const byStep = ((steps.find(({ from }) => percent >= from)?.share ?? 0) * most) / 100;
    const byRate = (percent * most) / 100;
    if ([byStep, byRate].some((one) => Math.abs(one - got) <= SLACK)) return;
    yield {
      messageId: 'unusual',
      data: { rate: rate.value, weight: weight.value, score: score.value, byRate: inPlaces(byRate), byStep: inPlaces(byStep) },
      at: score.at,
      related: [rate.at, weight.at],
    };
  },
};

import { z } from 'zod';
import type { TableRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import { inPlaces } from '../facts/budget-arithmetic';
import { points } from '../facts/points';

const options = z.strictObject({
  /** 一级指标 to its weight; what is left to 90 or 100 is 预算执行率. */
  profiles: z
    .array(z.record(z.string(), z.number().min(0)))
    .min(1)
    .default([
      { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
      { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
      { 产出指标: 60, 效益指标: 30, 满意度指标: 10 },
      { 产出指标: 60, 效益指标: 30 },
    ]),
  /** Points that a 一级指标 may be off by. */
  tolerance: z.number().min(0).default(10),
});

/**
 * 财预〔2021〕101号（参考）：权重原则上按成本 20、产出 40、效益 20、满意度 10（没有成本指标时 50、30、10）分配。
 * 不适用：有指标没有填权重；合计不是 90 或 100（另有规则）；一级指标与哪一种分配都不同。
 */
export const levelWeights: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'score/level-weights',
    code: 'Z-705',
    scope: 'table',
    severity: 'hint',
    needs: ['weight'],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { profiles, tolerance } }) {
    const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    const byLevel = new Map<string, number>();
    for (const { level1, weight, row } of rows) {
      const number = weight?.at.row === row ? points(weight.value) : undefined;
      if (number === undefined) return;
      const level = compact(level1.value);
      byLevel.set(level, (byLevel.get(level) ?? 0) + Number(number));
    }
    const sum = [...byLevel.values()].reduce((all, one) => all + one, 0);
    const first = rows[0]?.weight;
    if (!first || ![90, 100].some((whole) => Math.abs(whole - sum) < 0.001)) return;
    const sameLevels = profiles.filter((profile) => Object.keys(profile).length === byLevel.size && Object.keys(profile).every((level) => byLevel.has(level)));
    const fits = (profile: Readonly<Record<string, number>>): boolean =>
      Object.entries(profile).every(([level, usual]) => Math.abs((byLevel.get(level) ?? 0) - usual) <= tolerance);
    const [usual] = sameLevels;
    if (!usual || sameLevels.some(fits)) return;
    const said = (weights: Iterable<readonly [string, number]>): string => [...weights].map(([level, weight]) => `${level} ${inPlaces(weight)}`).join('、');
    yield { messageId: 'unusual', data: { weights: said(byLevel), usual: said(Object.entries(usual)) }, at: first.at };
  },
};

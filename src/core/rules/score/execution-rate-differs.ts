import type { TableRule } from '../contract';
import { inPlaces } from '../facts/budget-arithmetic';

/** Percent points that rounding of the rate and of both amounts may make. */
const SLACK = 0.6;

/**
 * 财预〔2020〕10号：预算执行率 = 全年执行数 ÷ 全年预算数。
 * 不适用：按年初预算数计算也相符；没有执行率或执行数的表；金额单位不同。
 */
export const executionRateDiffers: TableRule = {
  meta: {
    id: 'score/execution-rate-differs',
    code: 'Z-707',
    scope: 'project',
    severity: 'warning',
    needs: ['budget'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const rate = project.execution?.rate;
    const executed = project.executed?.total;
    if (!rate || !executed) return;
    const bases = [project.budgetTotal, project.initial?.total].flatMap((base) => (base && base.value.unit === executed.value.unit && Number(base.value.decimal) > 0 ? [base] : []));
    const [base] = bases;
    const rates = bases.map(({ value }) => (Number(executed.value.decimal) / Number(value.decimal)) * 100);
    if (!base || rates.some((one) => Math.abs(one - Number(rate.value)) <= SLACK)) return;
    yield {
      messageId: 'differs',
      data: { rate: rate.value, executed: executed.value.decimal, budget: base.value.decimal, worked: inPlaces(rates[0] ?? 0) },
      at: rate.at,
      related: [executed.at, base.at],
    };
  },
};

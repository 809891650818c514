import { z } from 'zod';
import type { TableRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { type CountInText, countsInTexts } from '../facts/counts-in-texts';
import { level2Kind } from '../facts/level2-kind';
import { type MeasuredTarget, quantities } from '../facts/quantity-and-price';
import { inBaseUnit } from '../facts/stated-numbers';
import { editWhole } from '../facts/target-edit';
import { isMoney } from '../facts/value-kind';

const options = z.strictObject({
  /** Percent that the product may be off the budget. */
  tolerance: z.number().min(0).default(3),
});

/** Nearer to the budget than this share it is a total after all. */
const FAR = 0.5;

/**
 * 财预〔2015〕88号适当性：数量乘这个数正好是预算数，这个数就是单价。
 * 数量可以写在指标里，也可以写在用途、目标和依据里。
 * 不适用：成本与预算数相当；哪里都没有数量；没有金额单位。
 */
export const costIsPrice: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'project/cost-is-price',
    code: 'Z-514',
    scope: 'project',
    severity: 'warning',
    needs: ['level2', 'value', 'budget', 'money-unit'],
    fix: 'confirm',
  },
  options,
  *check({ table }, { pack, options: { tolerance } }) {
    const total = table.project.budgetTotal;
    const { unit } = total?.value ?? {};
    if (!total || !unit) return;
    const budget = Number(inBaseUnit(total.value.decimal, unit, pack));
    const counted = [...quantities(table, pack).map(countOf), ...countsInTexts(table, pack)];
    for (const indicator of table.indicators) {
      const { target } = indicator;
      if (!target || level2Kind(indicator, pack) !== 'cost' || !isMoney(target.value) || target.value.unit === '元') continue;
      const stated = Number(inBaseUnit(target.value.number ?? '', target.value.unit ?? '', pack));
      const number = Number(target.value.number);
      if (!(stated > 0) || (stated > budget * FAR && stated < budget / FAR)) continue;
      const match = counted
        .flatMap((quantity) => [1, 12].map((times) => ({ quantity, times })))
        .find(({ quantity, times }) => Math.abs(quantity.number * number * times - budget) <= (budget * tolerance) / 100);
      if (!match) continue;
      const { quantity, times } = match;
      yield {
        messageId: 'price',
        data: {
          name: nameOf(indicator),
          value: excerpt(target.raw),
          quantity: excerpt(quantity.text),
          number: target.value.number ?? '',
          times: times === 1 ? '' : ' × 12',
          budget: total.value.decimal,
          unit,
          price: `元/${quantity.unit}${times === 1 ? '' : '·月'}`,
        },
        at: target.at,
        related: [quantity.at, total.at],
      };
    }
  },
  fix(report, { table }) {
    const target = table.indicators.find(({ row }) => row === report.at.row)?.target;
    const { price } = report.data;
    if (!target?.value.number || typeof price !== 'string') return undefined;
    const edits = editWhole(target, `${target.value.comparator ?? ''}${target.value.number}${price}`);
    return edits.length === 0 ? undefined : { kind: 'confirm', edits };
  },
};

function countOf({ target, number }: MeasuredTarget): CountInText {
  return { number, unit: (target.value.unit ?? '').replace(/^万/u, ''), text: target.raw, at: target.at };
}

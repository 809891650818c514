import { z } from 'zod';
import type { TableRule } from '../contract';
import { excerpt, isEmptyRow } from '../facts/cell-text';
import { bigrams, shared } from '../facts/bigrams';

const options = z.strictObject({
  /** A goal with fewer pairs of characters says too little to compare. */
  leastPairs: z.number().int().min(1).default(8),
  /** With fewer indicators part of the table may be missing. */
  leastIndicators: z.number().int().min(1).default(4),
});

/**
 * 财预〔2015〕88号相关性：每条目标都有指标来衡量。
 * 不适用：只有一条目标；与任何一条指标的名称、描述、值或依据有一个词相同的目标。
 */
export const goalWithoutIndicator: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'project/goal-without-indicator',
    code: 'Z-519',
    scope: 'project',
    severity: 'hint',
    needs: ['level3', 'goals'],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { leastPairs, leastIndicators } }) {
    const rows = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    if (table.project.goals.length < 2 || rows.length < leastIndicators) return;
    const measured = bigrams(
      rows.map(({ level3, description, target, basis }) => [level3.value, description?.value, target?.raw, basis?.value].join('，')).join('，'),
    );
    for (const { value, at } of table.project.goals) {
      const said = bigrams(value);
      if (said.size < leastPairs || shared(said, measured) > 0) continue;
      yield { messageId: 'unmeasured', data: { goal: excerpt(value) }, at };
    }
  },
};

import { z } from 'zod';
import type { TableRule } from '../contract';
import { isEmptyRow } from '../facts/cell-text';

const options = z.strictObject({ least: z.number().int().positive().default(3) });

/**
 * 财预〔2015〕88号：指标要能反映产出和效益。
 * 不适用：空表；分期的表。
 */
export const fewIndicators: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'completeness/few-indicators',
    code: 'Z-111',
    scope: 'table',
    severity: 'hint',
    needs: ['level3'],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { least } }) {
    const filled = table.indicators.filter((indicator) => !isEmptyRow(indicator));
    const [first] = filled;
    if (!first || table.period || filled.length >= least) return;
    yield { messageId: 'few', data: { count: filled.length }, at: first.level3.at };
  },
};

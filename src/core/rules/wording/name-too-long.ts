import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { bareName } from '../facts/name-kind';

const options = z.strictObject({ longest: z.number().int().positive().default(30) });

/**
 * 财预〔2021〕101号（参考）：名称是要考核的量。
 * 不适用：括号里的说明；不超过界限的名称。
 */
export const nameTooLong: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'wording/name-too-long',
    code: 'Z-408',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3'],
    fix: 'none',
  },
  options,
  *check({ indicator: { level3 } }, { options: { longest } }) {
    const { length } = [...bareName(level3.value)];
    if (length > longest) yield { messageId: 'long', data: { name: excerpt(level3.value), length }, at: level3.at };
  },
};

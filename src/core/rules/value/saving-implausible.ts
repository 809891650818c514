import { z } from 'zod';
import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { isAtMost, isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

const options = z.strictObject({ maximum: z.number().min(0).max(100).default(50) });

/**
 * 财预〔2015〕88号：目标要合理可行。
 * 不适用：节能率等按标准定高比例的指标；上限。
 */
export const savingImplausible: IndicatorRule<z.infer<typeof options>> = {
  meta: {
    id: 'value/saving-implausible',
    code: 'Z-218',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  options,
  *check({ indicator }, { pack, options: { maximum } }) {
    const { target } = indicator;
    if (!target || !isPercent(target.value) || isAtMost(target.value) || !(Number(target.value.number) > maximum)) return;
    if (!wordsOf(pack, 'savingRate').test(indicator.level3.value)) return;
    yield { messageId: 'too-high', data: { name: nameOf(indicator), value: excerpt(target.raw), maximum }, at: target.at };
  },
};

import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { editComparator } from '../facts/target-edit';
import { isAtLeast, isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 比率最高是 100%，“≥100%”等于“=100%”，“>100%”永远达不到。
 * 不适用：增长、超额等可以超过 100% 的指标。
 */
export const atLeast100Percent: IndicatorRule = {
  meta: {
    id: 'value/at-least-100-percent',
    code: 'Z-205',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isPercent(target.value) || !isAtLeast(target.value) || Number(target.value.number) !== 100) return;
    if (wordsOf(pack, 'mayReachMore').test(indicator.level3.value)) return;
    yield { messageId: 'whole', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return target && { kind: 'confirm', edits: editComparator(target, '=') };
  },
};

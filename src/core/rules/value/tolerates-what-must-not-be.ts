import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { editWhole } from '../facts/target-edit';
import { isAtMost, isCount, isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 文字说不得发生，指标值却给出了允许的次数。
 * 不适用：<1、=0；文字没有说杜绝。
 */
export const toleratesWhatMustNotBe: IndicatorRule = {
  meta: {
    id: 'value/tolerates-what-must-not-be',
    code: 'Z-217',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target, level3, description, basis } = indicator;
    if (!target || !(isCount(target.value) || isPercent(target.value)) || !isAtMost(target.value)) return;
    const number = Number(target.value.number);
    if (number < 1 || (target.value.comparator === '<' && number === 1)) return;
    const stated = wordsOf(pack, 'ruledOut').exec(compact([level3, description, basis].map((field) => field?.value ?? '').join('，')))?.[0];
    if (stated === undefined) return;
    yield { messageId: 'allows', data: { name: nameOf(indicator), value: excerpt(target.raw), stated: excerpt(stated) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    if (!target || target.value.remark !== undefined) return undefined;
    const edits = editWhole(target, `=0${target.value.unit ?? ''}`);
    return edits.length === 0 ? undefined : { kind: 'confirm', edits };
  },
};

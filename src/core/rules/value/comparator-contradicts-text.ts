import type { Indicator } from '../../model/target-table';
import type { Comparator } from '../../model/target-value';
import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { turnedComparator } from '../facts/turned-comparator';

type Bound = 'at-least' | 'at-most' | 'about';

/** The words of a bound, before or behind its number. */
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不低于|不少于|不小于|至少|大于等于|大于或等于)(\d[\d.]*)/gu, 'at-least'],
  [/(?:不高于|不多于|不超过|不大于|至多|最多|小于等于|小于或等于)(\d[\d.]*)/gu, 'at-most'],
  [/(\d[\d.]*)[%\p{Script=Han}]{0,3}(?:及以上|以上)/gu, 'at-least'],
  [/(\d[\d.]*)[%\p{Script=Han}]{0,3}(?:及以下|以下|以内)/gu, 'at-most'],
  [/(\d[\d.]*)[%\p{Script=Han}]{0,3}左右/gu, 'about'],
];

/**
 * 同一个数在文字里是下限、在指标值里成了上限（或反过来）。
 * 不适用：数不同；文字没有说方向。
 */
export const comparatorContradictsText: IndicatorRule = {
  meta: {
    id: 'value/comparator-contradicts-text',
    code: 'Z-216',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }) {
    const { target } = indicator;
    const { comparator, number } = target?.value ?? {};
    if (!target || comparator === undefined || comparator === '=' || number === undefined) return;
    for (const { bound, stated } of boundsOf(indicator, number)) {
      const messageId = contradiction(bound, comparator);
      if (!messageId) continue;
      yield { messageId, data: { name: nameOf(indicator), value: excerpt(target.raw), stated: excerpt(stated), number }, at: target.at };
      return;
    }
  },
  fix(report, { indicator: { target } }) {
    const isWordy = target?.value.remark !== undefined || target?.value.comparator === '<' || target?.value.comparator === '>';
    return report.messageId === 'opposite' && !isWordy ? turnedComparator(target) : undefined;
  },
};

function contradiction(bound: Bound, comparator: Comparator): 'opposite' | 'strict' | 'about' | undefined {
  const pointsUp = comparator === '≥' || comparator === '>';
  if (bound === 'about') return pointsUp ? undefined : 'about';
  if (pointsUp !== (bound === 'at-least')) return 'opposite';
  return comparator === '>' || comparator === '<' ? 'strict' : undefined;
}

function* boundsOf({ level3, description, target }: Indicator, number: string): Generator<{ readonly bound: Bound; readonly stated: string }> {
  const remark = target?.value.remark;
  for (const text of [level3.value, description?.value ?? '', remark ?? '']) {
    for (const [words, bound] of BOUNDS) {
      for (const match of compact(text).matchAll(words)) {
        if (Number(match[1]) === Number(number)) yield { bound, stated: match[0] };
      }
    }
  }
}

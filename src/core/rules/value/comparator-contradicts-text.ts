import type { Indicator } from '../../model/target-table';
import type { Comparator } from '../../model/target-value';
import type { RuleWords } from '../../standards/rule-words';
import type { StandardsPack } from '../../standards/schema';
import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { patternOf, wordsOf } from '../facts/pack-words';
import { turnedComparator } from '../facts/turned-comparator';

type Bound = 'at-least' | 'at-most' | 'about';

/** Words of the pack that make a number a bound, before or behind it. */
const BOUNDS: readonly (readonly [keyof RuleWords, 'before' | 'behind', Bound])[] = [
  ['floorsBefore', 'before', 'at-least'],
  ['ceilingsBefore', 'before', 'at-most'],
  ['floorsBehind', 'behind', 'at-least'],
  ['ceilingsBehind', 'behind', 'at-most'],
  ['aboutBehind', 'behind', 'about'],
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
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    const { comparator, number } = target?.value ?? {};
    if (!target || comparator === undefined || comparator === '=' || number === undefined) return;
    for (const { bound, stated } of boundsOf(indicator, number, pack)) {
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

function* boundsOf({ level3, description, target }: Indicator, number: string, pack: StandardsPack): Generator<{ readonly bound: Bound; readonly stated: string }> {
  const remark = target?.value.remark;
  for (const text of [level3.value, description?.value ?? '', remark ?? '']) {
    if (!/\d/u.test(text)) continue;
    for (const [key, place, bound] of BOUNDS) {
      for (const match of compact(text).matchAll(patternOf(pack, `${key} ${place} number`, () => boundPattern(wordsOf(pack, key).source, place)))) {
        if (Number(match[1]) === Number(number)) yield { bound, stated: match[0] };
      }
    }
  }
}

function boundPattern(words: string, place: 'before' | 'behind'): RegExp {
  return new RegExp(place === 'before' ? `${words}(\\d[\\d.]*)` : `(\\d[\\d.]*)[%\\p{Script=Han}]{0,3}${words}`, 'gu');
}

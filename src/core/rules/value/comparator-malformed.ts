import { excerpt, nameOf } from '../facts/cell-text';
import type { Comparator, TargetValue } from '../../model/target-value';
import type { IndicatorRule } from '../contract';
import { isMalformedComparator } from '../facts/value-kind';
import { editComparator } from '../facts/target-edit';

/**
 * 比较符只有 ≥ ≤ > < = 五个，一个指标值用一个；重复（≥≥）、并用（=≥）或以书名号代替都无法考核。
 * 不适用：全角或异体的比较符（＞、≧、═），它们按提示处理。
 */
export const comparatorMalformed: IndicatorRule = {
  meta: {
    id: 'value/comparator-malformed',
    code: 'Z-202',
    scope: 'indicator',
    severity: 'error',
    needs: ['level3', 'value'],
    fix: 'safe',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target || !isMalformedComparator(target.value)) return;
    const comparator = meantComparator(target.value);
    if (comparator === undefined) return;
    yield {
      messageId: 'malformed',
      data: { name: nameOf(indicator), value: excerpt(target.raw), comparator },
      at: target.at,
    };
  },
  fix(_report, { indicator: { target } }) {
    const comparator = target && meantComparator(target.value);
    if (!target || !comparator) return undefined;
    const isSure = !(pointsUp(target.raw) && pointsDown(target.raw));
    return { kind: isSure ? 'safe' : 'confirm', edits: editComparator(target, comparator) };
  },
};

/** =≥ and >= say ≥; else what the reader understood. */
function meantComparator({ raw, comparator }: TargetValue): Comparator | undefined {
  if (!/[=＝═]/u.test(raw) || pointsUp(raw) === pointsDown(raw)) return comparator;
  return pointsUp(raw) ? '≥' : '≤';
}

function pointsUp(raw: string): boolean {
  return /[≥>≧＞》〉]|\\g[et]/u.test(raw);
}

function pointsDown(raw: string): boolean {
  return /[≤<≦＜《〈]|\\l[et]/u.test(raw);
}

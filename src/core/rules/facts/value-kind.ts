import type { TargetValue } from '../../model/target-value';

/** 元, 万元/月 and the like. */
export function isMoney(value: TargetValue): boolean {
  return value.dimension === 'money' && value.number !== undefined;
}

export function isPercent(value: TargetValue): boolean {
  return value.dimension === 'ratio' && value.unit === '%' && value.number !== undefined;
}

/** 人, 家, 次, 件: anything counted. */
export function isCount(value: TargetValue): boolean {
  return value.dimension === 'count' && value.number !== undefined;
}

/** Words only, such as 有效提升. */
export function isWords(value: TargetValue): boolean {
  return value.dimension === 'text' && value.raw.trim() !== '';
}

/** 元/人, 人/百万车公里: so many of one thing for each of another. */
export function isPerSomething(value: TargetValue): boolean {
  return (value.unit ?? '').includes('/') || /^[/／]/u.test(value.remark ?? '');
}

/** 满意率100%, 常年保持70%以上: a share with words around it. */
export function statesShare(value: TargetValue): boolean {
  return /\d\s*[%％]|[百千万]分之|百分百/u.test(value.raw);
}

/** ≥ or >: the more the better. */
export function isAtLeast(value: TargetValue): boolean {
  return value.comparator === '≥' || value.comparator === '>';
}

/** ≤ or <: the less the better. */
export function isAtMost(value: TargetValue): boolean {
  return value.comparator === '≤' || value.comparator === '<';
}

/** Book-title marks and remains of typesetting are no comparators, though one can tell what was meant. */
const NO_SIGN = /^\s*[《》〈〉$\\]/u;

/** 95%≤X≤100%: two comparators around what they bound. */
const INTERVAL = /\d\s*[%％]?\s*[≤<≥>＜＞]\s*[^\d\s≤<≥>＜＞=]{1,8}\s*[≤<≥>＜＞]\s*\d/u;

/** ≥≥, =≥, 《, $\geq$: not one of the five comparators, nor another form of one. */
export function isMalformedComparator(value: TargetValue): boolean {
  if (INTERVAL.test(value.raw)) return false;
  if (value.notes.includes('comparator-malformed')) return true;
  return value.notes.includes('comparator-variant') && NO_SIGN.test(value.raw);
}

/** 1:18, 1/3, 8:00: a second number follows the first. */
export function isProportion(value: TargetValue): boolean {
  return /^[:：∶/／比]\s*\d/u.test(value.remark ?? '');
}

import { compactText } from '../model/plain-text';
import type { DetailRole, Field, Indicator, IndicatorRole } from '../model/target-table';
import type { TargetValue } from '../model/target-value';
import type { FieldChange, IndicatorChange } from './contract';
import { likenessOfTexts } from './likeness';
import { inOrder, matchAlike, matchThings } from './match-things';
import { ownKey, plainKey } from './plain-key';

/** Names that have less in common are two indicators. */
const ALIKE = 0.5;
/** What the same 二级指标 adds to the likeness of two names. */
const SAME_LEVEL = 0.15;
const SAME_VALUE = 0.15;

const TEXTS = ['level2', 'level3', 'description', 'basis', 'weight', 'direction'] as const;
/** The number of a row is where it stands, not what it says. */
const DETAILS: readonly DetailRole[] = ['scoring', 'nature', 'midTermValue', 'previousValue', 'actualValue', 'score', 'deviation', 'remark'];

/** The indicators of one project before and after, wherever they stand in their tables. */
export function compareIndicators(before: readonly Indicator[], after: readonly Indicator[]): readonly IndicatorChange[] {
  const byName = matchThings(before, after, [
    { name: 'name', key: ({ level2, level3 }) => (level3.value === '' ? undefined : `${plainKey(level2.value)}|${plainKey(level3.value)}`) },
    { name: 'name', key: ({ level3 }) => ownKey(plainKey(level3.value)) },
  ]);
  const alike = matchAlike(byName, 'name', ALIKE, likeness);
  return inOrder(alike, after).map(({ before: old, after: now }) => {
    if (!old || !now) return { kind: now ? 'added' : 'removed', ...(old && { before: old }), ...(now && { after: now }), fields: [] };
    const fields = fieldsOf(old, now);
    return { kind: fields.length > 0 ? 'changed' : 'same', before: old, after: now, fields };
  });
}

function likeness(a: Indicator, b: Indicator): number {
  const names = likenessOfTexts(a.level3.value, b.level3.value);
  if (names === 0) return 0;
  const level = plainKey(a.level2.value) === plainKey(b.level2.value) ? SAME_LEVEL : 0;
  const value = a.target && b.target && a.target.value.raw !== '' && isSameValue(a.target.value, b.target.value) ? SAME_VALUE : 0;
  return names + level + value;
}

function fieldsOf(before: Indicator, after: Indicator): readonly FieldChange<IndicatorRole>[] {
  const changes: FieldChange<IndicatorRole>[] = [];
  const compare = (part: IndicatorRole, old: Field<unknown> | undefined, now: Field<unknown> | undefined, isSame: boolean): void => {
    // A form without this column says nothing of it: that is no change.
    if (old && now && !isSame) changes.push({ part, before: old.raw, after: now.raw, beforeAt: old.at, afterAt: now.at });
  };
  // 成本指标 stands under 产出指标 in one form and on the first level in another: where 二级指标 is the same, so is the indicator.
  if (before.level2.value === '' || !isSameText(before.level2.value, after.level2.value)) compare('level1', before.level1, after.level1, isSameText(before.level1.value, after.level1.value));
  for (const part of TEXTS) compare(part, before[part], after[part], isSameText(before[part]?.value, after[part]?.value));
  if (before.target && after.target) compare('value', before.target, after.target, isSameValue(before.target.value, after.target.value));
  for (const part of DETAILS) {
    const [old, now] = [before.details?.[part], after.details?.[part]];
    compare(part, old, now, isSameText(old?.value, now?.value));
  }
  return changes;
}

/** Line breaks, spaces and the width of characters say nothing. */
export function isSameText(a = '', b = ''): boolean {
  return compactText(a.replaceAll('\n', '')) === compactText(b.replaceAll('\n', ''));
}

/** ≥ 95 ％ in one cell is ≥ | 95 | % in three. */
function isSameValue(a: TargetValue, b: TargetValue): boolean {
  if (a.number === undefined || b.number === undefined) return isSameText(a.raw, b.raw);
  return a.number === b.number && a.upper === b.upper && a.comparator === b.comparator && a.unit === b.unit && isSameText(a.remark, b.remark);
}

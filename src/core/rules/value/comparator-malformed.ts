import { excerpt, nameOf } from '../facts/cell-text';
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
    const data = { name: nameOf(indicator), value: excerpt(target.raw) };
    const { comparator } = target.value;
    if (comparator === undefined) yield { messageId: 'unclear', data, at: target.at };
    else yield { messageId: 'malformed', data: { ...data, comparator }, at: target.at };
  },
  fix(report, { indicator: { target } }) {
    if (!target?.value.comparator || report.messageId !== 'malformed') return undefined;
    const edits = editComparator(target, target.value.comparator);
    return { kind: pointsBothWays(target.raw) ? 'confirm' : 'safe', edits };
  },
};

/** ≥≤5: which of the two was meant only a person knows. */
function pointsBothWays(raw: string): boolean {
  return /[≥>≧＞》〉]|\\ge/u.test(raw) && /[≤<≦＜《〈]|\\le/u.test(raw);
}

import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { editComparator } from '../facts/target-edit';
import { isMalformedComparator } from '../facts/value-kind';

/**
 * 全角、异体或用文字写的比较符（＞、≧、═、不低于）看得懂，但汇总和导入系统时常常不认。
 * 不适用：书名号、公式代码等不是比较符的写法（按错误处理）。
 */
export const comparatorVariant: IndicatorRule = {
  meta: {
    id: 'value/comparator-variant',
    code: 'Z-203',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'safe',
  },
  *check({ indicator }) {
    const { target } = indicator;
    const comparator = target?.value.comparator;
    if (!target || comparator === undefined || target.value.number === undefined) return;
    const { notes } = target.value;
    if (isMalformedComparator(target.value) || !(notes.includes('comparator-variant') || notes.includes('comparator-in-words'))) return;
    yield {
      messageId: 'variant',
      data: { name: nameOf(indicator), value: excerpt(target.raw), comparator },
      at: target.at,
    };
  },
  fix(_report, { indicator: { target } }) {
    // Words may stand behind the number too (95%以上); then only a person can take them out.
    if (!target?.value.comparator || target.value.remark !== undefined || /以[上下内]/u.test(target.raw)) return undefined;
    return { kind: 'safe', edits: editComparator(target, target.value.comparator) };
  },
};

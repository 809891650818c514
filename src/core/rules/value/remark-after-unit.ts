import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { editWhole } from '../facts/target-edit';
import { isProportion } from '../facts/value-kind';

/**
 * 指标值只写比较符、数值和单位；说明写进“绩效指标描述”，否则汇总时取不出数。
 * 不适用：定性的指标值、期限、比例（1:18）。
 */
export const remarkAfterUnit: IndicatorRule = {
  meta: {
    id: 'value/remark-after-unit',
    code: 'Z-208',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target || target.value.number === undefined || target.value.dimension === 'deadline') return;
    if (!target.value.notes.includes('remark') || isProportion(target.value)) return;
    yield {
      messageId: 'remark',
      data: { name: nameOf(indicator), value: excerpt(target.raw), remark: excerpt(target.value.remark ?? '') },
      at: target.at,
    };
  },
  fix(_report, { indicator: { target } }) {
    if (!target || target.value.unit === undefined || target.value.upper !== undefined) return undefined;
    const { comparator = '', number = '', unit, remark = '' } = target.value;
    // A second number in the remark would be lost.
    if ((remark.match(/\d+(?:\.\d+)?/gu) ?? []).some((other) => other !== number)) return undefined;
    return { kind: 'confirm', edits: editWhole(target, comparator + number + unit) };
  },
};

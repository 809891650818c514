import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';

/**
 * 符号、值、单位分列时，单位写在单位格。
 * 不适用：没有单列单位的表样；期限。
 */
export const unitInNumberCell: IndicatorRule = {
  meta: {
    id: 'value/unit-in-number-cell',
    code: 'Z-214',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target?.parts?.unit || !target.value.notes.includes('unit-in-number')) return;
    const { number, unit, dimension } = target.value;
    if (number === undefined || unit === undefined || dimension === 'deadline') return;
    yield { messageId: 'inside', data: { name: nameOf(indicator), value: excerpt(target.raw), number, unit }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    const { number, unit, remark, upper } = target?.value ?? {};
    if (!target?.parts?.unit || !target.parts.number || number === undefined || unit === undefined) return undefined;
    if (remark !== undefined || upper !== undefined) return undefined;
    return {
      kind: 'confirm',
      edits: [
        { at: target.parts.number, text: number },
        { at: target.parts.unit, text: unit },
      ],
    };
  },
};

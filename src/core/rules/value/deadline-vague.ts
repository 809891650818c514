import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { editWhole } from '../facts/target-edit';

/** 12月, 12月份 or ≤12月份 alone: its first day or its last? ≤12月 may be as many months. */
const BARE_MONTH = /^(?:(\d{1,2}月)份?|[≤<=＜＝]=?(\d{1,2}月)份)$/u;

/**
 * 时效要有明确的时点，“12月”没有说是月初、月底还是当月。
 * 不适用：写明“前”“底”“底前”或具体日期的期限；起止月份（7-8月）。
 */
export const deadlineVague: IndicatorRule = {
  meta: {
    id: 'value/deadline-vague',
    code: 'Z-209',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }) {
    const { target } = indicator;
    const found = BARE_MONTH.exec(compact(target?.raw ?? ''));
    const month = found?.[1] ?? found?.[2];
    if (!target || month === undefined) return;
    yield { messageId: 'vague', data: { name: nameOf(indicator), value: excerpt(target.raw), month }, at: target.at };
  },
  fix(report, { indicator: { target } }) {
    const edits = target ? editWhole(target, `${String(report.data['month'])}底前`) : [];
    return edits.length === 0 ? undefined : { kind: 'confirm', edits };
  },
};

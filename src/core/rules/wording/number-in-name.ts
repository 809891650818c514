import type { IndicatorRule } from '../contract';
import { editWhole } from '../facts/target-edit';
import { compact, excerpt, saysSame } from '../facts/cell-text';

/** 每月 20 日前, 8月前: the deadline that belongs into the value. */
const DEADLINE = /(?:每?(?:月|季度?|年)末?\s*)?\d+\s*(?:月|日|日期|号)\s*(?:之?前|底前|末前)/u;

const QUANTITY =
  /(?<![\d.第])\d+(?:\.\d+)?\s*(?:%|％|万元|元|万|人次|人|次|个|家|户|件|条|套|台|辆|场|期|份|处|座|天|小时|㎡|平方米)(?!元?\s*以[上下])/u;

/** What is no target though it looks like one: dates, ages, time limits of a service, the year of a document. */
const NO_TARGET =
  /\d+\s*(?:年|月|日|号|岁|周岁)|\d+\s*(?:个?工作日|小时|天)(?:内|以内|办结|热线|服务)|[〔[【（(]\d{4}/gu;

/**
 * 财预〔2021〕101号（参考）：三级指标名称是要考核的量，不带具体数值和期限；它们写在指标值里。
 * 不适用：名称里的年度、年龄、服务时限和文号。
 */
export const numberInName: IndicatorRule = {
  meta: {
    id: 'wording/number-in-name',
    code: 'Z-401',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator: { level3, target } }) {
    // Where name and value share a cell, a text without a comparator may be both.
    if (!target) return;
    const found = foundIn(level3.value);
    if (found === undefined) return;
    yield {
      messageId: DEADLINE.test(level3.value) ? 'deadline' : 'number',
      data: { name: excerpt(level3.value), found: excerpt(found) },
      at: level3.at,
    };
  },
  fix(report, { indicator: { level3, target } }) {
    const found = foundIn(level3.value);
    const name = found && tidy(level3.value.replace(found, ''));
    if (!target || !found || !name || [...name].length < 2) return undefined;
    const rename = { at: level3.at, text: name };
    // The value says it already: then the name only has to lose it.
    const isCopied = saysSame(target.raw, level3.value);
    if (!isCopied && digits(target.raw) === digits(found)) return { kind: 'confirm', edits: [rename] };
    if (!isCopied && /\d/u.test(target.raw)) return undefined;
    const edits = editWhole(target, (report.messageId === 'number' ? '=' : '') + compact(found));
    return edits.length === 0 ? undefined : { kind: 'confirm', edits: [rename, ...edits] };
  },
};

function foundIn(name: string): string | undefined {
  return DEADLINE.exec(name)?.[0] ?? QUANTITY.exec(name.replace(NO_TARGET, ''))?.[0];
}

function tidy(name: string): string {
  return name.replace(/^[\s,，、:：]+|[\s,，、:：]+$/gu, '').replace(/[（(]\s*[)）]/gu, '');
}

function digits(text: string): string {
  return text.replace(/[^\d.]/gu, '');
}

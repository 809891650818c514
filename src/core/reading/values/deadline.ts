import type { DecimalText } from '../../model/amount';

/** A point in time instead of a quantity. `number`/`upper` are set where the text is one month, day or span of them. */
export interface DeadlineMatch {
  readonly number?: DecimalText;
  readonly upper?: DecimalText;
  readonly unit?: string;
  readonly unitRaw?: string;
}

const MONTH = /^(1[0-2]|0?[1-9])(月份?)(?:底|末|初|中旬|上旬|下旬)?(?:之?前|以前)?$/;
const MONTH_START = /^(1[0-2]|0?[1-9])(月份?)(?:底|末|初|中旬|上旬|下旬|\d{1,2}[日号]|之?前|以前|完成)/;
const MONTH_SPAN = /^(1[0-2]|0?[1-9])(?:月份?)?[-—–~～至到](?:次年)?(1[0-2]|0?[1-9])(月份?)/;
const DAY = /^(3[01]|[12]\d|0?[1-9])([日号])(?:之?前|以前)?$/;
const WITHIN = /^(\d{1,4})个?(工作日|日|天|小时|月|周|季度|年)(?:之内|以内|内)/;

const DATES: readonly RegExp[] = [
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/,
  // 2025.6 is a month, 1286.5 a quantity.
  /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])$/,
  /^(?:19|20)\d{2}年(?:度)?(?:$|.*(?:前|底|末|内|止|完成|\d月|\d[日号]))/,
  /^(?:(?:19|20)\d{2}年(?:度)?)?(?:第?[一二三四1-4]季度?|[上下]半年)(?:底|末|内|之?前|以前|完成|$)/,
  /(?:^|\D)\d{1,2}[日号](?:期)?(?:之|以)?前/,
  /(?:^|\D)\d{1,2}月(?:底|末|初|\d{1,2}[日号])(?:之|以)?[前内]?/,
  /^每(?:年|月|季度?|周|半年|学期).*\d{1,2}[日号]/,
  /^(?:本|当|全)?年(?:度)?(?:底|末|内)(?:之?前|以前)?/,
  /^(?:本|当|每)?(?:月|季度?|学期|周)(?:底|末)(?:之?前|以前)?/,
];

/** `12月`, `10日`, `7-8月`, `每月20日前`, `2025年8月30日之前拨付`; with a comparator, `≤10日` is a duration instead. */
export function matchDeadline(compact: string, hasComparator: boolean): DeadlineMatch | undefined {
  const span = MONTH_SPAN.exec(compact);
  if (span) return { number: digits(span[1]), upper: digits(span[2]), ...monthUnit(span[3]) };
  const month = MONTH.exec(compact) ?? MONTH_START.exec(compact);
  if (month) return { number: digits(month[1]), ...monthUnit(month[2]) };
  if (!hasComparator) {
    const day = DAY.exec(compact);
    if (day) return { number: digits(day[1]), unit: '日', ...(day[2] !== '日' && { unitRaw: '号' }) };
    const within = WITHIN.exec(compact);
    if (within) return { number: digits(within[1]), unit: within[2] ?? '' };
  }
  return DATES.some((date) => date.test(compact)) ? {} : undefined;
}

function digits(text: string | undefined): DecimalText {
  return String(Number(text));
}

function monthUnit(written: string | undefined): { readonly unit: string; readonly unitRaw?: string } {
  return written === '月' ? { unit: '月' } : { unit: '月', unitRaw: '月份' };
}

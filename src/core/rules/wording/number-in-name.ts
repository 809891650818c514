import { excerpt } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

const TARGET_IN_NAME =
  /\d+(?:\.\d+)?\s*(?:%|％|万元|元|万|人次|人|次|个|家|户|件|条|套|台|辆|场|期|份|处|座|天|小时|㎡|平方米)/u;

/** 每月20日前, 2025年, 18 岁以上, 16项 as part of what is counted, 24小时 as a service. */
const NO_TARGET = /\d+\s*(?:年|月|日|号|岁|周岁|[.．]\d+\s*万以上)|\d+\s*(?:个?工作日|小时|天)(?:内|以内|办结|热线|服务)|[〔[【（(]\d{4}/u;

/**
 * 财预〔2021〕101号（参考）：三级指标名称是要考核的量，不带具体数值；数值写在指标值里。
 * 不适用：名称里的日期、年度、年龄、时限和文号。
 */
export const numberInName: IndicatorRule = {
  meta: {
    id: 'wording/number-in-name',
    code: 'Z-401',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator: { level3 } }) {
    const found = TARGET_IN_NAME.exec(level3.value.replace(NO_TARGET, ''))?.[0];
    if (found === undefined) return;
    yield { messageId: 'number', data: { name: excerpt(level3.value), found: excerpt(found) }, at: level3.at };
  },
};

import type { IndicatorRule } from '../contract';
import { excerpt } from '../facts/cell-text';

const SIGN = /[（(]\s*[≥≤＞＜><≧≦]=?\s*[)）]|[≥≤≧≦＞＜><]/u;

/**
 * 比较符写在指标值里。
 * 不适用：等号、书名号和减号。
 */
export const comparatorInName: IndicatorRule = {
  meta: {
    id: 'wording/comparator-in-name',
    code: 'Z-410',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3'],
    fix: 'confirm',
  },
  *check({ indicator: { level3 } }) {
    const sign = SIGN.exec(level3.value)?.[0];
    // <p> and the like are remains of another program, not comparators.
    if (sign === undefined || /<\/?[a-z]/iu.test(level3.value)) return;
    yield { messageId: 'in-name', data: { name: excerpt(level3.value), sign: sign.replace(/[（()）\s]/gu, '') }, at: level3.at };
  },
  fix(_report, { indicator: { level3 } }) {
    const name = level3.value.replace(new RegExp(SIGN, 'gu'), '').trim();
    // With a number behind the sign the rest would say something else.
    return name === '' || /\d/u.test(name) ? undefined : { kind: 'confirm', edits: [{ at: level3.at, text: name }] };
  },
};

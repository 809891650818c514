import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';

/** A number with a word behind it, between separators of a list. */
const ITEM = /\d[\d,.]*\s*[\p{Script=Han}㎡%]/u;

/**
 * 一条三级指标考核一个量；一格里的清单要拆开。
 * 不适用：起止范围；说明里重复同一个数。
 */
export const severalQuantities: IndicatorRule = {
  meta: {
    id: 'value/several-quantities',
    code: 'Z-213',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target || target.value.dimension === 'deadline') return;
    const items = target.raw.split(/[，、；;,\n]/u).filter((part) => ITEM.test(part));
    const numbers = new Set(items.map((item) => /\d[\d.]*/u.exec(item)?.[0]));
    if (items.length < 2 || numbers.size < 2) return;
    yield { messageId: 'several', data: { name: nameOf(indicator), value: excerpt(target.raw), count: items.length }, at: target.at };
  },
};

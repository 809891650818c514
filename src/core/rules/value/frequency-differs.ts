import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';

const PER_YEAR: Readonly<Record<string, number>> = { 周: 52, 月: 12, 季: 4, 半年: 2 };
const CHINESE: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };
const FREQUENCY = /每个?(周|月|季|半年)度?[^，。；、,;\d]{0,8}?([一两二三四]|\d+)[次期场]/u;

/**
 * 每周一次一年是 52 次，指标值少于它，频率和次数必有一个要改。
 * 不适用：不以次、期、场为单位的值；多于频率的值。
 */
export const frequencyDiffers: IndicatorRule = {
  meta: {
    id: 'value/frequency-differs',
    code: 'Z-215',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'description', 'value'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { target, description, level3 } = indicator;
    if (target?.value.number === undefined || !/^[次期场]次?$/u.test(target.value.unit ?? '')) return;
    const found = FREQUENCY.exec(compact(`${level3.value}，${description?.value ?? ''}`));
    const times = CHINESE[found?.[2] ?? ''] ?? Number(found?.[2]);
    const expected = (PER_YEAR[found?.[1] ?? ''] ?? 0) * times;
    if (!found || !(Number(target.value.number) < expected)) return;
    yield {
      messageId: 'differs',
      data: { name: nameOf(indicator), value: excerpt(target.raw), stated: excerpt(found[0]), expected },
      at: target.at,
    };
  },
};

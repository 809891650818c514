import * as fc from 'fast-check';
import { CHINESE_NUMBERS } from '../../words/subjects';
import type { Family } from '../layout';

type Mark = (index: number) => string;

const MARKS: readonly (readonly [Mark, Mark])[] = [
  [(index) => `${CHINESE_NUMBERS[index] ?? ''}、`, (index) => `（${CHINESE_NUMBERS[index] ?? ''}）`],
  [(index) => `${String(index + 1)}.`, () => ''],
  [(index) => `（${CHINESE_NUMBERS[index] ?? ''}）`, (index) => `${String(index + 1)}.`],
  [() => '', (index) => `${String(index + 1)}、`],
];

/** 一、产出指标 and （一）数量指标: numbers before the levels. */
export const numberedLevels: Family = {
  name: '级次前有编号：一、产出指标',
  change: (layout, { indicators }) => {
    const firsts = [...new Set(indicators.map(({ level1 }) => level1.written))];
    const seconds = [...new Set(indicators.map(({ level1, level2 }) => `${level1.written}/${level2.written}`))];
    return fc.constantFrom(...MARKS).map(([first, second]) => ({
      ...layout,
      columns: layout.columns.map((one) => {
        if (one.role === 'level1') return { ...one, content: ({ level1 }) => first(firsts.indexOf(level1.written)) + level1.written };
        if (one.role === 'level2') return { ...one, content: ({ level1, level2 }) => second(seconds.indexOf(`${level1.written}/${level2.written}`)) + level2.written };
        return one;
      }),
    }));
  },
};

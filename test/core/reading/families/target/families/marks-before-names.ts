import * as fc from 'fast-check';
import { cellOf } from '../../../../../support/sheet';
import type { Family } from '../layout';

const MARKS: readonly ((index: number) => string)[] = [
  (index) => (index % 2 === 0 ? '★' : ''),
  (index) => `${String(index + 1)}.`,
  (index) => `（${String(index + 1)}）`,
  (index) => `${String(index + 1)}、`,
  (index) => `指标${String(index + 1)}：`,
  (index) => `★ ${String(index + 1)}. `,
];

/** ★ and numbering before the names of indicators. */
export const marksBeforeNames: Family = {
  name: '三级指标前有★和编号',
  change: (layout) =>
    fc.constantFrom(...MARKS).map((mark) => ({
      ...layout,
      columns: layout.columns.map((one) =>
        one.role === 'level3' ? { ...one, content: (indicator, index) => mark(index) + (cellOf(one.content(indicator, index))?.text ?? '') } : one,
      ),
    })),
};

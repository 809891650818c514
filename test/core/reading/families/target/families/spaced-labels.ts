import * as fc from 'fast-check';
import { cellOf } from '../../../../../support/sheet';
import type { Family } from '../layout';

/** Spaces, line breaks and wide spaces inside labels, as wrapped or stretched text has them. */
const TYPING: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(..)/, '$1 '),
  (text) => text.replace(/(..)$/, '\n$1'),
  (text) => [...text].join(text.length <= 4 ? '　' : ''),
  (text) => ` ${text} `,
  (text) => text.replace(/^(.{3})/, '$1\r\n'),
  (text) => text.replace('指标', '指 标'),
];

/** One character under the other, in a narrow merged cell. */
const upright = (text: string): string => [...text].join('\n');

export const spacedLabels: Family = {
  name: '标签里有空格和换行',
  change: (layout) =>
    fc.tuple(fc.constantFrom(...TYPING), fc.constantFrom(...TYPING, upright)).map(([header, level]) => ({
      ...layout,
      label: header,
      columns: layout.columns.map((one) =>
        one.role === 'level1' || one.role === 'level2' ? { ...one, content: (indicator, index) => level(cellOf(one.content(indicator, index))?.text ?? '') } : one,
      ),
    })),
};

import * as fc from 'fast-check';
import type { IndicatorRole } from '../../../../../src/core/model/target-table';
import { HEADER_WORDS } from '../words/headers';
import type { Column, Layout } from './layout';

const CONTENT: Readonly<Record<IndicatorRole, Column['content']>> = {
  level1: ({ level1 }) => level1.written,
  level2: ({ level2 }) => level2.written,
  level3: ({ level3 }) => level3,
  description: ({ description }) => description,
  value: ({ value }) => value.whole,
  comparator: ({ value }) => value.parts[0],
  number: ({ value }) => value.parts[1],
  unit: ({ value }) => value.parts[2],
  basis: ({ basis }) => basis,
  weight: ({ weight }) => weight,
  direction: ({ direction }) => direction,
  nature: ({ nature }) => nature,
  scoring: ({ scoring }) => scoring,
  midTermValue: ({ midTermValue }) => midTermValue.whole,
  previousValue: ({ previousValue }) => previousValue,
  actualValue: ({ actualValue }) => actualValue,
  score: ({ score }) => score,
  deviation: ({ deviation }) => deviation,
  remark: ({ remark }) => remark,
  no: (_, index) => index + 1,
  project: () => null,
};

/** A column with the plainest header word, or with the words given. */
export function column(role: IndicatorRole, ...path: readonly string[]): Column {
  return { role, path: path.length > 0 ? path : [HEADER_WORDS[role][0]], content: CONTENT[role] };
}

/** A header word that some clerk writes for this column. */
export function wordFor(role: IndicatorRole): fc.Arbitrary<string> {
  return fc.constantFrom(...HEADER_WORDS[role]);
}

/** Columns with random words of clerks. */
export function columnsOf(...roles: readonly IndicatorRole[]): fc.Arbitrary<readonly Column[]> {
  return fc.tuple(...roles.map(wordFor)).map((words) => words.map((word, index) => column(roles[index] ?? 'remark', word)));
}

/** The columns with those of one role replaced; none removes it. */
export function replaceColumn(layout: Layout, role: IndicatorRole, ...columns: readonly Column[]): Layout {
  const placed = underHeadings(layout, columns);
  return { ...layout, columns: layout.columns.flatMap((one) => (one.role === role ? placed : [one])) };
}

/** Puts columns before the one of this role. */
export function insertBefore(layout: Layout, role: IndicatorRole, ...columns: readonly Column[]): Layout {
  const placed = underHeadings(layout, columns);
  return { ...layout, columns: layout.columns.flatMap((one) => (one.role === role ? [...placed, one] : [one])) };
}

export function insertAfter(layout: Layout, role: IndicatorRole, ...columns: readonly Column[]): Layout {
  const placed = underHeadings(layout, columns);
  return { ...layout, columns: layout.columns.flatMap((one) => (one.role === role ? [one, ...placed] : [one])) };
}

/** Columns behind all others. */
export function append(layout: Layout, ...columns: readonly Column[]): Layout {
  return { ...layout, columns: [...layout.columns, ...underHeadings(layout, columns)] };
}

/** A heading over the whole table covers what is put in too. */
function underHeadings(layout: Layout, columns: readonly Column[]): readonly Column[] {
  const [first, ...others] = layout.columns.filter(({ role }) => role !== 'spacer').map(({ path }) => path);
  const ends = first?.findIndex((word, level) => level === first.length - 1 || others.some((path) => path[level] !== word)) ?? 0;
  const over = first?.slice(0, Math.max(0, ends)) ?? [];
  return columns.map((one) => ({ ...one, path: [...over, ...one.path] }));
}

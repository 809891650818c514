import type { IndicatorRole } from '../model/target-table';

/** A part of a target table, from top to bottom. */
export type LayoutBlock = 'title' | 'unit' | 'identity' | 'budget' | 'plan' | 'goals' | 'indicators';

export interface LayoutColumn {
  readonly role: Extract<IndicatorRole, 'level1' | 'level2' | 'level3' | 'description' | 'value' | 'basis'>;
  /** Sheet columns it spans. */
  readonly span: number;
}

/** What a written table looks like, as data. Texts in `core/text` under `tables.layouts.<id>`. */
export interface Layout {
  readonly id: string;
  readonly blocks: readonly LayoutBlock[];
  readonly columns: readonly LayoutColumn[];
  /** Points, one for each sheet column; together within an A4 page between its margins. */
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** 河北完整式 as published: seven sheet columns, because the budget line has four labels and three amounts. */
const hebeiFull: Layout = {
  id: 'hebei-full',
  blocks: ['title', 'unit', 'identity', 'budget', 'plan', 'goals', 'indicators'],
  columns: [
    { role: 'level1', span: 1 },
    { role: 'level2', span: 1 },
    { role: 'level3', span: 1 },
    { role: 'description', span: 1 },
    { role: 'value', span: 1 },
    { role: 'basis', span: 2 },
  ],
  widths: [74, 88, 124, 168, 96, 96, 96],
  orientation: 'landscape',
};

/** 河北简式: goals and six columns. */
const hebeiSimple: Layout = {
  id: 'hebei-simple',
  blocks: ['title', 'goals', 'indicators'],
  columns: [
    { role: 'level1', span: 1 },
    { role: 'level2', span: 1 },
    { role: 'level3', span: 1 },
    { role: 'description', span: 1 },
    { role: 'value', span: 1 },
    { role: 'basis', span: 1 },
  ],
  widths: [74, 88, 130, 180, 96, 174],
  orientation: 'landscape',
};

/** Every layout a table can be written in, the default first. */
export const LAYOUTS: readonly Layout[] = [hebeiFull, hebeiSimple];

export function layoutOf(id: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.id === id);
}

import type { TargetTable } from '../model/target-table';
import type { Layout, LayoutIndicators } from '../standards/layout-schema';
import { fittedWidths, type FittedColumn } from './fitted-widths';
import { indicatorCell } from './indicator-cell';
import { inLevelsOf } from './level-names';
import { projectCell } from './project-cell';

/**
 * The layout with room moved from columns that hold little (评分标准 left blank) to those whose texts make the rows
 * high, so that a project needs fewer pages. The table stays as wide.
 * One layout for all tables that are written together, so that their columns stand alike.
 */
export function fittedLayout(layout: Layout, tables: readonly TargetTable[]): Layout {
  const block = layout.blocks.find((one) => 'indicators' in one);
  if (!block) return layout;
  const columns = columnsOf(block.indicators, layout, tables);
  const widths = fittedWidths(columns.map(({ column }) => column));
  if (!widths) return layout;
  const fitted = [...layout.widths];
  columns.forEach(({ left, right, column }, index) => {
    const share = (widths[index] ?? column.width) / column.width;
    for (let at = left; at <= right; at += 1) fitted[at] = (layout.widths[at] ?? 0) * share;
  });
  return { ...layout, widths: fitted };
}

interface PlacedColumn {
  readonly left: number;
  readonly right: number;
  readonly column: FittedColumn;
}

function columnsOf({ side, columns, mergeLevels }: LayoutIndicators, layout: Layout, tables: readonly TargetTable[]): readonly PlacedColumn[] {
  const rows = tables.map((table) => inLevelsOf(layout, table)).flatMap((table) => table.indicators.map((indicator, index) => ({ table, indicator, no: index + 1 })));
  const words = standingWords(layout);
  let next = side?.span ?? 0;
  return columns.map(({ role, field, header, span }) => {
    const left = next;
    const right = left + span - 1;
    next = right + 1;
    return {
      left,
      right,
      column: {
        width: layout.widths.slice(left, next).reduce((sum, width) => sum + width, 0),
        headers: [header, ...words.flatMap((word) => (word.left >= left && word.right <= right ? [word.text] : []))],
        texts: rows.map((row) => (role === undefined ? field && projectCell(field, row.table) : indicatorCell(row, role))?.shown ?? ''),
        isMerged: mergeLevels && (role === 'level1' || role === 'level2'),
      },
    };
  });
}

interface StandingWord {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The words of the form above the indicators, with the columns they stand in. */
function standingWords({ blocks }: Layout): readonly StandingWord[] {
  const words: StandingWord[] = [];
  /** Lines that a cell of an earlier line still fills, by column. */
  const open = new Map<number, number>();
  for (const block of blocks) {
    if ('plan' in block) words.push({ left: 0, right: block.plan.span - 1, text: block.plan.text });
    if (!('line' in block)) continue;
    const above = new Map(open);
    for (const [column, lines] of above) open.set(column, Math.max(0, lines - 1));
    let left = 0;
    for (const { span, down, text } of block.line) {
      while ((above.get(left) ?? 0) > 0) left += 1;
      for (let column = left; column < left + span; column += 1) open.set(column, down - 1);
      if (text !== undefined) words.push({ left, right: left + span - 1, text });
      left += span;
    }
  }
  return words;
}

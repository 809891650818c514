import type { Area } from '../../sheet/address';
import type { PlannedCell, SheetPlan } from '../../sheet/plan';
import { textHeight } from '../text-height';
import { fittedHeights } from './fitted-heights';
import { pageStarts, printedStarts } from './page-starts';

/** Header rows and the rows below them; labels merged down there may be said again on the next page. */
export interface LabelledRows {
  readonly headerFirst: number;
  readonly first: number;
  readonly last: number;
}

/** A row made higher for a label can move a page end, which may ask for another one. */
const ATTEMPTS = 4;

/**
 * The plan as it goes onto paper: no page for a few lone rows, no header at the foot of a page, and a merged label that
 * a page end would cut stands on both pages, as two merged cells that say the same. Where a printer, left alone, ends its
 * pages well, the plan sets no page breaks of its own. `closest` are the heights to which rows may be moved together.
 */
export function onPages(plan: SheetPlan, closest: readonly number[], blocks: readonly LabelledRows[] = []): SheetPlan {
  const kept = [
    ...plan.merges.filter((merge) => merge.bottom > merge.top && !isLabel(merge, blocks)),
    ...blocks.map(({ headerFirst, first }) => ({ top: headerFirst, left: 0, bottom: first, right: 0 })),
  ];
  let rowHeights = fittedHeights(plan, closest, kept);
  for (let attempt = 1; ; attempt += 1) {
    const paged = { ...plan, rowHeights };
    const starts = pageStarts(paged, kept);
    const pieces = plan.merges.map((merge) => (isLabel(merge, blocks) ? dividedAt(merge, starts) : [merge]));
    const higher = withRoom(paged, pieces);
    if (attempt < ATTEMPTS && higher.some((height, row) => height !== rowHeights[row])) {
      rowHeights = higher;
      continue;
    }
    const isCut = pieces.some((parts) => parts.length > 1);
    if (isCut) return withPieces(paged, pieces, starts);
    const alone = printedStarts(paged);
    // A long list runs on by itself; only where its pages would end badly it is told to.
    return { ...paged, page: { ...plan.page, rowBreaks: starts.filter((start) => plan.page.rowBreaks.includes(start) || !alone.includes(start)) } };
  }
}

/** The plan with its pages ending elsewhere, as on a sheet that was laid out before its texts changed. */
export function endingPagesAt(plan: SheetPlan, starts: readonly number[]): SheetPlan {
  if (sameRows(plan.page.rowBreaks, starts)) return plan;
  const lasts = new Map(plan.cells.flatMap(({ row, column, repeats }) => (repeats === undefined ? [] : [[placeKey(repeats, column), row] as const])));
  const bottoms = new Map(plan.merges.map(({ top, left, bottom }) => [placeKey(top, left), bottom]));
  const pieces = new Set(plan.cells.flatMap(({ row, column, repeats }) => (repeats === undefined ? [] : [placeKey(row, column), placeKey(repeats, column)])));
  const whole = plan.cells.flatMap(({ row, column }): readonly Area[] => {
    const last = lasts.get(placeKey(row, column));
    if (last === undefined) return [];
    const right = plan.merges.find(({ top, left }) => left === column && (top === row || top === last))?.right ?? column;
    return [{ top: row, left: column, bottom: bottoms.get(placeKey(last, column)) ?? last, right }];
  });
  const merges = [...plan.merges.filter(({ top, left }) => !pieces.has(placeKey(top, left))), ...whole];
  const joined = { ...plan, cells: plan.cells.filter(({ repeats }) => repeats === undefined), merges };
  return withPieces(joined, merges.map((merge) => dividedAt(merge, starts)), starts);
}

function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function withPieces(plan: SheetPlan, pieces: readonly (readonly Area[])[], starts: readonly number[]): SheetPlan {
  return { ...plan, cells: [...plan.cells, ...repeated(plan.cells, pieces)], merges: pieces.flat().filter(isMerge), page: { ...plan.page, rowBreaks: starts } };
}

function isLabel({ top, bottom }: Area, blocks: readonly LabelledRows[]): boolean {
  return bottom > top && blocks.some(({ headerFirst, first, last }) => top >= headerFirst && bottom >= first && bottom <= last);
}

function dividedAt(merge: Area, starts: readonly number[]): readonly Area[] {
  const tops = [merge.top, ...starts.filter((start) => start > merge.top && start <= merge.bottom)];
  return tops.map((top, index) => ({ ...merge, top, bottom: (tops[index + 1] ?? merge.bottom + 1) - 1 }));
}

/** Heights with which each piece of a divided label holds its text. */
function withRoom({ cells, styles, columnWidths, rowHeights }: SheetPlan, pieces: readonly (readonly Area[])[]): readonly number[] {
  const heights = [...rowHeights];
  for (const parts of pieces) {
    const cell = parts.length > 1 ? cellAt(cells, parts[0]) : undefined;
    if (cell?.content.kind !== 'text') continue;
    for (const { top, left, bottom, right } of parts) {
      const width = sum(columnWidths.slice(left, right + 1));
      const needed = textHeight(cell.content.text, width, styles[cell.style]?.font?.size ?? 0);
      const missing = needed - sum(heights.slice(top, bottom + 1));
      if (missing > 0) heights[bottom] = (heights[bottom] ?? 0) + missing;
    }
  }
  return heights;
}

function repeated(cells: readonly PlannedCell[], pieces: readonly (readonly Area[])[]): readonly PlannedCell[] {
  return pieces.flatMap((parts) => {
    const cell = parts.length > 1 ? cellAt(cells, parts[0]) : undefined;
    return cell ? parts.slice(1).map(({ top }) => ({ ...cell, row: top, repeats: cell.row })) : [];
  });
}

function cellAt(cells: readonly PlannedCell[], area: Area | undefined): PlannedCell | undefined {
  return cells.find(({ row, column }) => row === area?.top && column === area.left);
}

function isMerge({ top, left, bottom, right }: Area): boolean {
  return top !== bottom || left !== right;
}

function sameRows(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

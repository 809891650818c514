import type { Area } from '../../core/sheet/address';
import type { Cell, IncompleteReason, SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readHiddenLines } from './hidden-lines';
import type { HiddenLines } from './hidden-lines';
import { readBlocks } from './read-blocks';
import type { BlockCells } from './read-blocks';
import { cellsOf, rowBlocks } from './row-blocks';
import type { SheetOutline } from './sheet-outline';
import { readOutline } from './sheet-outline';

/** Nobody keeps 绩效目标 in a sheet like this, and reading it would take the pane's memory. */
const MOST_CELLS = 1_000_000;

/**
 * Reads sheets in two passes: outlines, then cells in blocks of rows. Merges are never read here, because
 * `getMergedAreasOrNullObject` empties the person's undo stack (office-js#5918).
 */
export async function readWorkbook(sheetIds: readonly string[] | undefined, revision: number): Promise<WorkbookSnapshot> {
  const outline = await readOutline(sheetIds);
  const blocks = await readBlocks(rowBlocks(outline.sheets.filter((sheet) => !isTooLarge(sheet.used))));
  const hidden = await readHiddenLines(blocks);
  const bySheet = blocksBySheet(blocks);
  return {
    name: outline.name,
    sheets: outline.sheets.flatMap((sheet) => {
      const own = bySheet.get(sheet.id) ?? [];
      return own.some(({ isGone }) => isGone) ? [] : snapshotOf(sheet, own, hidden, revision);
    }),
  };
}

function blocksBySheet(blocks: readonly BlockCells[]): ReadonlyMap<string, readonly BlockCells[]> {
  const bySheet = new Map<string, BlockCells[]>();
  for (const one of blocks) {
    const known = bySheet.get(one.block.sheetId);
    if (known) known.push(one);
    else bySheet.set(one.block.sheetId, [one]);
  }
  return bySheet;
}

function snapshotOf(sheet: SheetOutline, blocks: readonly BlockCells[], hidden: HiddenLines, revision: number): SheetSnapshot {
  const { used } = sheet;
  const incomplete = incompleteReason(used, blocks);
  const lines = hidden.get(sheet.id);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    firstRow: used?.top ?? 0,
    firstColumn: used?.left ?? 0,
    rows: incomplete ? [] : trimmed(blocks.flatMap(({ rows }) => rows ?? [])),
    hiddenRows: lines?.rows ?? [],
    hiddenColumns: lines?.columns ?? [],
    isProtected: sheet.isProtected,
    revision,
    ...(incomplete && { incomplete }),
  };
}

function incompleteReason(used: Area | undefined, blocks: readonly BlockCells[]): IncompleteReason | undefined {
  if (isTooLarge(used)) return 'too-large';
  return blocks.some(({ rows }) => !rows) ? 'host-gave-nothing' : undefined;
}

function isTooLarge(used: Area | undefined): boolean {
  return used !== undefined && cellsOf(used) > MOST_CELLS;
}

/** Some hosts count cells that were cleared as used. */
function trimmed(rows: readonly (readonly (Cell | null)[])[]): readonly (readonly (Cell | null)[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  return rows.slice(0, last + 1);
}

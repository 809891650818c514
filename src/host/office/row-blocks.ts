import type { Area } from '../../core/sheet/address';
import type { SheetOutline } from './sheet-outline';

/** Whole rows of one sheet that are read together. */
export interface RowBlock {
  readonly sheetId: string;
  readonly area: Area;
}

/** Long Chinese texts in three of four properties: some 400 bytes a cell keep an answer below the 5 MB of the web. */
export const CELLS_AT_ONCE = 10_000;

/** Cuts used areas into blocks of rows of bounded size. A row is never cut. */
export function rowBlocks(outlines: readonly SheetOutline[]): RowBlock[] {
  return outlines.flatMap(({ id, used }) => (used ? cut(id, used) : []));
}

function cut(sheetId: string, used: Area): RowBlock[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnsOf(used)));
  const blocks: RowBlock[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    blocks.push({ sheetId, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } });
  }
  return blocks;
}

/** Blocks that are asked for in one round trip: small sheets together, large ones in turn. */
export function batches(blocks: readonly RowBlock[]): RowBlock[][] {
  const result: RowBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellsOf(block.area);
    const last = result.at(-1);
    if (last && cells <= room) {
      last.push(block);
      room -= cells;
    } else {
      result.push([block]);
      room = CELLS_AT_ONCE - cells;
    }
  }
  return result;
}

/** Both halves of a block that was too much; undefined when it is a single row. */
export function halves({ sheetId, area }: RowBlock): readonly [RowBlock, RowBlock] | undefined {
  if (area.top === area.bottom) return undefined;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { sheetId, area: { ...area, bottom: middle } },
    { sheetId, area: { ...area, top: middle + 1 } },
  ];
}

export function cellsOf(area: Area): number {
  return (area.bottom - area.top + 1) * columnsOf(area);
}

function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

import type { Area } from '../../core/sheet/address';
import { DEFAULT_SIZE, type GridAxis, type GridCell, type GridSheet } from './grid';
import { StylePatches } from './style-patches';

export const EMPTY_CELL: GridCell = { value: null };

/**
 * What one sheet of the plain grid holds. Merges, looks and sizes grow in place, since a long piece of writing adds many,
 * and a step takes back exactly what it added; everything else is replaced.
 */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  readonly merges: Area[];
  readonly patches: StylePatches;
  readonly sizes: Readonly<Record<GridAxis, Map<number, number>>>;
  readonly hidden: Readonly<Record<GridAxis, ReadonlySet<number>>>;
}

export function emptySheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: 'visible',
    merges: [],
    patches: new StylePatches(),
    sizes: { row: new Map(), column: new Map() },
    hidden: { row: new Set(), column: new Set() },
  };
}

export function sizeAt(sheet: SheetData, axis: GridAxis, index: number): number {
  return sheet.sizes[axis].get(index) ?? DEFAULT_SIZE[axis];
}

/** Where an area stands after `count` lines were inserted before `first`; areas around the place grow. */
export function areaAfterInsert(area: Area, axis: GridAxis, first: number, count: number): Area {
  const move = (index: number, atOrAfter: boolean): number => ((atOrAfter ? index >= first : index > first - 1) ? index + count : index);
  return axis === 'row'
    ? { ...area, top: move(area.top, true), bottom: move(area.bottom, false) }
    : { ...area, left: move(area.left, true), right: move(area.right, false) };
}

/** Where an area stands after lines were removed; undefined when it is gone. */
export function areaAfterRemove(area: Area, axis: GridAxis, first: number, count: number): Area | undefined {
  const [low, high] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const last = first + count - 1;
  if (low >= first && high <= last) return undefined;
  const newLow = low < first ? low : low > last ? low - count : first;
  const newHigh = high < first ? high : high > last ? high - count : first - 1;
  return axis === 'row' ? { ...area, top: newLow, bottom: newHigh } : { ...area, left: newLow, right: newHigh };
}

/** A map by line index after lines moved: `undefined` from `move` drops the line. */
export function movedIndexes<Value>(map: ReadonlyMap<number, Value>, move: (index: number) => number | undefined): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [index, value] of map) {
    const target = move(index);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}

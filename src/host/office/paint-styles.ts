import type { Area } from '../../core/sheet/address';
import type { CellStyle } from '../../core/sheet/plan';
import { paintedAreas } from '../../core/sheet/same-areas';
import type { PlannedGrid } from './planned-grid';
import type { Painting, Ranges } from './ranges';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/**
 * Paints attribute by attribute: a font that all cells share is one call, however many styles there are,
 * and areas that lie apart are named together. A call for
 * each cell would fill the 5 MB of a request with some thousand cells. Gives after each range how many calls it took.
 */
export function* paintLooks(ranges: Ranges, grid: PlannedGrid): Generator<number, void, undefined> {
  yield* paint(ranges, grid, ({ font }) => font?.name, ({ format }, name) => {
    format.font.name = name;
  });
  yield* paint(ranges, grid, ({ font }) => font?.size, ({ format }, size) => {
    format.font.size = size;
  });
  yield* paint(ranges, grid, ({ font }) => font?.bold || undefined, ({ format }) => {
    format.font.bold = true;
  });
  yield* paint(ranges, grid, ({ font }) => font?.color, ({ format }, color) => {
    format.font.color = color;
  });
  yield* paint(ranges, grid, ({ fill }) => fill, ({ format }, fill) => {
    format.fill.color = fill;
  });
  yield* paint(ranges, grid, ({ horizontal }) => horizontal, ({ format }, horizontal) => {
    format.horizontalAlignment = HORIZONTAL[horizontal];
  });
  yield* paint(ranges, grid, ({ vertical }) => vertical, ({ format }, vertical) => {
    format.verticalAlignment = VERTICAL[vertical];
  });
  yield* paint(ranges, grid, ({ wrap }) => wrap || undefined, ({ format }) => {
    format.wrapText = true;
  });
  yield* paint(ranges, grid, ({ border }) => border || undefined, drawLines, SIDES.length);
}

function* paint<Value>(
  ranges: Ranges,
  grid: PlannedGrid,
  attribute: (style: CellStyle) => Value | undefined,
  apply: (range: Painting, value: Value) => void,
  calls = 1,
): Generator<number, void, undefined> {
  const values = grid.styles.map((row) => row.map((style) => style && attribute(style)));
  for (const [value, areas] of byValue(paintedAreas(values))) {
    for (const range of ranges.several(areas)) {
      apply(range, value);
      yield calls;
    }
  }
}

/** Areas of equal value together, the values in the order in which they first come: what lies below is painted first. */
export function byValue<Value>(painted: readonly { readonly value: Value; readonly area: Area }[]): ReadonlyMap<Value, readonly Area[]> {
  const areas = new Map<Value, Area[]>();
  for (const { value, area } of painted) {
    const same = areas.get(value);
    if (same) same.push(area);
    else areas.set(value, [area]);
  }
  return areas;
}

/** Inner lines of a single row or column do nothing, so they may always be set. A continuous line is thin unless told otherwise. */
function drawLines({ format }: Painting): void {
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}

import { areaAddress } from '../../core/sheet/address';
import type { CellStyle } from '../../core/sheet/plan';
import type { PlannedGrid } from './planned-grid';
import { sameAreas } from './same-areas';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/**
 * Paints attribute by attribute: a font that all cells share is one call, however many styles there are. A call for
 * each cell would fill the 5 MB of a request with some thousand cells.
 */
export function* paintNumberFormats(sheet: Excel.Worksheet, grid: PlannedGrid): Generator<number, void, undefined> {
  yield* paint(sheet, grid, (style) => style.numberFormat, (range, format) => {
    range.numberFormat = [[format]];
  });
}

/** Gives after each range how many calls it took. */
export function* paintLooks(sheet: Excel.Worksheet, grid: PlannedGrid): Generator<number, void, undefined> {
  yield* paint(sheet, grid, ({ font }) => font?.name, ({ format }, name) => {
    format.font.name = name;
  });
  yield* paint(sheet, grid, ({ font }) => font?.size, ({ format }, size) => {
    format.font.size = size;
  });
  yield* paint(sheet, grid, ({ font }) => font?.bold || undefined, ({ format }) => {
    format.font.bold = true;
  });
  yield* paint(sheet, grid, ({ font }) => font?.color, ({ format }, color) => {
    format.font.color = color;
  });
  yield* paint(sheet, grid, ({ fill }) => fill, ({ format }, fill) => {
    format.fill.color = fill;
  });
  yield* paint(sheet, grid, ({ horizontal }) => horizontal, ({ format }, horizontal) => {
    format.horizontalAlignment = HORIZONTAL[horizontal];
  });
  yield* paint(sheet, grid, ({ vertical }) => vertical, ({ format }, vertical) => {
    format.verticalAlignment = VERTICAL[vertical];
  });
  yield* paint(sheet, grid, ({ wrap }) => wrap || undefined, ({ format }) => {
    format.wrapText = true;
  });
  yield* paint(sheet, grid, ({ border }) => border || undefined, drawLines, SIDES.length);
}

function* paint<Value>(
  sheet: Excel.Worksheet,
  grid: PlannedGrid,
  attribute: (style: CellStyle) => Value | undefined,
  apply: (range: Excel.Range, value: Value) => void,
  calls = 1,
): Generator<number, void, undefined> {
  const values = grid.styles.map((row) => row.map((style) => style && attribute(style)));
  for (const { value, area } of sameAreas(values)) {
    apply(sheet.getRange(areaAddress(area)), value);
    yield calls;
  }
}

/** Inner lines of a single row or column do nothing, so they may always be set. A continuous line is thin unless told otherwise. */
function drawLines({ format }: Excel.Range): void {
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}

import { areaAddress } from '../../core/sheet/address';
import type { CellStyle } from '../../core/sheet/plan';
import type { PlannedGrid } from './planned-grid';
import { sameAreas } from './same-areas';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/**
 * Paints attribute by attribute: a font that all cells share is one call, however many styles there are. A call for
 * each cell would fill the 5 MB of a request with some thousand cells.
 */
export function paintNumberFormats(sheet: Excel.Worksheet, grid: PlannedGrid): void {
  paint(sheet, grid, (style) => style.numberFormat, (range, format) => {
    range.numberFormat = [[format]];
  });
}

export function paintLooks(sheet: Excel.Worksheet, grid: PlannedGrid): void {
  paint(sheet, grid, ({ font }) => font?.name, ({ format }, name) => {
    format.font.name = name;
  });
  paint(sheet, grid, ({ font }) => font?.size, ({ format }, size) => {
    format.font.size = size;
  });
  paint(sheet, grid, ({ font }) => font?.bold || undefined, ({ format }) => {
    format.font.bold = true;
  });
  paint(sheet, grid, ({ font }) => font?.color, ({ format }, color) => {
    format.font.color = color;
  });
  paint(sheet, grid, ({ fill }) => fill, ({ format }, fill) => {
    format.fill.color = fill;
  });
  paint(sheet, grid, ({ horizontal }) => horizontal, ({ format }, horizontal) => {
    format.horizontalAlignment = HORIZONTAL[horizontal];
  });
  paint(sheet, grid, ({ vertical }) => vertical, ({ format }, vertical) => {
    format.verticalAlignment = VERTICAL[vertical];
  });
  paint(sheet, grid, ({ wrap }) => wrap || undefined, ({ format }) => {
    format.wrapText = true;
  });
  paint(sheet, grid, ({ border }) => border || undefined, drawLines);
}

function paint<Value>(
  sheet: Excel.Worksheet,
  grid: PlannedGrid,
  attribute: (style: CellStyle) => Value | undefined,
  apply: (range: Excel.Range, value: Value) => void,
): void {
  const values = grid.styles.map((row) => row.map((style) => style && attribute(style)));
  for (const { value, area } of sameAreas(values)) apply(sheet.getRange(areaAddress(area)), value);
}

/** Inner lines of a single row or column do nothing, so they may always be set. */
function drawLines({ format }: Excel.Range): void {
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

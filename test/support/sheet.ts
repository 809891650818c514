import type { Cell, SheetSnapshot } from '../../src/core/sheet/snapshot';

export type Content = string | number | Cell | null;

/** A snapshot of rows of plain contents, starting at the given place. Numbers show as written. */
export function sheetOf(rows: readonly (readonly Content[])[], options: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: 'sheet1',
    name: '表1',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => row.map(cellOf)),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    revision: 1,
    ...options,
  };
}

export function cellOf(content: Content): Cell | null {
  if (content === null || content === '') return null;
  if (typeof content === 'object') return content;
  return { value: content, text: String(content) };
}

/** A number cell with a percent format: `percent(0.95)` shows 95%. */
export function percent(share: number, format = '0%'): Cell {
  const places = format === '0%' ? 0 : 2;
  return { value: share, text: `${(share * 100).toFixed(places)}%`, numberFormat: format };
}

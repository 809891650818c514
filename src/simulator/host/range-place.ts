import { areaAddress, columnIndex, columnLetters, parseArea, type Area } from '../../core/sheet/address';
import { fault } from './fault';
import { MAX_COLUMNS, MAX_ROWS } from './grid';

/** Where a range is. Held ranges move with inserted and removed lines, so the area is replaced in place. */
export interface RangePlace {
  readonly sheetId: string;
  /** Undefined once all its cells were removed. */
  area: Area | undefined;
}

/** The area of a place that still exists. */
export function areaOf(place: RangePlace, location: string): Area {
  if (!place.area) throw fault('InvalidReference', location);
  return place.area;
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** `A1:B2`, `A:C`, `2:3`, with or without sheet name and dollars. */
export function parseAddress(address: string, location: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '').trim();
  const cells = parseArea(plain);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  const area =
    cells ??
    (columns && { top: 0, bottom: MAX_ROWS - 1, left: columnIndex(columns[1] ?? ''), right: columnIndex(columns[2] ?? '') }) ??
    (rows && { left: 0, right: MAX_COLUMNS - 1, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 });
  if (!area || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS || area.top < 0) throw fault('InvalidArgument', location);
  return area;
}

/** As Excel writes it: `A1:B2`, `A:C`, `2:3`. */
export function shownAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** `'第一 张'!A1`; quotes only where Excel puts them. */
export function withSheet(sheet: string, address: string): string {
  const plain = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** Zero-based row and column everywhere in code; A1 letters only at the edges (hosts, files, text). */

/** One cell of one sheet. `sheetId` is the host's stable id, which survives renaming. */
export interface CellRef {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet, all four sides included, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0 -> A`, `25 -> Z`, `26 -> AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A -> 0`. Letters only, any case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{row: 3, column: 4} -> E4`. */
export function cellAddress(at: { readonly row: number; readonly column: number }): string {
  return columnLetters(at.column) + String(at.row + 1);
}

/** `'一月 表'!E4`, the place of a link or a formula; the name is quoted always, which every program reads. */
export function placeInSheet(sheet: string, at: { readonly row: number; readonly column: number }): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(at)}`;
}

/** `{top:0,left:0,bottom:15,right:6} -> A1:G16`; a single cell gives `A1`. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `B2` or `$A$1:G16` without a sheet name; anything else (whole rows, several areas) gives undefined. */
export function parseArea(address: string): Area | undefined {
  const match = A1.exec(address.trim());
  if (!match) return undefined;
  const left = columnIndex(match[1] ?? '');
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  if (top < 0 || bottom < 0) return undefined;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function areaContains(area: Area, at: { readonly row: number; readonly column: number }): boolean {
  return at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}

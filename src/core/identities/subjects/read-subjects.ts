import { halfWidth } from '../../model/plain-text';
import { codeInName } from '../../reading/budget/code';
import type { CellRef } from '../../sheet/address';
import type { Cell, SheetSnapshot } from '../../sheet/snapshot';

/** One 科目 of an official list. */
export interface ReadSubject {
  readonly code: string;
  readonly name: string;
  readonly at: CellRef;
}

interface Line {
  readonly row: number;
  readonly cells: readonly (Cell | null)[];
}

/** A column that holds codes: whole ones, the first of 类、款、项 in columns of their own, or codes in front of names. */
interface CodeColumn {
  readonly kind: 'whole' | 'groups' | 'in-name';
  readonly first: number;
  readonly last: number;
}

/** Fewer codes in a column are no list. */
const ENOUGH = 3;
/** A name stands at most so many columns behind its code. */
const NAME_WITHIN = 8;
const WHOLE = /^\d{3}(?:\d\d){0,2}$/;
const CHINESE = /[一-龥]/;

/**
 * The 科目 of a sheet in whatever way people keep the official list: one column of codes, columns of 类、款、项, codes in
 * front of names, several blocks side by side. Told by what the columns hold, not by their headers or places.
 */
export function readSubjects(sheet: SheetSnapshot): readonly ReadSubject[] {
  const lines = sheet.rows.map((cells, index): Line => ({ row: sheet.firstRow + index, cells }));
  const columns = codeColumns(lines);
  return columns.flatMap((column, index) => subjectsOf(sheet, lines, column, columns[index + 1]?.first));
}

function codeColumns(lines: readonly Line[]): readonly CodeColumn[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const found: CodeColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const filled = lines.flatMap(({ cells }) => cells[column] ?? []);
    const whole = filled.filter((cell) => WHOLE.test(digitsOf(cell)));
    const isMostly = (count: number): boolean => count >= ENOUGH && count * 2 > filled.length;
    if (isMostly(whole.length)) {
      const last = whole.every((cell) => digitsOf(cell).length === 3) ? lastGroup(lines, column, width) : column;
      found.push({ kind: last > column ? 'groups' : 'whole', first: column, last });
      column = last;
    } else if (isMostly(filled.filter((cell) => codeInName(cell.text) !== undefined).length)) found.push({ kind: 'in-name', first: column, last: column });
  }
  return found;
}

/** 款 and 项 stand right behind 类 and have two digits, or one where a zero was lost. */
function lastGroup(lines: readonly Line[], first: number, width: number): number {
  let last = first;
  while (last + 1 < width && last - first < 2) {
    const filled = lines.flatMap(({ cells }) => cells[last + 1] ?? []);
    const pairs = filled.filter((cell) => /^\d{1,2}$/.test(digitsOf(cell)));
    if (pairs.length === 0 || pairs.length * 2 <= filled.length) break;
    last += 1;
  }
  return last;
}

function subjectsOf(sheet: SheetSnapshot, lines: readonly Line[], column: CodeColumn, next: number | undefined): readonly ReadSubject[] {
  const found: ReadSubject[] = [];
  const until = Math.min(next ?? Infinity, column.last + 1 + NAME_WITHIN);
  let above = '';
  for (const { row, cells } of lines) {
    const code = codeOf(cells, column, above);
    if (code === undefined) continue;
    above = code;
    const name = column.kind === 'in-name' ? codeInName(cells[column.first]?.text ?? '')?.name : cells.slice(column.last + 1, until).find((cell) => cell && CHINESE.test(cell.text))?.text;
    const plain = name?.replace(/[\s\u3000]/g, '') ?? '';
    if (plain !== '') found.push({ code, name: plain, at: { sheetId: sheet.id, row, column: sheet.firstColumn + column.first } });
  }
  return found;
}

function codeOf(cells: Line['cells'], { kind, first, last }: CodeColumn, above: string): string | undefined {
  const cell = cells[first];
  if (kind === 'in-name') return cell ? codeInName(cell.text)?.code : undefined;
  if (kind === 'whole') return cell && WHOLE.test(digitsOf(cell)) ? digitsOf(cell) : undefined;
  let code = '';
  let isGiven = false;
  for (let column = first; column <= last; column += 1) {
    const group = cells[column];
    const digits = group ? digitsOf(group) : '';
    const length = 3 + (column - first) * 2;
    if (digits === '') {
      // A group left out at the start goes on from the row above; at the end the code ends.
      if (isGiven || above.length < length) break;
      code = above.slice(0, length);
    } else if (column === first ? !/^\d{3}$/.test(digits) : !/^\d{1,2}$/.test(digits)) return undefined;
    else {
      code = column === first ? digits : code + digits.padStart(2, '0');
      isGiven = true;
    }
  }
  return isGiven && WHOLE.test(code) ? code : undefined;
}

/** Digits without the blanks and dots that people put between them; '' for anything else. */
function digitsOf({ value, text }: Cell): string {
  const plain = typeof value === 'number' ? String(value) : halfWidth(text).replace(/^'/, '').replace(/(?<=\d)[.\-\s]+(?=\d)/g, '').trim();
  return /^\d{1,7}$/.test(plain) ? plain : '';
}

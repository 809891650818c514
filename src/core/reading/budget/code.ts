import { halfWidth } from '../../model/plain-text';
import { decimalOfNumber } from '../../model/decimal';
import type { Field } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { at } from '../line';
import type { CellFacts } from './line-facts';

/** `[2010301] 行政运行`, `30101 基本工资`, `201-一般公共服务支出`: a code of three digits and pairs in front of a name. */
const CODE_AND_NAME = /^[[【(（]?(\d{3}(?:\d{2}){0,3})[\]】)）]?[\s\-—_.、:：]*([^\d\s\-—.、,，:：%％年月日元万亿].*)$/s;

/** The code of a row in one column: digits without dots and blanks; a number gives its digits. Undefined: no code. */
export function codeOfCell(sheet: SheetSnapshot, row: number, cell: CellFacts): Field | undefined {
  const digits = digitsOf(cell);
  return digits === undefined ? undefined : { value: digits, raw: cell.cell.text, at: at(sheet, row, cell.column) };
}

/**
 * Puts together 类, 款 and 项 from columns of their own. Behind the first group every group has two digits, so that a
 * lost zero is certain (`302 | 1` gives 30201). A column may also repeat the whole code so far; a group left out at the
 * start continues from the row above.
 */
export function codeOfGroups(sheet: SheetSnapshot, row: number, cells: readonly (CellFacts | undefined)[], above: string): Field | undefined {
  const given = cells.map((cell) => (cell ? digitsOf(cell) : undefined));
  const lowest = given.findLastIndex((digits) => digits !== undefined);
  const deepest = cells[lowest];
  if (!deepest) return undefined;
  let code = '';
  for (let index = 0; index <= lowest; index += 1) {
    const digits = given[index];
    const length = index === 0 ? 3 : code.length + 2;
    if (digits === undefined) {
      if (above.length < length) return undefined;
      code = above.slice(0, length);
    } else if (index > 0 && digits.length >= length && digits.startsWith(code)) code = digits;
    else code += index === 0 ? digits : digits.padStart(2, '0');
  }
  const raw = cells.slice(0, lowest + 1).flatMap((cell) => (cell ? [cell.cell.text] : [])).join(' ');
  return { value: code, raw, at: at(sheet, row, deepest.column) };
}

/** A code written in front of the name, in the same cell. */
export function codeInName(text: string): { readonly code: string; readonly name: string } | undefined {
  const plain = halfWidth(text);
  const match = CODE_AND_NAME.exec(plain.trim());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  // The name keeps its full-width signs where every sign has its place.
  const name = plain.length === text.length ? text.trim().slice(-match[2].length) : match[2];
  return { code: match[1], name: name.trim() };
}

function digitsOf({ cell }: CellFacts): string | undefined {
  if (typeof cell.value === 'number') {
    const decimal = decimalOfNumber(cell.value);
    return decimal !== undefined && /^\d+$/.test(decimal) ? decimal : undefined;
  }
  const plain = halfWidth(cell.text).replace(/^'/, '').replace(/(?<=\d)[.\-\s]+(?=\d)/g, '').trim();
  return /^\d{1,15}$/.test(plain) ? plain : undefined;
}

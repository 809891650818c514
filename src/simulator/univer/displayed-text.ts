import { numfmt } from '@univerjs/core';
import type { GridCell } from '../host/grid';
import { GridRefusal } from '../host/grid';
import { shownText } from '../host/shown-number';

/** What the cell shows: the usual formats as every grid here writes them, the others as Univer does. */
export function displayedText(cell: GridCell, format: string): string {
  try {
    return shownText(cell, format);
  } catch (refusal) {
    if (!(refusal instanceof GridRefusal) || typeof cell.value !== 'number') throw refusal;
    return byUniver(cell.value, format, refusal);
  }
}

function byUniver(value: number, format: string, refusal: GridRefusal): string {
  try {
    return numfmt.format(format, value, { locale: 'zh-CN', throws: true });
  } catch {
    throw refusal;
  }
}

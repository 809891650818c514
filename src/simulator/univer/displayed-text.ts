import { numfmt } from '@univerjs/core';
import type { GridCell } from '../host/grid';
import { GridRefusal } from '../host/grid';

/** What the cell shows: numbers by their format, booleans as Excel writes them. */
export function displayedText({ value }: GridCell, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '@' || (format === 'General' && typeof value === 'string')) return String(value);
  try {
    return numfmt.format(format, value, { locale: 'zh-CN', throws: true });
  } catch {
    throw new GridRefusal(`number format ${format}`);
  }
}

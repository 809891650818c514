import type { IndicatorRole } from '../model/target-table';
import { bareLabel } from './bare-label';

/**
 * What a person showed the reader where it could not tell by itself: this row is a header, and these are its columns.
 * It is kept by what the header says, so that it serves every sheet with the same header and survives moved rows and columns.
 */
export interface Pointing {
  /** `headerKey` of the pointed row. */
  readonly header: string;
  /** For each column that has a meaning: the place of its header cell among the non-blank cells of the row, from 0. */
  readonly columns: Readonly<Partial<Record<IndicatorRole, number>>>;
}

/** The content of a header row, from the texts of its non-blank cells left to right; spaces and decoration do not count. */
export function headerKey(texts: readonly string[]): string {
  return texts.map(bareLabel).filter((text) => text !== '').join('|');
}

import type { StandardsPack } from '../standards/schema';

type LibraryRole = keyof StandardsPack['libraryHeaders'];
/** A column of a library, as people keep it. */
export type LibraryColumn = 'level1' | 'level2' | 'level3' | 'description' | 'comparator' | 'number' | 'unit' | 'basis' | LibraryRole;

/** As they are written, from the left. */
export const LIBRARY_COLUMNS: readonly LibraryColumn[] = ['level1', 'level2', 'level3', 'description', 'comparator', 'number', 'unit', 'basis', 'dimension', 'projectWords', 'aliases', 'tables', 'source'];

/** What people call a column, the usual word first. */
export function columnWords(column: LibraryColumn, pack: StandardsPack): readonly string[] {
  switch (column) {
    case 'aliases':
    case 'projectWords':
    case 'dimension':
    case 'tables':
    case 'source':
      return pack.libraryHeaders[column] ?? [];
    default:
      return pack.headers[column] ?? [];
  }
}

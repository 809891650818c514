import type { Family } from '../layout';
import { columnsOf } from '../columns';

/** The six columns under any words that clerks use for them. */
export const headerWords: Family = {
  name: '表头用各地的说法',
  change: (layout) => columnsOf('level1', 'level2', 'level3', 'description', 'value', 'basis').map((columns) => ({ ...layout, columns })),
};

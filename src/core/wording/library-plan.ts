import type { SheetPlan } from '../sheet/plan';
import { TABLE_STYLES } from '../tables/table-styles';
import type { TextGrid } from './library-grid';

/** Points, by what the columns of a library usually hold. */
const WIDTH = 72;
const WIDE = 180;
const LONG = 12;
const ROW_HEIGHT = 30;
const MARGIN = 36;

/** The sheet of a library: every cell is text and stays text. */
export function planLibrary(name: string, grid: TextGrid): SheetPlan {
  const columns = grid[0]?.length ?? 0;
  const area = { top: 0, left: 0, bottom: Math.max(0, grid.length - 1), right: Math.max(0, columns - 1) };
  return {
    name,
    cells: grid.flatMap((row, i) =>
      row.flatMap((text, j) => (text === '' ? [] : [{ row: i, column: j, content: { kind: 'text' as const, text }, style: i === 0 ? 'label' : 'body' }])),
    ),
    styles: { label: TABLE_STYLES.label, body: TABLE_STYLES.body },
    styledAreas: [{ area, style: 'body' }],
    merges: [],
    columnWidths: Array.from({ length: columns }, (_, j) => (grid.some((row) => (row[j]?.length ?? 0) > LONG) ? WIDE : WIDTH)),
    rowHeights: grid.map(() => ROW_HEIGHT),
    validations: [],
    page: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: [0, 0],
      printArea: area,
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      footer: '&P / &N',
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: false,
  };
}

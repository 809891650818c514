import type { Line, LineCell } from './line';

/** The part of every line that lies in each run of columns; one walk over the cells, however many runs there are. */
export function cutLines(lines: readonly Line[], bounds: readonly { readonly right: number }[]): readonly (readonly Line[])[] {
  const parts = bounds.map((): Line[] => []);
  for (const line of lines) {
    let run = 0;
    let cells: LineCell[] = [];
    const close = (): void => {
      if (cells.length > 0) parts[run]?.push({ row: line.row, cells });
      cells = [];
    };
    for (const cell of line.cells) {
      while (cell.column > (bounds[run]?.right ?? Number.POSITIVE_INFINITY)) {
        close();
        run += 1;
      }
      cells.push(cell);
    }
    close();
  }
  return parts;
}

import type { Content } from '../../../../support/sheet';

/** One cell of a drawing, or several merged into one. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly content: Content;
  /** What of the model stands here, so that the expectation can name the cell wherever it ends up. */
  readonly tag?: string;
}

/** A rectangle of cells that is put together with others. */
export interface Block {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly Placed[];
}

export interface CellOptions {
  readonly tag?: string;
  readonly rows?: number;
  readonly columns?: number;
}

export function cell(content: Content, options: CellOptions = {}): Block {
  const { tag, rows = 1, columns = 1 } = options;
  return { height: rows, width: columns, cells: [{ row: 0, column: 0, rows, columns, content, ...(tag !== undefined && { tag }) }] };
}

export function space(height: number, width: number): Block {
  return { height, width, cells: [] };
}

export function beside(...blocks: readonly Block[]): Block {
  const cells: Placed[] = [];
  let width = 0;
  for (const block of blocks) {
    for (const placed of block.cells) cells.push({ ...placed, column: placed.column + width });
    width += block.width;
  }
  return { height: Math.max(0, ...blocks.map(({ height }) => height)), width, cells };
}

export function stack(...blocks: readonly Block[]): Block {
  const cells: Placed[] = [];
  let height = 0;
  for (const block of blocks) {
    for (const placed of block.cells) cells.push({ ...placed, row: placed.row + height });
    height += block.height;
  }
  return { height, width: Math.max(0, ...blocks.map(({ width }) => width)), cells };
}

/** A line of plain contents. */
export function line(...contents: readonly Content[]): Block {
  return beside(...contents.map((content) => cell(content)));
}

/** One more tag on the same cell: one text may state two things. */
export function alsoTagged(block: Block, tag: string): Block {
  return { ...block, cells: block.cells.flatMap((placed) => [placed, { ...placed, tag }]) };
}

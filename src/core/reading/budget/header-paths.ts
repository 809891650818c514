import { bareUnit, headerName, type BudgetWords } from './words';
import type { CellFacts, LineFacts } from './line-facts';

/** What stands above one column. */
export interface HeaderPath {
  readonly column: number;
  /** From top to bottom. */
  readonly cells: readonly CellFacts[];
  /** A header cell begins in this very column; else it only lies under one that begins to the left. */
  readonly own: boolean;
  /** The cell above it names others that stand to its right; it is a column only if the body has something there. */
  readonly parentOnly: boolean;
}

interface Span {
  readonly cell: CellFacts;
  readonly start: number;
  readonly end: number;
  readonly parent: Span | undefined;
  hasChildren: boolean;
}

/**
 * The header cells above each column: a cell reaches to the right as far as the next cell of its row and the span of
 * the cell above allow. Merged areas are not looked at; they say the same.
 */
export function headerPaths(header: readonly LineFacts[], columns: readonly number[], words: BudgetWords): readonly HeaderPath[] {
  const levels: (readonly Span[])[] = [];
  for (const line of header) levels.push(spansOf(line, levels));
  const cursors = levels.map(() => 0);
  return [...columns].sort((a, b) => a - b).map((column) => {
    const spans = levels.flatMap((level, index) => {
      let at = cursors[index] ?? 0;
      while ((level[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= column) at += 1;
      cursors[index] = at;
      const span = level[at];
      return span && span.start <= column && column <= span.end ? [span] : [];
    });
    const chain = lineage(spans);
    const lowest = chain.at(-1);
    const cells = withoutRowNames(chain.map(({ cell }) => cell), words);
    return { column, cells, own: lowest !== undefined && lowest.start === column, parentOnly: lowest?.hasChildren ?? true };
  });
}

function spansOf(line: LineFacts, above: readonly (readonly Span[])[]): readonly Span[] {
  return line.cells.map((cell, index): Span => {
    const parent = above.map((level) => spanAt(level, cell.column)).findLast((span) => span !== undefined);
    if (parent) parent.hasChildren = true;
    const next = line.cells[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    return { cell, start: cell.column, end: Math.min(next - 1, parent?.end ?? Number.POSITIVE_INFINITY), parent, hasChildren: false };
  });
}

/** Levels are sorted by column, so that a wide header stays cheap. */
function spanAt(level: readonly Span[], column: number): Span | undefined {
  let low = 0;
  let high = level.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((level[middle]?.start ?? 0) <= column) low = middle;
    else high = middle - 1;
  }
  const span = level[low];
  return span && span.start <= column && column <= span.end ? span : undefined;
}

/** From the lowest cell up through its parents. */
function lineage(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (let span = spans.at(-1); span; span = span.parent) chain.unshift(span);
  return chain;
}

/** 合计 below 科目编码 begins the rows in the same line as a lower header; it is no header of that column. */
function withoutRowNames(cells: readonly CellFacts[], words: BudgetWords): readonly CellFacts[] {
  const lowest = cells.at(-1);
  const above = cells.at(-2);
  if (!lowest || !above || words.isPart(above.text)) return cells;
  const kind = above.word?.kind;
  const isRowName = words.isTotal(lowest.text) && (kind === 'code' || kind === 'codeGroup' || kind === 'name' || kind === 'no');
  return isRowName ? cells.slice(0, -1) : cells;
}

/** The words of a path, without units of money and without those that repeat the one above. */
export function pathWords({ cells }: HeaderPath): readonly string[] {
  const words = cells.flatMap(({ text }) => (bareUnit(text) === undefined ? [headerName(text)] : []));
  return words.filter((word, index) => word !== '' && word !== words[index - 1]);
}

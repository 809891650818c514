import { headerAt, hasValueColumn, sameColumns, type Header } from './header';
import { isIndicatorLine } from './indicator-rows';
import type { Line } from '../line';
import { sectionOf } from './project-block';
import { titleOf } from './title';
import type { Vocabulary } from '../vocabulary';

/** The lines of one table, as indexes into the lines of the sheet. */
export interface TableSpan {
  /** First line of the block above the headers; equal to `header.first` when there is none. */
  readonly top: number;
  readonly bottom: number;
  readonly header: Header;
  readonly headerRows: readonly number[];
  /** Lines that state an indicator. */
  readonly body: readonly number[];
}

/** The spans of all tables of a sheet, top to bottom. One pass; every line is looked at a bounded number of times. */
export function findTableSpans(lines: readonly Line[], words: Vocabulary): readonly TableSpan[] {
  const spans: TableSpan[] = [];
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerAt(lines, index, words);
    if (!header || header.first < free) continue;
    const span = spanOf(lines, header, free, words);
    spans.push(span);
    free = span.bottom + 1;
    index = span.bottom;
  }
  return spans;
}

function spanOf(lines: readonly Line[], header: Header, free: number, words: Vocabulary): TableSpan {
  const top = blockTop(lines, header.first, free, words);
  const headerRows = [...header.rows];
  const body: number[] = [];
  let bottom = header.last;
  if (!hasValueColumn(header.columns)) return { top, bottom, header, headerRows, body };
  for (let index = header.last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before) break;
    const again = headerAt(lines, index, words);
    if (again) {
      if (!sameColumns(again.columns, header.columns) || startsOver(lines, again, body, header, words)) break;
      headerRows.push(...again.rows);
      index = again.last;
      bottom = index;
      continue;
    }
    const apart = line.row > before.row + 1;
    if (opensBlock(line, words) || !isIndicatorLine(line, header.columns, words, apart)) break;
    body.push(index);
    bottom = index;
  }
  return { top, bottom, header, headerRows, body };
}

/** The first line of the block that belongs to this header: up to the title, or as far as labels reach. */
function blockTop(lines: readonly Line[], first: number, free: number, words: Vocabulary): number {
  let top = first;
  for (let index = first - 1; index >= free; index -= 1) {
    const line = lines[index];
    const below = lines[index + 1];
    if (!line || !below) break;
    const section = sectionOf(line, words);
    if (section !== undefined) top = index;
    if (section === 'title') break;
    // Text without a label belongs to the label above it (purpose, further goals), but not over a gap of several rows.
    if (below.row - line.row > 2 || first - index > 40) break;
  }
  return top;
}

/** A line that begins the block of the next table. */
function opensBlock(line: Line, words: Vocabulary): boolean {
  const section = sectionOf(line, words);
  return section !== undefined && (section !== 'title' || titleOf(line) !== undefined);
}

/** The same headers again are a page break, unless the 一级指标 behind them begin anew. */
function startsOver(lines: readonly Line[], again: Header, body: readonly number[], header: Header, words: Vocabulary): boolean {
  const column = header.columns.level1;
  if (column === undefined || body.length === 0) return false;
  const order = (index: number): number | undefined => {
    const text = lines[index]?.cells.find((cell) => cell.column === column)?.text;
    return text === undefined ? undefined : words.level1(text)?.order;
  };
  const next = order(again.last + 1);
  const last = body.map(order).findLast((found) => found !== undefined);
  return next !== undefined && last !== undefined && next < last;
}

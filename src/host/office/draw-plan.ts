import { areaAddress, placeInSheet } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/change';
import type { CellStyle, ListValidation, SheetPlan } from '../../core/sheet/plan';
import { paintedAreas } from '../../core/sheet/same-areas';
import { HostError } from '../port';
import { excelInput } from './excel-input';
import { mergeAreas } from './merge-areas';
import { byValue, paintLooks } from './paint-styles';
import { plannedGrid } from './planned-grid';
import type { PlannedGrid } from './planned-grid';
import { holdsPlan } from './plan-comparison';
import { protectSheet } from './protect-sheet';
import { rangesOf, type Ranges } from './ranges';
import { setPage } from './set-page';

/** What a part of the drawing adds to the request and to its answer, in bytes, about. */
export interface DrawCost {
  readonly request: number;
  readonly answer: number;
}

/** Excel cuts longer sources of a list. */
const LONGEST_LIST = 255;
/** One call on a range with its path, as the library spells it; lists of addresses are longer, and far fewer. */
const CALL = 700;
/** Six sides; their paths are short, since they share the range. */
const CALLS_OF_LINES = 5;
/** A cell of the answer: its value, text and formula with the marks around them. */
const CELL = 16;
/** Rows written by one call: large enough that most sheets are one block, small enough for long texts. */
const BLOCK_BYTES = 400_000;

/**
 * Draws a plan on an empty sheet, a part at a time, so that whoever runs it may send what is queued in between.
 * The order matters: Excel converts contents by the number format that it finds (office-js#12), and merging comes after them.
 * `written` takes the checks to make once everything is sent.
 */
export function* drawPlan(sheet: Excel.Worksheet, plan: SheetPlan, written: (() => void)[]): Generator<DrawCost, void, undefined> {
  const grid = plannedGrid(plan);
  const ranges = rangesOf(sheet);
  for (const block of rowBlocks(grid)) yield writeBlock(ranges, grid, block, written);
  // A link brings blue, underlined letters; the looks of the plan come after it.
  for (const { row, column, link } of plan.cells) {
    if (!link) continue;
    sheet.getCell(row, column).hyperlink = { documentReference: placeInSheet(link.sheet, link) };
    yield calling(1);
  }
  for (const calls of paintLooks(ranges, grid)) yield calling(calls > 1 ? CALLS_OF_LINES : calls);
  for (const calls of mergeAreas(ranges, plan.merges)) yield calling(calls);
  for (const [width, areas] of byValue(paintedAreas([plan.columnWidths]))) {
    for (const { format } of ranges.several(areas)) {
      format.columnWidth = width;
      yield calling(1);
    }
  }
  for (const [height, areas] of byValue(paintedAreas(plan.rowHeights.map((one) => [one])))) {
    for (const { format } of ranges.several(areas)) {
      format.rowHeight = height;
      yield calling(1);
    }
  }
  for (const validation of plan.validations) {
    offerList(ranges, validation);
    yield calling(2);
  }
  for (const { name, area } of plan.names) sheet.names.add(name, ranges.one(area));
  setPage(sheet, plan.page);
  if (plan.hideGridlines) sheet.showGridlines = false;
  yield calling(16 + plan.names.length + plan.page.rowBreaks.length);
  if (plan.isProtected) for (const calls of protectSheet(sheet, grid)) yield calling(calls);
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly bytes: number;
}

/** Whole rows, together up to a size. */
function rowBlocks({ contents, styles, columns }: PlannedGrid): readonly Block[] {
  const blocks: Block[] = [];
  contents.forEach((row, index) => {
    const bytes = row.reduce((sum, content, column) => sum + bytesOf(content) + formatAt(styles[index]?.[column]).length, columns * CELL);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= BLOCK_BYTES) blocks[blocks.length - 1] = { ...last, bottom: index, bytes: last.bytes + bytes };
    else blocks.push({ top: index, bottom: index, bytes });
  });
  return blocks;
}

/** A Chinese character is three bytes in the request. */
function bytesOf(content: CellContent): number {
  if (content.kind === 'text') return content.text.length * 3;
  return content.kind === 'formula' ? content.formula.length : 8;
}

function formatAt(style: CellStyle | undefined): string {
  return style?.numberFormat ?? 'General';
}

/** Writes the rows and asks for them again: what stands there decides, not what was sent. */
function writeBlock(ranges: Ranges, grid: PlannedGrid, { top, bottom, bytes }: Block, written: (() => void)[]): DrawCost {
  const part: PlannedGrid = { ...grid, rows: bottom - top + 1, contents: grid.contents.slice(top, bottom + 1), styles: grid.styles.slice(top, bottom + 1) };
  const range = ranges.one({ top, left: 0, bottom, right: grid.columns - 1 });
  range.numberFormat = part.styles.map((row) => row.map(formatAt));
  range.formulas = part.contents.map((row, i) => row.map((content, j) => excelInput(content, formatAt(part.styles[i]?.[j]))));
  range.load('values,text,formulas');
  written.push(() => {
    if (!holdsPlan(range, part)) throw new HostError('unknown', `rows ${String(top + 1)} to ${String(bottom + 1)} do not hold what was written`);
  });
  return { request: bytes + CALL, answer: bytes * 3 };
}

function calling(calls: number): DrawCost {
  return { request: calls * CALL, answer: 0 };
}

function offerList(ranges: Ranges, { area, values, strict }: ListValidation): void {
  const source = values.join(',');
  if (source.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new HostError('not-supported', `list of ${areaAddress(area)}: ${source}`);
  }
  const { dataValidation } = ranges.one(area);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { title: '', message: '', showAlert: strict, style: 'Stop' };
}

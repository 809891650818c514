import { areaAddress, placeInSheet } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/change';
import type { ListValidation, SheetPlan } from '../../core/sheet/plan';
import { HostError } from '../port';
import { excelInput } from './excel-input';
import { paintLooks, paintNumberFormats } from './paint-styles';
import { plannedGrid } from './planned-grid';
import type { PlannedGrid } from './planned-grid';
import { holdsPlan } from './plan-comparison';
import { protectSheet } from './protect-sheet';
import { sameAreas } from './same-areas';
import { setPage } from './set-page';

/** What a part of the drawing adds to the request and to its answer, in bytes, about. */
export interface DrawCost {
  readonly request: number;
  readonly answer: number;
}

/** Excel cuts longer sources of a list. */
const LONGEST_LIST = 255;
/** One call on a range with its path, as the library spells it. */
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
  for (const calls of paintNumberFormats(sheet, grid)) yield calling(calls);
  for (const block of rowBlocks(grid)) yield writeBlock(sheet, grid, block, written);
  // A link brings blue, underlined letters; the looks of the plan come after it.
  for (const { row, column, link } of plan.cells) {
    if (!link) continue;
    sheet.getCell(row, column).hyperlink = { documentReference: placeInSheet(link.sheet, link) };
    yield calling(1);
  }
  for (const calls of paintLooks(sheet, grid)) yield calling(calls > 1 ? CALLS_OF_LINES : calls);
  for (const merge of plan.merges) {
    sheet.getRange(areaAddress(merge)).merge();
    yield calling(1);
  }
  for (const { value, area } of sameAreas([plan.columnWidths])) {
    sheet.getRange(areaAddress(area)).format.columnWidth = value;
    yield calling(1);
  }
  for (const { value, area } of sameAreas(plan.rowHeights.map((height) => [height]))) {
    sheet.getRange(areaAddress(area)).format.rowHeight = value;
    yield calling(1);
  }
  for (const validation of plan.validations) {
    offerList(sheet, validation);
    yield calling(2);
  }
  for (const { name, area } of plan.names) sheet.names.add(name, sheet.getRange(areaAddress(area)));
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
function rowBlocks({ contents, columns }: PlannedGrid): readonly Block[] {
  const blocks: Block[] = [];
  contents.forEach((row, index) => {
    const bytes = row.reduce((sum, content) => sum + bytesOf(content), columns * CELL);
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

/** Writes the rows and asks for them again: what stands there decides, not what was sent. */
function writeBlock(sheet: Excel.Worksheet, grid: PlannedGrid, { top, bottom, bytes }: Block, written: (() => void)[]): DrawCost {
  const part: PlannedGrid = { ...grid, rows: bottom - top + 1, contents: grid.contents.slice(top, bottom + 1), styles: grid.styles.slice(top, bottom + 1) };
  const range = sheet.getRange(areaAddress({ top, left: 0, bottom, right: grid.columns - 1 }));
  range.formulas = part.contents.map((row, i) => row.map((content, j) => excelInput(content, part.styles[i]?.[j]?.numberFormat ?? 'General')));
  range.load('values,text,formulas');
  written.push(() => {
    if (!holdsPlan(range, part)) throw new HostError('unknown', `rows ${String(top + 1)} to ${String(bottom + 1)} do not hold what was written`);
  });
  return { request: bytes + CALL, answer: bytes * 3 };
}

function calling(calls: number): DrawCost {
  return { request: calls * CALL, answer: 0 };
}

function offerList(sheet: Excel.Worksheet, { area, values, strict }: ListValidation): void {
  const source = values.join(',');
  if (source.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new HostError('not-supported', `list of ${areaAddress(area)}: ${source}`);
  }
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { title: '', message: '', showAlert: strict, style: 'Stop' };
}

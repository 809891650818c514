import { areaAddress, placeInSheet } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import type { ListValidation, SheetPlan } from '../../core/sheet/plan';
import { HostError } from '../port';
import type { SheetInfo } from '../port';
import { excelInput } from './excel-input';
import { paintLooks, paintNumberFormats } from './paint-styles';
import { plannedGrid } from './planned-grid';
import type { PlannedGrid } from './planned-grid';
import { holdsPlan } from './plan-comparison';
import { runExcel } from './run-excel';
import { sameAreas } from './same-areas';
import { setPage } from './set-page';
import { freeSheetName } from './sheet-name';

/** Excel cuts longer sources of a list. */
const LONGEST_LIST = 255;

/** Writes a plan to a new last sheet: the names, then everything in one round trip. What fails leaves no sheet behind. */
export async function addSheet(plan: SheetPlan): Promise<SheetInfo> {
  const name = freeSheetName(plan.name, await sheetNames());
  const grid = plannedGrid(plan);
  try {
    return await runExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        draw(sheet, plan, grid);
        sheet.load('id,name');
        const written = grid.rows > 0 ? sheet.getRange(areaAddress(wholeOf(grid))) : undefined;
        written?.load('values,text,formulas');
        await context.sync();
        if (written && !holdsPlan(written, grid)) throw new HostError('unknown', `${name}: the cells do not hold what was written`);
        return { id: sheet.id, name: sheet.name, visibility: 'visible' as const, isProtected: false };
      },
      { waitForCellEdit: true },
    );
  } catch (error) {
    await takeAway(name);
    throw error;
  }
}

function sheetNames(): Promise<string[]> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    },
    { waitForCellEdit: true },
  );
}

/** The order matters: Excel converts contents by the number format that it finds (office-js#12), and merging comes after them. */
function draw(sheet: Excel.Worksheet, plan: SheetPlan, grid: PlannedGrid): void {
  paintNumberFormats(sheet, grid);
  if (grid.rows > 0) {
    sheet.getRange(areaAddress(wholeOf(grid))).formulas = grid.contents.map((row, i) =>
      row.map((content, j) => excelInput(content, grid.styles[i]?.[j]?.numberFormat ?? 'General')),
    );
  }
  // A link brings blue, underlined letters; the looks of the plan come after it.
  for (const { row, column, link } of plan.cells) {
    if (link) sheet.getCell(row, column).hyperlink = { documentReference: placeInSheet(link.sheet, link) };
  }
  paintLooks(sheet, grid);
  for (const merge of plan.merges) sheet.getRange(areaAddress(merge)).merge();
  for (const { value, area } of sameAreas([plan.columnWidths])) sheet.getRange(areaAddress(area)).format.columnWidth = value;
  for (const { value, area } of sameAreas(plan.rowHeights.map((height) => [height]))) sheet.getRange(areaAddress(area)).format.rowHeight = value;
  for (const validation of plan.validations) offerList(sheet, validation);
  for (const { name, area } of plan.names) sheet.names.add(name, sheet.getRange(areaAddress(area)));
  setPage(sheet, plan.page);
  if (plan.hideGridlines) sheet.showGridlines = false;
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

/** The name was free before, so what bears it now is what was begun. */
async function takeAway(name: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

function wholeOf({ rows, columns }: PlannedGrid): Area {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

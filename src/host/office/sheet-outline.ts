import type { Area } from '../../core/sheet/address';
import type { SheetVisibility } from '../../core/sheet/snapshot';
import { runExcel } from './run-excel';

/** A sheet without its cells. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Where there is content; undefined when there is none. Areas with formats only do not count (office-js#6685). */
  readonly used: Area | undefined;
}

export interface WorkbookOutline {
  readonly name: string;
  readonly sheets: readonly SheetOutline[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** First pass of reading: what sheets there are and how far their content goes, in two round trips. */
export function readOutline(sheetIds: readonly string[] | undefined): Promise<WorkbookOutline> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const wanted = sheetIds && new Set(sheetIds);
    const asked = workbook.worksheets.items
      .filter(({ id }) => !wanted || wanted.has(id))
      .map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,rowCount,columnCount');
        sheet.protection.load('protected');
        return { sheet, used };
      });
    await context.sync();
    return {
      name: workbook.name,
      sheets: asked.map(({ sheet, used }) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility] ?? 'visible',
        isProtected: sheet.protection.protected,
        used: used.isNullObject ? undefined : areaOf(used),
      })),
    };
  });
}

/** The area of a range whose `rowIndex,columnIndex,rowCount,columnCount` are loaded. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

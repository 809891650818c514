import type { SheetModel } from '../../core/model/workbook-model';
import type { Pointing } from '../../core/reading/pointing';
import { pointingAt } from '../../core/reading/pointing';
import type { CheckedSheet, CheckedWorkbook } from '../checker';
import type { Clock } from '../clock';
import { linesOnce } from '../lines-once';
import type { CoreParts } from '../parts';
import { createSlices } from '../slices';
import type { PointingPreview } from '../state';
import { pointedHeaders } from './pointed-headers';

export interface TriedPointing {
  readonly parts: CoreParts;
  readonly clock: Clock;
  readonly checked: CheckedWorkbook;
  readonly one: CheckedSheet;
  /** Sheet row of the header. */
  readonly row: number;
  readonly pointing: Pointing;
}

/** Enough to see whether the columns are right. */
const SHOWN = 3;

/** Reads the sheet as it would be read with this pointing, in slices; undefined when no longer wanted. */
export async function previewPointing(tried: TriedPointing, isWanted: () => boolean): Promise<PointingPreview | undefined> {
  const { parts, clock, checked, one, pointing } = tried;
  const others = one.pointed.filter((known) => known.pointing.header !== pointing.header).map((known) => known.pointing);
  const slices = createSlices(clock);
  const reading = parts.readSheet(one.sheet, [...others, pointing]);
  let step = reading.next();
  while (!step.done) {
    await slices.pause();
    if (!isWanted()) return undefined;
    step = reading.next();
  }
  const otherSheets: string[] = [];
  for (const { sheet } of checked.sheets) {
    await slices.pause();
    if (!isWanted()) return undefined;
    if (sheet !== one.sheet && pointedHeaders(sheet, [pointing]).length > 0) otherSheets.push(sheet.name);
  }
  return summaryOf(step.value, tried, otherSheets);
}

function summaryOf(model: SheetModel, { one, pointing, row }: TriedPointing, otherSheets: readonly string[]): PointingPreview {
  const rows = pointedRows(one, pointing);
  const indicators = model.tables.filter(({ headerRows }) => headerRows.some((header) => rows.has(header))).flatMap((table) => table.indicators);
  const reason = model.unread.find(({ area }) => row >= area.top && row <= area.bottom)?.reason;
  return {
    indicators: indicators.length,
    first: indicators.slice(0, SHOWN).map(({ level2, level3, target }) => ({ level2: level2.value, level3: level3.value, value: target?.raw ?? '' })),
    otherSheets,
    ...(indicators.length === 0 && reason && { reason }),
  };
}

/** Every row of the sheet where this header stands: forms repeat it after a page break. */
function pointedRows({ sheet }: CheckedSheet, pointing: Pointing): ReadonlySet<number> {
  const lines = linesOnce(sheet);
  const rows = new Set<number>();
  lines.forEach((line, index) => {
    if (!pointingAt(lines, index, [pointing])) return;
    for (let row = line.row; row < line.row + (pointing.rows ?? 1); row += 1) rows.add(row);
  });
  return rows;
}

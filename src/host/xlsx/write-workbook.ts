import { writeXlsx as writeFile } from 'hucre/xlsx';
import { linksFollowing } from '../../core/sheet/link-names';
import type { SheetPlan } from '../../core/sheet/plan';
import { validSheetName } from '../../core/sheet/sheet-name';
import { TABLE_FONT } from '../../core/tables/table-styles';
import { absolute, plannedSheet } from './planned-sheet';

/** A new workbook with one sheet a plan, in this order. Sheet names are made valid and unique. At least one plan. `made`: what the file says of when it was made. */
export async function writeXlsx(plans: readonly SheetPlan[], made?: Date): Promise<Uint8Array> {
  const names: string[] = [];
  for (const plan of plans) names.push(validSheetName(plan.name, names));
  const bytes = await writeFile({
    sheets: linksFollowing(plans, names).map((plan, index) => plannedSheet(plan, names[index] ?? plan.name)),
    namedRanges: plans.flatMap((plan, index) =>
      plan.names.map(({ name, area }) => ({ name, scope: names[index] ?? plan.name, range: `'${(names[index] ?? '').replaceAll("'", "''")}'!${absolute(area)}` })),
    ),
    ...(made && { properties: { created: made, modified: made } }),
    defaultFont: { name: TABLE_FONT, size: 11 },
  });
  return new Uint8Array(bytes);
}

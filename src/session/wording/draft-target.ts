import type { IndicatorRole, TargetTable } from '../../core/model/target-table';
import { headerCells } from '../../core/reading/pointing';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Selection } from '../../host/port';
import type { CheckedSheet, CheckedWorkbook, UnreadWithGuess } from '../checker';
import { linesOnce } from '../lines-once';
import { locate } from '../located';

/** A table into which rows may be drafted: one that was read, or a header with nothing below it yet. */
export interface DraftTarget {
  readonly sheet: SheetSnapshot;
  /** What to call it. */
  readonly name: string;
  /** First row of the table on the sheet: with the sheet it tells the table from others. */
  readonly top: number;
  /** Title and purpose. */
  readonly project: string;
  readonly goals: string;
  readonly columns: Readonly<Partial<Record<IndicatorRole, number>>>;
  readonly rows: readonly DraftedInto[];
  /** The first row below all that the table holds. */
  readonly below: number;
}

/** A row that the table has already. */
export interface DraftedInto {
  readonly row: number;
  readonly level2: string;
  readonly name: string;
}

/** The table at the selection, as far as rows can be added to it. */
export function draftTargetAt(checked: CheckedWorkbook, selection: Selection | undefined): DraftTarget | undefined {
  const located = locate(checked, selection);
  if (located) return targetOf(located.sheet, located.table);
  const one = selection && checked.sheets.find(({ sheet }) => sheet.id === selection.sheetId);
  return one && emptyFormAt(one, selection.area.top);
}

/** The same table after the sheet was read again. */
export function sameDraftTarget(checked: CheckedWorkbook, { sheet, top }: Pick<DraftTarget, 'sheet' | 'top'>): DraftTarget | undefined {
  const one = checked.sheets.find((each) => each.sheet.id === sheet.id);
  const table = one?.model.tables.find(({ area }) => area.top === top);
  if (one && table) return targetOf(one.sheet, table);
  const form = one?.unread.find(({ region }) => region.area.top === top);
  return one && form && emptyForm(one.sheet, form);
}

function targetOf(sheet: SheetSnapshot, table: TargetTable): DraftTarget | undefined {
  // One row of a ledger names its project; rows of its own would belong to none.
  if (table.kind === 'ledger' || !canHold(table.columns)) return undefined;
  const { project, indicators, headerRows } = table;
  return {
    sheet,
    name: table.name,
    top: table.area.top,
    project: [table.name, project.title?.value, project.purpose?.value].filter((text) => text !== undefined).join(' '),
    goals: project.goals.map(({ value }) => value).join('\n'),
    columns: table.columns,
    rows: indicators.map(({ row, level2, level3 }) => ({ row, level2: level2.value, name: level3.value })),
    below: Math.max(...headerRows, ...indicators.map(({ row }) => row)) + 1,
  };
}

/** A form with its header and nothing below, at a row of it or below it. */
function emptyFormAt({ sheet, model, unread }: CheckedSheet, row: number): DraftTarget | undefined {
  const [last] = unread.filter(({ region }) => region.area.top <= row).sort((a, b) => b.region.area.top - a.region.area.top);
  if (!last || model.tables.some(({ area }) => area.top > last.region.area.top && area.top <= row)) return undefined;
  return emptyForm(sheet, last);
}

function emptyForm(sheet: SheetSnapshot, { region, guess }: UnreadWithGuess): DraftTarget | undefined {
  if (region.reason !== 'no-indicators' || !guess) return undefined;
  const lines = linesOnce(sheet);
  const cells = headerCells(lines, lines.findIndex((line) => line.row === guess.row), guess.rows) ?? [];
  const columns = Object.fromEntries(
    Object.entries(guess.columns).flatMap(([role, place]) => (cells[place] ? [[role, cells[place].column]] : [])),
  ) as Partial<Record<IndicatorRole, number>>;
  if (!canHold(columns)) return undefined;
  const above = lines.filter(({ row }) => row >= region.area.top && row < guess.row).map(({ cells: own }) => own.map(({ text }) => text).join(' '));
  const [title = ''] = above;
  return {
    sheet,
    name: title === '' ? sheet.name : title,
    top: region.area.top,
    project: title === '' ? sheet.name : title,
    goals: above.slice(1).join('\n'),
    columns,
    rows: [],
    below: Math.max(region.area.bottom, guess.row + guess.rows - 1) + 1,
  };
}

/** A row says which 二级指标 it is of, what is measured and how much. */
function canHold({ level2, level3, value, number }: DraftTarget['columns']): boolean {
  return level2 !== undefined && level3 !== undefined && (value !== undefined || number !== undefined);
}

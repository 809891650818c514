import type { Amount } from '../../core/model/amount';
import type { IndicatorRole, TargetTable } from '../../core/model/target-table';
import { headerCells } from '../../core/reading/pointing';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Selection } from '../../host/port';
import type { UnreadRegion } from '../../core/model/workbook-model';
import type { CheckedSheet, CheckedWorkbook } from '../checker';
import { linesOnce } from '../lines-once';
import { locate } from '../located';
import type { CoreParts } from '../parts';

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
  /** Of the year, as the form states it. */
  readonly budget?: Amount;
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

type GuessHeader = CoreParts['guessHeader'];

/** The table at the selection, as far as rows can be added to it. */
export function draftTargetAt(checked: CheckedWorkbook, selection: Selection | undefined, guess: GuessHeader): DraftTarget | undefined {
  const located = locate(checked, selection);
  if (located) return targetOf(located.sheet, located.table);
  const one = selection && checked.sheets.find(({ sheet }) => sheet.id === selection.sheetId);
  return one && emptyFormAt(one, selection.area.top, guess);
}

/** The same table after the sheet was read again. */
export function sameDraftTarget(checked: CheckedWorkbook, { sheet, top }: Pick<DraftTarget, 'sheet' | 'top'>, guess: GuessHeader): DraftTarget | undefined {
  const one = checked.sheets.find((each) => each.sheet.id === sheet.id);
  const table = one?.model.tables.find(({ area }) => area.top === top);
  if (one && table) return targetOf(one.sheet, table);
  const form = one?.model.unread.find(({ area }) => area.top === top);
  return one && form && emptyForm(one.sheet, form, guess);
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
    ...(project.budgetTotal && { budget: project.budgetTotal.value }),
    columns: table.columns,
    rows: indicators.map(({ row, level2, level3 }) => ({ row, level2: level2.value, name: level3.value })),
    below: Math.max(...headerRows, ...indicators.map(({ row }) => row)) + 1,
  };
}

/** A form with its header and nothing below, at a row of it or below it. */
function emptyFormAt({ sheet, model }: CheckedSheet, row: number, guess: GuessHeader): DraftTarget | undefined {
  const [last] = model.unread.filter(({ area }) => area.top <= row).sort((a, b) => b.area.top - a.area.top);
  if (!last || model.tables.some(({ area }) => area.top > last.area.top && area.top <= row)) return undefined;
  return emptyForm(sheet, last, guess);
}

function emptyForm(sheet: SheetSnapshot, { area, reason }: UnreadRegion, guessHeader: GuessHeader): DraftTarget | undefined {
  if (reason !== 'no-indicators') return undefined;
  // The header may be the last row of the form, where otherwise no header is looked for.
  const guess = guessHeader(sheet, { ...area, bottom: area.bottom + 1 });
  if (!guess) return undefined;
  const lines = linesOnce(sheet);
  const cells = headerCells(lines, lines.findIndex((line) => line.row === guess.row), guess.rows) ?? [];
  const columns = Object.fromEntries(
    Object.entries(guess.columns).flatMap(([role, place]) => (cells[place] ? [[role, cells[place].column]] : [])),
  ) as Partial<Record<IndicatorRole, number>>;
  if (!canHold(columns)) return undefined;
  const above = lines.filter(({ row }) => row >= area.top && row < guess.row).map(({ cells: own }) => own.map(({ text }) => text).join(' '));
  const [title = ''] = above;
  return {
    sheet,
    name: title === '' ? sheet.name : title,
    top: area.top,
    project: title === '' ? sheet.name : title,
    goals: above.slice(1).join('\n'),
    columns,
    rows: [],
    below: Math.max(area.bottom, guess.row + guess.rows - 1) + 1,
  };
}

/** A row says which 二级指标 it is of, what is measured and how much. */
function canHold({ level2, level3, value, number }: DraftTarget['columns']): boolean {
  return level2 !== undefined && level3 !== undefined && (value !== undefined || number !== undefined);
}

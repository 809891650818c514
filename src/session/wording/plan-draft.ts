import { EMPTY } from '../../core/sheet/change';
import type { Change } from '../../core/sheet/change';
import { cellAt } from '../../core/sheet/snapshot';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { DraftRow } from '../../core/wording/draft-table';
import { levelKey } from '../../core/wording/level-key';
import type { FilledRow } from '../state';
import type { DraftTarget } from './draft-target';

/** A drafted row with the place it would get; no place where the table has no empty row left. */
export interface PlacedRow {
  readonly drafted: DraftRow;
  readonly row: number | undefined;
  /** It gets a row of its own below the table, with its 一级 and 二级指标. */
  readonly isNew: boolean;
}

/** Gives each drafted row a blank row of its own 二级指标, else an empty one below the table. */
export function placeDraft(target: DraftTarget, drafted: readonly DraftRow[]): readonly PlacedRow[] {
  const blank = target.rows.filter(({ name }) => name.trim() === '');
  const used = new Set<number>();
  let next = target.below;
  return drafted.map((one) => {
    const own = blank.find(({ row, level2 }) => !used.has(row) && levelKey(level2) === levelKey(one.level2));
    if (own) {
      used.add(own.row);
      return { drafted: one, row: own.row, isNew: false };
    }
    if (!isFree(target, next)) return { drafted: one, row: undefined, isNew: true };
    return { drafted: one, row: next++, isNew: true };
  });
}

/** What the pane shows as 指标值 of a row: without comparator and unit where these have columns of their own. */
export function draftedValue({ columns }: Pick<DraftTarget, 'columns'>, { value, number }: DraftRow): string {
  return columns.number === undefined ? value : number;
}

/** Writes only where nothing stands, and expects nothing to stand there when it is written. `filled`: as the person left it. */
export function draftChanges(target: DraftTarget, { drafted, row, isNew }: PlacedRow, filled: FilledRow): readonly Change[] {
  if (row === undefined) return [];
  const { columns } = target;
  const isSplit = columns.number !== undefined;
  const texts: readonly (readonly [number | undefined, string])[] = [
    [isNew ? columns.level1 : undefined, drafted.level1],
    [isNew ? columns.level2 : undefined, drafted.level2],
    [columns.level3, drafted.name],
    [columns.description, drafted.description],
    [isSplit ? columns.comparator : undefined, drafted.comparator],
    [isSplit ? columns.number : columns.value, filled.value.trim()],
    [isSplit ? columns.unit : undefined, drafted.unit],
    [columns.basis, filled.basis.trim()],
  ];
  return texts.flatMap(([column, text]) => {
    if (column === undefined || text === '' || !isBlank(target.sheet, row, column)) return [];
    return [{ at: { sheetId: target.sheet.id, row, column }, before: EMPTY, after: { kind: 'text', text } } as const];
  });
}

/** Empty across the sheet, and so is the row after it: what stands below keeps its distance. */
function isFree({ sheet }: DraftTarget, row: number): boolean {
  return isEmptyRow(sheet, row) && isEmptyRow(sheet, row + 1);
}

function isEmptyRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row - sheet.firstRow] ?? []).every((cell) => !cell || (cell.value === '' && cell.formula === undefined));
}

function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return !cell || (cell.value === '' && cell.formula === undefined);
}

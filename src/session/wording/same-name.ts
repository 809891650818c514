import type { Indicator, TargetTable } from '../../core/model/target-table';
import type { SheetModel } from '../../core/model/workbook-model';
import type { Change } from '../../core/sheet/change';
import { cellAddress } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { nameKey } from '../../core/wording/bigrams';
import { levelKey } from '../../core/wording/level-key';
import type { AdoptedWording } from '../adoption';
import { planAdoption } from '../adoption';
import type { CheckedWorkbook } from '../checker';
import type { Difference, ManyScope, SameNameRow, VariantGroup } from '../state';
import type { RowName } from './row-name';
import type { Wording } from './wording';

interface NamedRow {
  readonly sheet: SheetSnapshot;
  readonly table: TargetTable;
  readonly indicator: Indicator;
}

interface OfSheet {
  readonly table: TargetTable;
  readonly indicator: Indicator;
}

const MANY: readonly ManyScope[] = ['name', 'name-and-description'];
/** A sheet that was not read again has the same rows. */
const known = new WeakMap<SheetModel, ReadonlyMap<string, readonly OfSheet[]>>();

/** All rows of the workbook with this name. */
export function rowsNamed(checked: CheckedWorkbook, { level2, name }: RowName): readonly NamedRow[] {
  const key = keyOf(level2, name);
  return checked.sheets.flatMap(({ sheet, model }) => (byName(model).get(key) ?? []).map((row) => ({ sheet, ...row })));
}

/** 规范表述: the names of the workbook that have a standard wording, the most frequent first. */
export function variantGroups(checked: CheckedWorkbook, wording: Wording): readonly VariantGroup[] {
  const groups = new Map<string, VariantGroup>();
  for (const { model } of checked.sheets) {
    for (const [key, rows] of byName(model)) {
      const first = rows[0]?.indicator;
      const before = groups.get(key);
      if (before) groups.set(key, { ...before, count: before.count + rows.length });
      if (before || !first) continue;
      const standard = wording.standardOf({ level2: first.level2.value, name: first.level3.value });
      if (standard) groups.set(key, { variant: first.level3.value, level2: first.level2.value, indicatorId: standard.id, name: standard.name, count: rows.length });
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** What a wording would change in each row of one name. */
export function sameNameRows(rows: readonly NamedRow[], wording: AdoptedWording, isReadOnly: boolean): readonly SameNameRow[] {
  return rows.map(({ sheet, table, indicator }) => {
    const blocked = isReadOnly ? 'read-only' : sheet.isProtected ? 'protected' : undefined;
    const differences: Partial<Record<ManyScope, readonly Difference[]>> = {};
    for (const scope of MANY) {
      const adoption = planAdoption(sheet, indicator, wording, scope);
      if (adoption) differences[scope] = adoption.differences;
    }
    return { key: rowKey(sheet, indicator), place: `${sheet.name}!${cellAddress(indicator.level3.at)}`, table: table.name, differences, ...(blocked && { blocked }) };
  });
}

/** The changes in those rows that are not left out and may be written to. */
export function sameNameChanges(rows: readonly NamedRow[], wording: AdoptedWording, scope: ManyScope, without: ReadonlySet<string>): readonly (readonly Change[])[] {
  return rows.flatMap(({ sheet, indicator }) => {
    const adoption = sheet.isProtected || without.has(rowKey(sheet, indicator)) ? undefined : planAdoption(sheet, indicator, wording, scope);
    return adoption ? [adoption.changes] : [];
  });
}

function rowKey(sheet: SheetSnapshot, { row }: Indicator): string {
  return `${sheet.id}!${String(row)}`;
}

function keyOf(level2: string, name: string): string {
  return `${levelKey(level2)}\n${nameKey(name)}`;
}

function byName(model: SheetModel): ReadonlyMap<string, readonly OfSheet[]> {
  const before = known.get(model);
  if (before) return before;
  const rows = new Map<string, OfSheet[]>();
  for (const table of model.tables) {
    for (const indicator of table.indicators) {
      if (nameKey(indicator.level3.value) === '') continue;
      const key = keyOf(indicator.level2.value, indicator.level3.value);
      const same = rows.get(key);
      if (same) same.push({ table, indicator });
      else rows.set(key, [{ table, indicator }]);
    }
  }
  known.set(model, rows);
  return rows;
}

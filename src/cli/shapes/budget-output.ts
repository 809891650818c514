import type { BudgetRow, BudgetTable } from '../../core/model/budget-table';
import type { Field } from '../../core/model/target-table';
import { areaAddress, cellAddress, columnLetters } from '../../core/sheet/address';
import type { BudgetOutput, TableOutput } from '../schemas';
import { blankProject } from './project-output';

/** A budget table with all that was read of it. */
export function budgetOutput(table: BudgetTable): BudgetOutput {
  return {
    kind: table.kind,
    name: table.name,
    title: table.title?.raw.trim() ?? null,
    range: areaAddress(table.area),
    moneyUnit: table.moneyUnit?.value ?? unitOfColumns(table),
    unitName: table.unitName?.value ?? null,
    period: table.period?.value ?? null,
    note: table.note?.value ?? null,
    headerRows: table.headerRows.map((row) => row + 1),
    columnNumberRow: table.columnNumberRow === undefined ? null : table.columnNumberRow + 1,
    columns: Object.fromEntries(table.columns.map(({ name, column }) => [name, columnLetters(column)])),
    headers: table.columns.map(({ column, name, path, role, part, moneyUnit }) => ({
      letter: columnLetters(column),
      name,
      path: [...path],
      role,
      part,
      moneyUnit: moneyUnit ?? null,
    })),
    rows: table.rows.map(rowOutput),
  };
}

/** 价值（金额单位：万元）: where every column of amounts declares the same unit, it is that of the table. */
function unitOfColumns({ columns }: BudgetTable): string | null {
  const units = new Set(columns.filter(({ role }) => role === 'amount').map(({ moneyUnit }) => moneyUnit));
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}

function rowOutput(row: BudgetRow): BudgetOutput['rows'][number] {
  const { code, name, amounts, texts } = row;
  return {
    row: row.row + 1,
    part: row.part,
    kind: row.kind,
    code: code?.value ?? '',
    name: name.value,
    amounts: Object.fromEntries(Object.entries(amounts).map(([column, { value }]) => [column, value.decimal])),
    texts: Object.fromEntries(Object.entries(texts).map(([column, { value }]) => [column, value])),
    cells: { ...(code && { code: cellAddress(code.at) }), name: cellAddress(name.at), ...cellsOf(amounts), ...cellsOf(texts) },
  };
}

function cellsOf(fields: Readonly<Record<string, Field<unknown>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([column, { at }]) => [column, cellAddress(at)]));
}

/** The same table as one of all tables of a sheet. */
export function asTable(budget: BudgetOutput): TableOutput {
  const { kind, name, title, range, headerRows, moneyUnit, columns, unitName, rows } = budget;
  return {
    ...blankTable(kind, name, range),
    headerRows,
    moneyUnit,
    columns,
    project: { ...blankProject(), title, unit: unitName },
    rows: rows.map(({ row, code, name: rowName, amounts }) => ({ row, code, name: rowName, amounts })),
  };
}

/** A table that holds neither project nor indicators. */
export function blankTable(kind: TableOutput['kind'], name: string, range: string): TableOutput {
  return { kind, name, layout: '', period: null, range, headerRows: [], moneyUnit: null, columns: {}, project: blankProject(), indicators: [], rows: [] };
}

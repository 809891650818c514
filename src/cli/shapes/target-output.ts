import type { Field, Indicator, TargetTable } from '../../core/model/target-table';
import type { TargetValue } from '../../core/model/target-value';
import { areaAddress, cellAddress, columnLetters } from '../../core/sheet/address';
import type { IndicatorOutput, TableOutput } from '../schemas';
import { projectOutput } from './project-output';

/** A target table in the documented shape. */
export function targetOutput(table: TargetTable): TableOutput {
  return {
    kind: table.kind,
    name: table.name,
    layout: table.layout,
    period: table.period ?? null,
    range: areaAddress(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    moneyUnit: table.project.moneyUnit?.value ?? null,
    columns: Object.fromEntries(byColumn(table).map(([role, column]) => [role, columnLetters(column)])),
    project: projectOutput(table.project),
    indicators: table.indicators.map(indicatorOutput),
    rows: [],
  };
}

/** Left to right, as a person reads the sheet. */
function byColumn({ columns }: TargetTable): [string, number][] {
  return Object.entries(columns).sort(([, a], [, b]) => a - b);
}

function indicatorOutput(indicator: Indicator): IndicatorOutput {
  const { level1, level2, level3, description, target, basis, weight, direction, details } = indicator;
  const fields = { level1, level2, level3, description, value: target, ...partsOf(indicator), basis, weight, direction, ...details };
  return {
    row: indicator.row + 1,
    level1: level1.raw.trim(),
    level2: level2.raw.trim(),
    level3: level3.raw.trim(),
    standard: { level1: level1.value, level2: level2.value, level3: level3.value },
    description: valueOf(description),
    value: target ? valueOutput(target.value) : null,
    basis: valueOf(basis),
    weight: valueOf(weight),
    direction: valueOf(direction),
    details: Object.fromEntries(Object.entries(details ?? {}).map(([role, { value }]) => [role, value])),
    cells: Object.fromEntries(Object.entries(fields).flatMap(([role, field]) => (field ? [[role, cellAddress(field.at)]] : []))),
  };
}

/** 符号、值、单位 in columns of their own. */
function partsOf({ target }: Indicator): Record<string, Pick<Field, 'at'>> {
  return Object.fromEntries(Object.entries(target?.parts ?? {}).map(([role, at]) => [role, { at }]));
}

function valueOutput(value: TargetValue): IndicatorOutput['value'] {
  return {
    raw: value.raw,
    comparator: value.comparator ?? null,
    number: value.number ?? null,
    upper: value.upper ?? null,
    unit: value.unit ?? null,
    dimension: value.dimension,
    notes: [...value.notes],
  };
}

function valueOf(field: Field | undefined): string | null {
  return field?.value ?? null;
}

import type { Field, Indicator, TargetTable } from '../../core/model/target-table';
import type { TargetValue } from '../../core/model/target-value';
import type { SheetModel, UnreadRegion } from '../../core/model/workbook-model';
import { areaAddress, cellAddress, columnLetters } from '../../core/sheet/address';
import { evidenceText } from '../../core/text/evidence-text';
import type { Texts } from '../../core/text/text';
import type { OpenedWorkbook } from '../open-workbook';
import { OUTPUT_VERSION, type IndicatorOutput, type ReadOutput, type TableOutput } from '../schemas';

/** What `read` found, in the documented shape. */
export function readOutput(file: string, workbook: OpenedWorkbook, texts: Texts, explain: boolean): ReadOutput {
  return {
    version: OUTPUT_VERSION,
    file,
    sheets: workbook.model.sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.map((table) => tableOutput(table, texts, explain)),
      unread: unreadOutput(sheet, texts),
    })),
  };
}

export function unreadOutput(sheet: SheetModel, texts: Texts): { range: string; reason: string; message: string }[] {
  return sheet.unread.map(({ area, reason, data }: UnreadRegion) => ({
    range: areaAddress(area),
    reason,
    message: texts(`reading.unread.${reason}`, data),
  }));
}

function tableOutput(table: TargetTable, texts: Texts, explain: boolean): TableOutput {
  const { project } = table;
  return {
    kind: table.kind,
    name: table.name,
    layout: table.layout,
    range: areaAddress(table.area),
    moneyUnit: project.moneyUnit?.value ?? null,
    columns: Object.fromEntries(Object.entries(table.columns).map(([role, column]) => [role, columnLetters(column)])),
    project: {
      title: valueOf(project.title),
      code: valueOf(project.code),
      name: valueOf(project.name),
      unit: valueOf(project.unit),
      budget: {
        total: project.budgetTotal?.value.decimal ?? null,
        fiscal: project.budgetFiscal?.value.decimal ?? null,
        other: project.budgetOther?.value.decimal ?? null,
      },
      purpose: valueOf(project.purpose),
      plan: (project.plan ?? []).map(({ label, percent }) => ({ label: label.value, percent: percent.value })),
      goals: project.goals.map(({ value }) => value),
    },
    indicators: table.indicators.map(indicatorOutput),
    rows: [],
    ...(explain && { explain: { score: table.score, evidence: table.evidence.map((one) => evidenceText(texts, one)) } }),
  };
}

function indicatorOutput(indicator: Indicator): IndicatorOutput {
  const { level1, level2, level3, description, target, basis, weight, direction } = indicator;
  const fields = { level1, level2, level3, description, value: target, ...partsOf(indicator), basis, weight, direction };
  return {
    row: indicator.row + 1,
    level1: level1.value,
    level2: level2.value,
    level3: level3.value,
    description: valueOf(description),
    value: target ? valueOutput(target.value) : null,
    basis: valueOf(basis),
    weight: valueOf(weight),
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
  };
}

function valueOf(field: Field | undefined): string | null {
  return field?.value ?? null;
}

import { areaAddress, cellAddress, columnLetters } from '../../src/core/sheet/address';
import type { Field, TargetTable } from '../../src/core/model/target-table';
import type { WorkbookModel } from '../../src/core/model/workbook-model';
import type { TruthIndicator, TruthTable } from './truth';

export interface ReadingScore {
  readonly tables: { readonly expected: number; readonly found: number; readonly surplus: number };
  readonly fields: { readonly expected: number; readonly exact: number };
  readonly indicators: { readonly expected: number; readonly exact: number; readonly surplus: number };
  /** One line for each difference. */
  readonly differences: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

const STEPS: Readonly<Record<string, string>> = { m3: '3月底', m6: '6月底', m10: '10月底', m12: '12月底' };

/** Compares what was read with what stands in the workbook, table by table, field by field. */
export function scoreReading(model: WorkbookModel, truth: readonly TruthTable[]): ReadingScore {
  const expected = truth.filter((table) => table.kind === 'target');
  const unmatched = new Map(model.sheets.flatMap((sheet) => sheet.tables.map((table) => [`${sheet.name}!${String(table.headerRows[0])}`, table])));
  const differences: string[] = [];
  let found = 0;
  let fields = 0;
  let exactFields = 0;
  let indicators = 0;
  let exactIndicators = 0;
  let surplusIndicators = 0;
  for (const table of expected) {
    indicators += table.indicators.length;
    const key = `${table.sheet}!${String((table.headerRows[0] ?? 0) - 1)}`;
    const read = unmatched.get(key);
    unmatched.delete(key);
    const wanted = projectFacts(table);
    fields += Object.keys(wanted).length;
    if (!read) {
      differences.push(`${table.sheet}!${table.range}: not found`);
      continue;
    }
    found += 1;
    const got = readProjectFacts(read);
    for (const [name, value] of Object.entries(wanted)) {
      if (JSON.stringify(got[name]) === JSON.stringify(value)) exactFields += 1;
      else differences.push(`${table.sheet}!${table.range} ${name}: ${JSON.stringify(got[name])} instead of ${JSON.stringify(value)}`);
    }
    const rows = new Map(read.indicators.map((indicator) => [indicator.row + 1, indicator]));
    for (const indicator of table.indicators) {
      const readIndicator = rows.get(indicator.row);
      rows.delete(indicator.row);
      const gotFacts = readIndicator && readIndicatorFacts(readIndicator);
      if (JSON.stringify(gotFacts) === JSON.stringify(indicatorFacts(indicator))) exactIndicators += 1;
      else differences.push(`${table.sheet}!${String(indicator.row)}: ${JSON.stringify(gotFacts)} instead of ${JSON.stringify(indicatorFacts(indicator))}`);
    }
    surplusIndicators += rows.size;
    for (const row of rows.keys()) differences.push(`${table.sheet}!${String(row)}: no indicator stands here`);
  }
  const surplus = [...unmatched.values()].filter((table) => table.columns.value !== undefined).length;
  return {
    tables: { expected: expected.length, found, surplus },
    fields: { expected: fields, exact: exactFields },
    indicators: { expected: indicators, exact: exactIndicators, surplus: surplusIndicators },
    differences,
  };
}

function projectFacts(table: TruthTable): Facts {
  const { project, cells } = table;
  return {
    range: table.range,
    layout: `hebei-${table.layout ?? ''}`,
    headerRows: table.headerRows,
    columns: table.columns,
    title: project.title,
    titleText: project.titleText,
    code: project.code,
    name: project.name,
    total: text(project.budget?.total),
    fiscal: text(project.budget?.fiscal),
    other: text(project.budget?.other),
    purpose: project.purpose,
    plan: Object.entries(project.plan ?? {}).filter(([, percent]) => percent !== '').map(([step, percent]) => [STEPS[step], String(Number.parseFloat(percent))]),
    goals: project.goals,
    titleCell: cells.title ?? null,
    unitCell: cells.unit ?? null,
    codeCell: cells.code ?? null,
    nameCell: cells.name ?? null,
    totalCell: cells.budgetTotal ?? null,
    fiscalCell: cells.budgetFiscal ?? null,
    otherCell: text(project.budget?.other) === null ? null : (cells.budgetOther ?? null),
    purposeCell: cells.purpose ?? null,
    goalsCell: cells.goals ?? null,
  };
}

function readProjectFacts(table: TargetTable): Facts {
  const { project } = table;
  return {
    range: areaAddress(table.area),
    layout: table.layout,
    headerRows: table.headerRows.map((row) => row + 1),
    columns: Object.fromEntries(Object.entries(table.columns).sort(([, a], [, b]) => a - b).map(([role, column]) => [role, columnLetters(column)])),
    title: project.title?.value,
    titleText: project.title?.raw,
    code: project.code?.value ?? null,
    name: table.name,
    total: project.budgetTotal?.value.decimal ?? null,
    fiscal: project.budgetFiscal?.value.decimal ?? null,
    other: project.budgetOther?.value.decimal ?? null,
    purpose: project.purpose?.value ?? null,
    plan: (project.plan ?? []).map((step) => [step.label.value, step.percent.value]),
    goals: project.goals.map((goal) => goal.value),
    titleCell: place(project.title),
    unitCell: place(project.unit),
    codeCell: place(project.code),
    nameCell: place(project.name),
    totalCell: place(project.budgetTotal),
    fiscalCell: place(project.budgetFiscal),
    otherCell: place(project.budgetOther),
    purposeCell: place(project.purpose),
    goalsCell: place(project.goals[0]),
  };
}

function indicatorFacts(indicator: TruthIndicator): Facts {
  const { no, level1, level2, level3, description, value, basis } = indicator;
  return { no, level1, level2, level3, description, value, basis };
}

function readIndicatorFacts(indicator: TargetTable['indicators'][number]): Facts {
  return {
    no: indicator.no,
    level1: indicator.level1.raw,
    level2: indicator.level2.raw,
    level3: indicator.level3.raw,
    description: indicator.description?.raw,
    value: indicator.target?.raw,
    basis: indicator.basis?.raw,
  };
}

function place(field: Field<unknown> | undefined): string | null {
  return field ? cellAddress(field.at) : null;
}

function text(amount: number | null | undefined): string | null {
  return amount === null || amount === undefined ? null : String(amount);
}

import type { Amount, DecimalText } from '../model/amount';
import { addDecimals, decimalOfNumber, multiplyDecimals } from '../model/decimal';
import { compactText } from '../model/plain-text';
import type { Indicator, TargetTable } from '../model/target-table';
import type { WorkbookModel } from '../model/workbook-model';
import { contentHash } from '../review/fingerprint';
import { cellAddress } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import { isNamed, mostNamed, namedBody, type NamedBody } from './named-body';

/** A project as far as other files can be compared with it. */
export interface ProjectFact {
  readonly name: string;
  readonly code: string;
  readonly unit: NamedBody;
  readonly department: NamedBody;
  /** 预算数 in 元; null where it or its unit is not stated. */
  readonly yuan: DecimalText | null;
  /** Of names and values of its indicators in any order; '' where there are too few to tell copying from chance. */
  readonly indicators: string;
  readonly rows: number;
  readonly sheet: string;
  readonly cell: string;
}

/** What one submitted workbook says that matters beyond itself. */
export interface SubmissionFacts {
  readonly department: NamedBody;
  readonly unit: NamedBody;
  readonly projects: readonly ProjectFact[];
  /** 预算数 of all projects together, in 元, each project once. */
  readonly yuan: DecimalText;
  /** Projects whose 预算数 or its unit is not stated. */
  readonly withoutAmount: number;
  /** Indicators by standard name of their 二级指标; '' those the pack does not know. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Fewer equal rows may be chance: 资金支付率, 群众满意度. */
const LEAST_ROWS = 4;

export function submissionFacts(model: WorkbookModel, pack: StandardsPack): SubmissionFacts {
  const tables = model.sheets.flatMap(({ name, tables: found }) => found.map((table) => ({ sheet: name, table })));
  const projects = tables.filter(({ table }) => table.kind !== 'unit-target').map(({ sheet, table }) => projectFact(table, sheet, pack));
  const budgetUnits = model.sheets.flatMap(({ budgets }) => budgets.map(({ unitName }) => namedBody(unitName?.value)));
  const stated = tables.map(({ table }) => table.project);
  const funded = eachOnce(projects);
  return {
    department: mostNamed(stated.map(({ department }) => namedBody(department?.value))),
    unit: mostNamed([...budgetUnits, ...stated.map(({ unit }) => namedBody(unit?.value))]),
    projects,
    yuan: funded.reduce((sum, { yuan }) => (yuan === null ? sum : addDecimals(sum, yuan)), '0'),
    withoutAmount: funded.filter(({ yuan }) => yuan === null).length,
    kinds: kindsOf(tables.map(({ table }) => table), pack),
  };
}

function projectFact(table: TargetTable, sheet: string, pack: StandardsPack): ProjectFact {
  const { project, area, headerRows } = table;
  const at = (project.name ?? project.title)?.at ?? { row: headerRows[0] ?? area.top, column: area.left };
  const rows = table.indicators.map(rowKey).filter((row) => row !== '');
  return {
    name: compactText(project.name?.value ?? table.name),
    code: compactText(project.code?.value ?? ''),
    unit: namedBody(project.unit?.value),
    department: namedBody(project.department?.value),
    yuan: inYuan(project.budgetTotal?.value, pack),
    indicators: rows.length < LEAST_ROWS ? '' : contentHash([...rows].sort().join('\n')),
    rows: rows.length,
    sheet,
    cell: cellAddress(at),
  };
}

/** Name and value without spaces: a row that names nothing is no evidence. */
function rowKey({ level3, target }: Indicator): string {
  const name = compactText(level3.value);
  return name === '' ? '' : `${name}｜${compactText(target?.raw ?? '')}`;
}

/** A project that stands in a ledger and in its own table, or in tables of two periods, counts once. */
export function eachOnce(projects: readonly ProjectFact[]): readonly ProjectFact[] {
  const byProject = new Map<string, ProjectFact>();
  for (const project of projects) {
    const key = project.code || project.name || `${project.sheet}!${project.cell}`;
    const earlier = byProject.get(key);
    if (!earlier || (earlier.yuan === null && project.yuan !== null)) byProject.set(key, project);
  }
  return [...byProject.values()];
}

export function inYuan(amount: Amount | undefined, pack: StandardsPack): DecimalText | null {
  if (amount?.unit === undefined) return null;
  const factor = pack.units.find(({ dimension, name, aliases }) => dimension === 'money' && [name, ...aliases].includes(amount.unit ?? ''))?.factor;
  const exact = factor === undefined ? undefined : decimalOfNumber(factor);
  return exact === undefined ? null : multiplyDecimals(amount.decimal, exact);
}

function kindsOf(tables: readonly TargetTable[], pack: StandardsPack): Record<string, number> {
  const known = new Set(pack.levels.flatMap(({ level2 }) => level2.map(({ name }) => name)));
  const counts = new Map<string, number>();
  for (const { level2 } of tables.flatMap(({ indicators }) => indicators)) {
    const kind = known.has(level2.value) ? level2.value : '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every unit that the file or one of its projects names. */
export function unitsOf({ unit, projects }: SubmissionFacts): readonly NamedBody[] {
  return [unit, ...projects.map((project) => project.unit)].filter(isNamed);
}

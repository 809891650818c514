import { areaAddress, cellAddress, columnIndex, columnLetters, parseArea } from '../../../src/core/sheet/address';
import type { Field, Indicator, IndicatorRole, TargetTable } from '../../../src/core/model/target-table';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { placed, placedField, shownAt, takeOverlapping } from './places';
import type { Tally } from './tally';
import type { HebeiIndicator, HebeiTarget, HebeiUnitTarget } from './truth';

const STEPS: Readonly<Record<string, string>> = { m3: '3月底', m6: '6月底', m10: '10月底', m12: '12月底' };
const AMOUNTS = { total: 'budgetTotal', fiscal: 'budgetFiscal', other: 'budgetOther' } as const;
/** The columns of the whole-unit form by the names that the truth gives them. */
const UNIT_ROLES: Readonly<Record<string, IndicatorRole>> = { symbol: 'comparator', value: 'number' };

/** Compares 绩效目标表 and 单位整体绩效目标表 of one sheet with the truth, and takes them out of `read`. */
export function compareTargets(tally: Tally, sheet: SheetSnapshot, read: Set<TargetTable>, truth: readonly (HebeiTarget | HebeiUnitTarget)[]): void {
  for (const expected of truth) {
    const where = `${sheet.name}!${expected.range}`;
    const area = parseArea(expected.range);
    const got = area && takeOverlapping(read, area);
    if (!got) {
      tally.missing('tables', where);
      tally.missingWithIt('projects', 1);
      tally.missingWithIt('indicators', expected.indicators.length);
      continue;
    }
    tally.whole('tables', compareForm(tally, where, got, expected));
    tally.whole('projects', expected.kind === 'target' ? compareProject(tally, where, sheet, got, expected) : compareUnit(tally, where, sheet, got, expected));
    compareIndicators(tally, sheet, got, expected.indicators, (indicator) => hebeiFields(sheet, expected, indicator));
  }
}

/** Kind, range, header rows and columns. */
function compareForm(tally: Tally, where: string, got: TargetTable, expected: HebeiTarget | HebeiUnitTarget): boolean {
  const field = (name: string, is: unknown, should: unknown): boolean => tally.compare('fields', where, name, is, should);
  const roleOf = (name: string): string => (expected.kind === 'unit-target' ? (UNIT_ROLES[name] ?? name) : name);
  return [
    field('kind', got.kind, expected.kind),
    field('range', areaAddress(got.area), expected.range),
    field('header rows', got.headerRows.map((row) => row + 1), expected.headerRows),
    field('columns', lettersOf(got), sorted(Object.entries(expected.columns).map(([name, letter]) => [letter, roleOf(name)]))),
  ].every(Boolean);
}

export function lettersOf(table: TargetTable): Readonly<Record<string, string>> {
  return sorted(Object.entries(table.columns).map(([role, column]) => [columnLetters(column), role]));
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => columnIndex(a) - columnIndex(b)));
}

function compareProject(tally: Tally, where: string, sheet: SheetSnapshot, got: TargetTable, expected: HebeiTarget): boolean {
  const { project, cells } = expected;
  const field = (name: string, is: unknown, should: unknown): boolean => tally.compare('fields', where, name, is, should);
  const at = (name: string): string => String(cells[name] ?? '');
  const inCell = (name: string, value: string | null): string | undefined => (value === null || at(name) === '' ? undefined : placed(at(name), value));
  const unit = /^([A-Z]+)(\d+)$/.exec(at('unit'));
  const plan = Object.entries(project.plan ?? {}).flatMap(([step, percent], index) =>
    percent === '' ? [] : [`${STEPS[step] ?? step} ${placed(cells.plan?.[index] ?? '', String(Number.parseFloat(percent)))}`],
  );
  return [
    field('layout', got.layout, `hebei-${expected.layout}`),
    field('title', placedField(got.project.title), inCell('title', project.titleText)),
    field('bare title', got.project.title?.value, project.title),
    field('name', got.name, project.name),
    field('code', placedField(got.project.code, got.project.code?.value), inCell('code', project.code)),
    field('unit', placedField(got.project.unit), unit ? placed(unit[0], shownAt(sheet, unit[1] ?? '', Number(unit[2]))) : undefined),
    field('name cell', got.project.name && cellAddress(got.project.name.at), cells.name),
    ...Object.entries(AMOUNTS).map(([key, name]) => {
      const amount = project.budget?.[key as keyof typeof AMOUNTS] ?? null;
      return field(name, placedField(got.project[name], got.project[name]?.value.decimal), inCell(name, amount === null ? null : String(amount)));
    }),
    field('purpose', placedField(got.project.purpose, got.project.purpose?.value), inCell('purpose', project.purpose)),
    field('plan', got.project.plan?.map(({ label, percent }) => `${label.value} ${placed(cellAddress(percent.at), percent.value)}`), project.plan ? plan : undefined),
    field('goals', got.project.goals.map((goal) => goal.value), project.goals),
    field('goals cell', got.project.goals[0] && cellAddress(got.project.goals[0].at), cells.goals),
  ].every(Boolean);
}

function compareUnit(tally: Tally, where: string, sheet: SheetSnapshot, got: TargetTable, expected: HebeiUnitTarget): boolean {
  const title = /^([A-Z]+)(\d+)$/.exec(String(expected.cells.title));
  const name = tally.compare('fields', where, 'name', got.name, expected.name);
  const text = title ? placed(title[0], shownAt(sheet, title[1] ?? '', Number(title[2]))) : undefined;
  return tally.compare('fields', where, 'title', placedField(got.project.title), text) && name;
}

type IndicatorFacts = Readonly<Record<string, string | undefined>>;

/** Row by row: an indicator is right when all its fields are, with text and cell. */
export function compareIndicators<Expected extends { readonly row: number }>(
  tally: Tally,
  sheet: SheetSnapshot,
  got: TargetTable,
  expected: readonly Expected[],
  factsOf: (indicator: Expected) => IndicatorFacts,
): void {
  const rows = new Map(got.indicators.map((indicator) => [indicator.row + 1, indicator]));
  for (const wanted of expected) {
    const where = `${sheet.name} row ${String(wanted.row)}`;
    const indicator = rows.get(wanted.row);
    rows.delete(wanted.row);
    if (!indicator) {
      tally.missing('indicators', where);
      continue;
    }
    const read = readFacts(indicator);
    const right = Object.entries(factsOf(wanted)).map(([name, fact]) => tally.compare('fields', where, name, read[name], fact));
    tally.whole('indicators', right.every(Boolean));
  }
  for (const row of rows.keys()) tally.extra('indicators', `${sheet.name} row ${String(row)}`);
}

function readFacts(indicator: Indicator): IndicatorFacts {
  const { target, level1, level2, details } = indicator;
  const valueAt = target?.parts?.number ?? target?.at;
  const cellOf = (part: Field['at'] | undefined): string | undefined => part && cellAddress(part);
  return {
    no: String(indicator.no),
    level1: placedField(level1),
    level2: placedField(level2),
    level1Name: level1.value,
    level2Name: level2.value,
    level3: placedField(indicator.level3),
    description: placedField(indicator.description),
    value: valueAt && placed(cellAddress(valueAt), target?.value.raw ?? ''),
    valueText: target?.value.raw,
    comparatorCell: cellOf(target?.parts?.comparator),
    numberCell: cellOf(valueAt),
    unitCell: cellOf(target?.parts?.unit),
    comparator: target?.value.comparator,
    number: target?.value.number,
    unit: target?.value.unitRaw ?? target?.value.unit,
    basis: placedField(indicator.basis),
    scoring: placedField(details?.scoring),
    dimension: target?.value.dimension,
  };
}

function hebeiFields(sheet: SheetSnapshot, table: HebeiTarget | HebeiUnitTarget, indicator: HebeiIndicator): IndicatorFacts {
  const { columns, headerRows } = table;
  const here = (name: string, text: string): string => placed(`${columns[name] ?? ''}${String(indicator.row)}`, text);
  const above = (name: string, text: string): string => placed(filledFrom(sheet, columns[name] ?? '', indicator.row, headerRows), text);
  return {
    no: String(indicator.no),
    level1: above('level1', indicator.level1),
    level2: above('level2', indicator.level2),
    level3: here('level3', indicator.level3),
    description: here('description', indicator.description),
    value: here('value', indicator.value),
    basis: here('basis', indicator.basis),
    ...('scoring' in indicator && typeof indicator.scoring === 'string' && { scoring: here('scoring', indicator.scoring) }),
  };
}

/** The cell that the text filled down to this row really stands in. */
function filledFrom(sheet: SheetSnapshot, letter: string, row: number, headerRows: readonly number[]): string {
  let above = row;
  while (above > 1 && (headerRows.includes(above) || shownAt(sheet, letter, above).trim() === '')) above -= 1;
  return `${letter}${String(above)}`;
}

import type { IndicatorRole, TargetTable, TargetTableKind, Indicator, DetailRole, Project } from '../../../../../src/core/model/target-table';
import type { TargetValue } from '../../../../../src/core/model/target-value';
import { compactText } from '../../../../../src/core/model/plain-text';
import { cellOf } from '../../../../support/sheet';
import { a1, type Place } from '../drawing/sheet';
import type { DrawnIndicator } from '../words/indicators';
import type { DrawnValue } from '../words/values';
import { PROJECT_FIELDS, type Column, type ProjectField } from './layout';

/** The fields of one indicator: what it says and the tag of the cell it says it in. */
export type Expected = Readonly<Partial<Record<IndicatorRole, { readonly says: string; readonly tag: string | undefined }>>>;

export interface ExpectedTable {
  readonly id: string;
  readonly kind?: TargetTableKind;
  readonly period?: TargetTable['period'];
  /** What to call the table, where that is told apart from the project's name. */
  readonly name?: string;
  readonly project: Readonly<Partial<Record<ProjectField, string>>>;
  /** The form says more of the project than this expectation knows. */
  readonly projectIsOpen?: boolean;
  readonly plan?: readonly string[] | undefined;
  readonly goals: readonly string[];
  readonly overallGoals?: readonly string[];
  readonly indicators: readonly Expected[];
}

const DETAILS: readonly DetailRole[] = ['no', 'scoring', 'nature', 'midTermValue', 'previousValue', 'actualValue', 'score', 'deviation', 'remark'];

/** What the reader should say of an indicator drawn in these columns. */
export function expectIndicator(indicator: DrawnIndicator, index: number, columns: readonly Column[], prefix: string, tags: readonly (string | undefined)[]): Expected {
  const expected: Partial<Record<IndicatorRole, { says: string; tag: string | undefined }>> = {};
  const split = columns.some(({ role }) => role === 'number');
  columns.forEach(({ role, content }, place) => {
    if (role === 'spacer' || role === 'project') return;
    expected[role] = { says: sayingOf(role, indicator, cellOf(content(indicator, index))?.text ?? '', split), tag: tags[place] };
  });
  // Where 一级 has no column it follows from the kind of 二级, and stands there.
  const kind = columns.findIndex(({ role }) => role === 'level2');
  if (expected.level1 === undefined && kind >= 0 && indicator.level1.standard !== undefined) expected.level1 = { says: indicator.level1.standard, tag: tags[kind] };
  // 符号 and 单位 are parts of the value, which stands where its number stands.
  if (split) {
    expected.value = { says: saidValue(indicator.value), tag: `${prefix}.number` };
    delete expected.number;
    delete expected.unit;
    delete expected.comparator;
  }
  return expected;
}

function sayingOf(role: IndicatorRole, indicator: DrawnIndicator, shown: string, split: boolean): string {
  if (role === 'level1') return indicator.level1.standard ?? plain(shown);
  if (role === 'level2') return indicator.level2.standard ?? plain(shown);
  if (role === 'level3') return plain(indicator.level3);
  if (role === 'value' && !split) return saidValue(indicator.value);
  return plain(shown);
}

function saidValue(value: DrawnValue | TargetValue): string {
  const quantity = value.dimension === 'deadline' || value.dimension === 'text' ? '' : ` ${value.comparator ?? ''}${value.number ?? ''}${value.unit ?? ''}`;
  return value.dimension + quantity;
}

function plain(text: string): string {
  return compactText(text);
}

/** One line a fact, so that a difference names field and cell. */
export function expectedLines(table: ExpectedTable, places: ReadonlyMap<string, Place>): readonly string[] {
  const at = (tag: string | undefined): string => {
    const place = tag === undefined ? undefined : places.get(tag);
    return place ? `@${a1(place)}` : '';
  };
  return [
    `kind: ${table.kind ?? 'any'} period: ${table.period ?? 'any'}`,
    ...(table.projectIsOpen === true ? [] : PROJECT_FIELDS).map((field) => `${field}: ${table.project[field] === undefined ? '—' : `${plain(table.project[field])} ${at(`${table.id}.project.${field}`)}`}`),
    `name: ${table.name === undefined ? 'any' : plain(table.name)}`,
    `plan: ${table.plan === undefined ? '—' : table.plan.join(' ')}`,
    `goals: ${table.projectIsOpen === true ? '—' : table.goals.map(plain).join(' / ')}`,
    `overall goals: ${(table.overallGoals ?? []).map(plain).join(' / ')}`,
    ...table.indicators.flatMap((indicator, index) => FIELDS.map((field) => {
      const found = indicator[field];
      return `${String(index + 1)} ${field}: ${found === undefined ? '—' : `${found.says} ${at(found.tag)}`}`;
    })),
  ];
}

const FIELDS: readonly IndicatorRole[] = ['level1', 'level2', 'level3', 'description', 'value', 'basis', 'weight', 'direction', ...DETAILS];

/** The same lines of what was read. What the expectation leaves open (kind, a level that has no column) is not looked at. */
export function readLines(table: TargetTable, wanted: ExpectedTable): readonly string[] {
  const { project } = table;
  return [
    `kind: ${wanted.kind === undefined ? 'any' : table.kind} period: ${wanted.period === undefined ? 'any' : (table.period ?? 'none')}`,
    ...(wanted.projectIsOpen === true ? [] : PROJECT_FIELDS).map((name) => `${name}: ${name === 'title' && wanted.project.title === undefined ? '—' : projectField(project, name)}`),
    `name: ${wanted.name === undefined ? 'any' : plain(table.name)}`,
    `plan: ${project.plan === undefined ? '—' : project.plan.map(({ label, percent }) => `${label.value}${percent.value}`).join(' ')}`,
    `goals: ${wanted.projectIsOpen === true ? '—' : project.goals.map(({ value }) => plain(value)).join(' / ')}`,
    `overall goals: ${wanted.overallGoals === undefined ? '' : (project.overallGoals ?? []).map(({ value }) => plain(value)).join(' / ')}`,
    ...table.indicators.flatMap((indicator, index) => FIELDS.map((name) => {
      const open = (name === 'level1' || name === 'level2') && wanted.indicators[index]?.[name] === undefined;
      return `${String(index + 1)} ${name}: ${open ? '—' : indicatorField(indicator, name)}`;
    })),
  ];
}

function projectField(project: Project, name: ProjectField): string {
  const found = name === 'initialTotal' ? project.initial?.total : name === 'executedTotal' ? project.executed?.total : project[name];
  if (found === undefined) return '—';
  const { value, at } = found;
  return `${plain(typeof value === 'string' ? value : value.decimal + (value.unit ?? ''))} @${a1(at)}`;
}

function indicatorField(indicator: Indicator, name: IndicatorRole): string {
  if (name === 'value') return indicator.target === undefined ? '—' : `${saidValue(indicator.target.value)} @${a1(indicator.target.at)}`;
  const found = name === 'level1' || name === 'level2' || name === 'level3' || name === 'description' || name === 'basis' || name === 'weight' || name === 'direction'
    ? indicator[name]
    : indicator.details?.[name as DetailRole];
  return found === undefined ? '—' : `${plain(found.value)} @${a1(found.at)}`;
}

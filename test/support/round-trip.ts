import { readFileSync } from 'node:fs';
import type { Field, Indicator, IndicatorRole, Project, TargetTable } from '../../src/core/model/target-table';
import { createReader } from '../../src/core/reading/create-reader';
import type { Finding } from '../../src/core/rules/contract';
import { createEngine } from '../../src/core/rules/engine';
import { defaultPack } from '../../src/core/standards/default-pack';
import type { Layout } from '../../src/core/standards/layout-schema';
import type { ProjectField } from '../../src/core/standards/project-fields';
import { planTables, type Arrangement } from '../../src/core/tables/plan-table';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../src/host/xlsx/write-workbook';

const reader = createReader(defaultPack);
const engine = createEngine({ pack: defaultPack });

/**
 * Which layouts a workbook is written in: two by its place in the list, so that together the workbooks meet each layout
 * several times; every one with MEASURE_ALL, as for the repository's own workbooks.
 */
export function inTurn<T>(layouts: readonly T[], place: number, isOwn = false): readonly T[] {
  if (isOwn || process.env['MEASURE_ALL'] !== undefined) return layouts;
  return layouts.filter((_, index) => index === (2 * place) % layouts.length || index === (2 * place + 1) % layouts.length);
}

type Source = Awaited<ReturnType<typeof readXlsx>>;

const sources = new Map<string, Promise<Source>>();

function source(path: string): Promise<Source> {
  const known = sources.get(path) ?? readXlsx(new Uint8Array(readFileSync(path)), path.split('/').at(-1) ?? '');
  sources.set(path, known);
  return known;
}

export async function tablesOf(path: string): Promise<readonly TargetTable[]> {
  return reader.readWorkbook(await source(path)).sheets.flatMap((sheet) => sheet.tables).filter(({ indicators }) => indicators.length > 0);
}

export async function rewritten(tables: readonly TargetTable[], layout: Layout, arrangement: Arrangement = 'sheets') {
  const snapshot = await readXlsx(await writeXlsx(planTables(tables, layout, defaultPack, arrangement)), '写出.xlsx');
  return { snapshot, tables: reader.readWorkbook(snapshot).sheets.flatMap((sheet) => sheet.tables) };
}

/** The roles a layout has a column for; 符号, 值 and 单位 together say what 指标值 says. */
function rolesOf(layout: Layout): ReadonlySet<IndicatorRole> {
  return new Set(layout.blocks.flatMap((block) => ('indicators' in block ? block.indicators.columns.flatMap(({ role }) => role ?? []) : [])));
}

export function fieldsOf(layout: Layout): ReadonlySet<ProjectField> {
  return new Set(layout.blocks.flatMap((block) => ('line' in block ? block.line.flatMap(({ field }) => field ?? []) : [])));
}

/** How the source had put it into cells, which a layout puts in its own way. */
const OF_THE_SOURCE: ReadonlySet<string> = new Set(['percent-number', 'unit-in-number']);

/** What the layout has a place for, without addresses and without the blanks that columns of their own do away with. A blank field of the source and a missing one are the same. */
function wordsOf(indicator: Indicator, layout: Layout): unknown {
  const roles = rolesOf(layout);
  const renamed = layout.levels?.find(({ level2 }) => level2 === indicator.level2.value);
  const { level1, level2, level3, description, target, basis, weight } = indicator;
  const isOneCell = (a: Field<unknown>, b: Field<unknown> | undefined): boolean => b !== undefined && a.at.row === b.at.row && a.at.column === b.at.column;
  const isPair = isOneCell(level1, level2);
  const isJoined = isOneCell(level3, target) || isOneCell(level3, weight);
  const isBlank = target === undefined || target.raw === '';
  return {
    level1: renamed?.as1 ?? level1.value,
    level2: renamed?.as2 ?? (isPair ? level2.value : level2.raw),
    level3: isJoined ? level3.value : level3.raw,
    target: isBlank ? undefined : { ...target.value, raw: target.raw.replace(/ /g, ''), notes: target.value.notes.filter((note) => !OF_THE_SOURCE.has(note)) },
    description: (roles.has('description') && description?.raw) || '',
    basis: (roles.has('basis') && basis?.raw) || '',
    weight: (roles.has('weight') && (isJoined ? weight?.value : weight?.raw)) || '',
    details: ['actualValue', 'score', 'deviation', 'scoring', 'midTermValue', 'previousValue'].map((role) => (roles.has(role as IndicatorRole) && Object.entries(indicator.details ?? {}).find(([name]) => name === role)?.[1]?.raw) || ''),
  };
}

const lines = (goals: readonly Field[] | undefined): string | undefined => goals?.map(({ value }) => value).join('\n');

/** What else a form may have a place for, as text. */
const OTHER_FIELDS: readonly (readonly [ProjectField, (project: Project) => string | undefined])[] = [
  ['unit', ({ unit }) => unit?.value],
  ['department', ({ department }) => department?.value],
  ['nature', ({ nature }) => nature?.value],
  ['category', ({ category }) => category?.value],
  ['start', ({ start }) => start?.value],
  ['end', ({ end }) => end?.value],
  ['overallTotal', ({ overallTotal }) => overallTotal?.value.decimal],
  ['overallFiscal', ({ overallFiscal }) => overallFiscal?.value.decimal],
  ['overallOther', ({ overallOther }) => overallOther?.value.decimal],
  ['initialTotal', ({ initial }) => initial?.total?.value.decimal],
  ['initialFiscal', ({ initial }) => initial?.fiscal?.value.decimal],
  ['initialOther', ({ initial }) => initial?.other?.value.decimal],
  ['executedTotal', ({ executed }) => executed?.total?.value.decimal],
  ['executedFiscal', ({ executed }) => executed?.fiscal?.value.decimal],
  ['executedOther', ({ executed }) => executed?.other?.value.decimal],
  ['overallGoals', ({ overallGoals }) => lines(overallGoals)],
  ['actualGoals', ({ actualGoals }) => lines(actualGoals)],
];

export function blockOf({ project }: TargetTable, name: string, fields: ReadonlySet<ProjectField>): unknown {
  const amount = (field: 'budgetTotal' | 'budgetFiscal' | 'budgetOther' | 'carriedOver') => (fields.has(field) && project[field]?.value.decimal) || '';
  const text = (field: Extract<ProjectField, keyof Project> & ('code' | 'purpose' | 'moneyUnit')) => (fields.has(field) && project[field]?.value) || '';
  return {
    name,
    code: text('code'),
    purpose: text('purpose'),
    moneyUnit: text('moneyUnit'),
    budget: [amount('budgetTotal'), amount('budgetFiscal'), amount('budgetOther'), amount('carriedOver')],
    goals: fields.has('goals') ? project.goals.map((goal) => goal.value).join('\n') : '',
    others: Object.fromEntries(OTHER_FIELDS.flatMap(([field, said]) => (fields.has(field) ? [[field, said(project) ?? '']] : []))),
  };
}

/** As the layout orders them: rows it renames come first. */
export function indicatorsOf(table: TargetTable, layout: Layout): readonly unknown[] {
  const isRenamed = (indicator: Indicator) => layout.levels?.some(({ level2 }) => level2 === indicator.level2.value) ?? false;
  const ordered = [...table.indicators.filter(isRenamed), ...table.indicators.filter((indicator) => !isRenamed(indicator))];
  return ordered.map((indicator) => wordsOf(indicator, layout));
}

/** What the projects are called in a layout: in a list, the second of one name is 名称（2）. */
export function namesIn(layout: Layout, tables: readonly TargetTable[]): readonly string[] {
  const counts = new Map<string, number>();
  return tables.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return layout.shape === 'list' && name !== '' && count > 1 ? `${name}（${count}）` : name;
  });
}

/** The errors and warnings of the written tables that the source does not have, as `Z-501 项目 指标`. */
export async function findingsAdded(path: string, layout: Layout): Promise<readonly string[]> {
  const before = await source(path);
  const tables = await tablesOf(path);
  const { snapshot } = await rewritten(tables, layout);
  const [old, now] = [checked(before), checked(snapshot)];
  const named = new Map(namesIn(layout, tables).map((name, index) => [name, tables[index]?.name ?? '']));
  const said = ({ code, table, subject }: Finding): string => `${code} ${named.get(table) ?? table}${OF_THE_WHOLE.has(code) ? '' : ` ${subject}`}`;
  const known = new Set(old.findings.map(said));
  const isOfTheForm = ({ code, table }: Finding): boolean =>
    old.unchecked.has(`${code} ${named.get(table) ?? table}`) ||
    (TOLD_BY_DESCRIPTION.has(code) && !rolesOf(layout).has('description')) ||
    (TOLD_BY_GOALS.has(code) && !fieldsOf(layout).has('goals')) ||
    (TOLD_BY_FORM.has(code) && layout.shape === 'list');
  const added = now.findings.filter((finding) => finding.severity !== 'hint' && !known.has(said(finding)) && !isOfTheForm(finding));
  return added.map(said);
}

/** Found at the first row it is true of: another one where a form sorts its rows, each one where it says a merged level again. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['Z-701', 'Z-420']);
/** Which 一级指标 a form has, the form itself tells; a list takes rows of all forms. */
const TOLD_BY_FORM: ReadonlySet<string> = new Set(['Z-109']);
/** What a number in the goals confirms; a form without them cannot. */
const TOLD_BY_GOALS: ReadonlySet<string> = new Set(['Z-522']);
/** What the description of a row explains; a form without such a column cannot. */
const TOLD_BY_DESCRIPTION: ReadonlySet<string> = new Set(['Z-108', 'Z-323']);

/** What is found, and what could not be asked of a table because it has no place for it (`Z-103 table`). */
function checked({ sheets }: Source): { readonly findings: readonly Finding[]; readonly unchecked: ReadonlySet<string> } {
  const { findings, checks } = engine.join(sheets.map((sheet) => engine.checkSheet(reader.readSheet(sheet), sheet)));
  return { findings, unchecked: new Set(checks.flatMap(({ code, notChecked }) => notChecked.flatMap(({ tables }) => tables.map(({ name }) => `${code} ${name}`)))) };
}

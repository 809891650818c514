import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator, IndicatorRole, Project, TargetTable } from '../../../src/core/model/target-table';
import { createReader } from '../../../src/core/reading/create-reader';
import type { Finding } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Layout } from '../../../src/core/standards/layout-schema';
import type { ProjectField } from '../../../src/core/standards/project-fields';
import { planTables, type Arrangement } from '../../../src/core/tables/plan-table';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';

const OWN = join(__dirname, '../../workbooks');
/** More public workbooks, where they lie beside the repository; those here are not read twice. */
const BESIDE = ['workbooks', 'workbooks-shanghai'].map((folder) => join(__dirname, '../../../../shared', folder)).filter((folder) => existsSync(folder));
const WORKBOOKS = [...new Map([...BESIDE, OWN].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => [name, join(folder, name)] as const)))];
const LAYOUTS = defaultPack.layouts.map((layout) => [layout.id, layout] as const);
const reader = createReader(defaultPack);
const engine = createEngine({ pack: defaultPack });

type Source = Awaited<ReturnType<typeof readXlsx>>;

const sources = new Map<string, Promise<Source>>();

function source(path: string): Promise<Source> {
  const known = sources.get(path) ?? readXlsx(new Uint8Array(readFileSync(path)), path.split('/').at(-1) ?? '');
  sources.set(path, known);
  return known;
}

async function tablesOf(path: string): Promise<readonly TargetTable[]> {
  return reader.readWorkbook(await source(path)).sheets.flatMap((sheet) => sheet.tables).filter(({ indicators }) => indicators.length > 0);
}

async function rewritten(tables: readonly TargetTable[], layout: Layout, arrangement: Arrangement = 'sheets') {
  const snapshot = await readXlsx(await writeXlsx(planTables(tables, layout, defaultPack, arrangement)), '写出.xlsx');
  return { snapshot, tables: reader.readWorkbook(snapshot).sheets.flatMap((sheet) => sheet.tables) };
}

/** The roles a layout has a column for; 符号, 值 and 单位 together say what 指标值 says. */
function rolesOf(layout: Layout): ReadonlySet<IndicatorRole> {
  return new Set(layout.blocks.flatMap((block) => ('indicators' in block ? block.indicators.columns.flatMap(({ role }) => role ?? []) : [])));
}

function fieldsOf(layout: Layout): ReadonlySet<ProjectField> {
  return new Set(layout.blocks.flatMap((block) => ('line' in block ? block.line.flatMap(({ field }) => field ?? []) : [])));
}

/** How the source had put it into cells, which a layout puts in its own way. */
const OF_THE_SOURCE: ReadonlySet<string> = new Set(['percent-number', 'unit-in-number']);

/** What the layout has a place for, without addresses and without the blanks that columns of their own do away with. A blank field of the source and a missing one are the same. */
function wordsOf(indicator: Indicator, layout: Layout): unknown {
  const roles = rolesOf(layout);
  const renamed = layout.levels?.find(({ level2 }) => level2 === indicator.level2.value);
  const { level3, description, target, basis, weight } = indicator;
  return {
    level1: renamed?.as1 ?? indicator.level1.value,
    level2: renamed?.as2 ?? indicator.level2.raw,
    level3: level3.raw,
    target: target && { ...target.value, raw: target.raw.replace(/ /g, ''), notes: target.value.notes.filter((note) => !OF_THE_SOURCE.has(note)) },
    description: (roles.has('description') && description?.raw) || '',
    basis: (roles.has('basis') && basis?.raw) || '',
    weight: (roles.has('weight') && weight?.raw) || '',
  };
}

function blockOf({ project }: TargetTable, name: string, fields: ReadonlySet<ProjectField>): unknown {
  const amount = (field: 'budgetTotal' | 'budgetFiscal' | 'budgetOther') => (fields.has(field) && project[field]?.value.decimal) || '';
  const text = (field: Extract<ProjectField, keyof Project> & ('code' | 'purpose' | 'moneyUnit')) => (fields.has(field) && project[field]?.value) || '';
  return {
    name,
    code: text('code'),
    purpose: text('purpose'),
    moneyUnit: text('moneyUnit'),
    budget: [amount('budgetTotal'), amount('budgetFiscal'), amount('budgetOther')],
    goals: fields.has('goals') ? project.goals.map((goal) => goal.value).filter((goal) => goal !== '') : [],
  };
}

/** As the layout orders them: rows it renames come first. */
function indicatorsOf(table: TargetTable, layout: Layout): readonly unknown[] {
  const isRenamed = (indicator: Indicator) => layout.levels?.some(({ level2 }) => level2 === indicator.level2.value) ?? false;
  const ordered = [...table.indicators.filter(isRenamed), ...table.indicators.filter((indicator) => !isRenamed(indicator))];
  return ordered.map((indicator) => wordsOf(indicator, layout));
}

describe.each(WORKBOOKS)('%s', (_name, path) => {
  it.each(LAYOUTS)('写成 %s 再读出，指标和项目块一字不差', async (_, layout) => {
    const tables = await tablesOf(path);
    const { tables: again } = await rewritten(tables, layout);
    expect(again.map((table) => indicatorsOf(table, { ...layout, levels: undefined }))).toEqual(tables.map((table) => indicatorsOf(table, layout)));
    const fields = fieldsOf(layout);
    expect(again.map((table) => blockOf(table, table.name, fields))).toEqual(tables.map((table) => blockOf(table, table.name, fields)));
  });

  it('写成完整式再读出，资金支出计划都在', async () => {
    const plan = ({ project }: TargetTable) => project.plan?.map(({ label, percent }) => [label.value, percent.value]) ?? [];
    const tables = await tablesOf(path);
    const { tables: again } = await rewritten(tables, defaultPack.layouts[0]!);
    expect(again.map(plan)).toEqual(tables.map(plan));
  });

  it.each(LAYOUTS)('所有项目写在一张 %s 上，一个不少', async (_, layout) => {
    const tables = await tablesOf(path);
    if (tables.length === 0) return expect(planTables(tables, layout, defaultPack, 'pages')).toEqual([]);
    const { snapshot, tables: again } = await rewritten(tables, layout, 'pages');
    expect(snapshot.sheets).toHaveLength(1);
    expect(again.map((table) => table.indicators.length)).toEqual(tables.map((table) => table.indicators.length));
  });

  it.each(LAYOUTS)('写成 %s 的表没有原表没有的错误和警告', async (_, layout) => {
    const before = await source(path);
    const { snapshot } = await rewritten(await tablesOf(path), layout);
    const [old, now] = [checked(before), checked(snapshot)];
    const known = new Set(old.findings.map(({ code, table, subject }) => `${code} ${table} ${subject}`));
    const isKnown = ({ code, table, subject }: Finding): boolean => known.has(`${code} ${table} ${subject}`);
    const isOfTheForm = ({ code, table }: Finding): boolean =>
      old.unchecked.has(`${code} ${table}`) || (TOLD_BY_DESCRIPTION.has(code) && !rolesOf(layout).has('description')) || (TOLD_BY_FORM.has(code) && layout.shape === 'list');
    const added = now.findings.filter((finding) => finding.severity !== 'hint' && !isKnown(finding) && !isOfTheForm(finding));
    expect(added.map(({ code, table, subject }) => `${code} ${table} ${subject}`)).toEqual([]);
  });
});

/** Which 一级指标 a form has, the form itself tells; a list takes rows of all forms. */
const TOLD_BY_FORM: ReadonlySet<string> = new Set(['Z-109']);
/** What the description of a row explains; a form without such a column cannot. */
const TOLD_BY_DESCRIPTION: ReadonlySet<string> = new Set(['Z-108', 'Z-323']);

/** What is found, and what could not be asked of a table because it has no place for it (`Z-103 table`). */
function checked({ sheets }: Source): { readonly findings: readonly Finding[]; readonly unchecked: ReadonlySet<string> } {
  const { findings, checks } = engine.join(sheets.map((sheet) => engine.checkSheet(reader.readSheet(sheet), sheet)));
  return { findings, unchecked: new Set(checks.flatMap(({ code, notChecked }) => notChecked.flatMap(({ tables }) => tables.map(({ name }) => `${code} ${name}`)))) };
}

import type { TargetTable } from '../../model/target-table';
import type { WorkbookModel } from '../../model/workbook-model';
import type { SheetPlan } from '../../sheet/plan';
import { validSheetName } from '../../sheet/sheet-name';
import type { Layout } from '../../standards/layout-schema';
import type { StandardsPack } from '../../standards/schema';
import { planBudgets } from '../budget/plan-budget';
import { fittedLayout } from '../fitted-layout';
import { layoutOf } from '../layout';
import { planTable } from '../plan-table';
import { planContents, planCover, planGoals, type ContentsLine } from './front-pages';
import { pageCount, withPageBreaks } from './page-count';

export interface BookOptions {
  /** The layout of the project tables; the pack's own without it. */
  readonly layout?: Layout;
  /** Whether the 部门预算表 come as a third part. */
  readonly budgets?: boolean;
}

interface Part {
  readonly title: string;
  readonly sheets: readonly { readonly entry?: string; readonly plan: SheetPlan }[];
}

/**
 * A whole 部门预算绩效文本: 封面, 目录 with links and pages, 第一部分 the goals of the whole unit, 第二部分 the project
 * tables in their order, numbered. What the workbook does not state stands as 〈…〉.
 */
export function planBook(model: WorkbookModel, pack: StandardsPack, { layout, budgets }: BookOptions = {}): readonly SheetPlan[] {
  const { book } = pack;
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const parts: Part[] = [
    { title: book.goals, sheets: goalSheets(model, tables, pack) },
    { title: book.projects, sheets: projectSheets(tables.filter(({ kind }) => kind !== 'unit-target'), layout ?? layoutOf(pack, book.projectsLayout), pack) },
    ...(budgets ? [{ title: book.tables, sheets: planBudgets(model, pack).map((plan, index) => ({ entry: filled(book.entry, { number: String(index + 1), name: plan.name }), plan })) }] : []),
  ].filter(({ sheets }) => sheets.length > 0);
  const taken = [book.coverSheet, book.contents];
  const named = parts.map((part) => ({
    ...part,
    sheets: part.sheets.map((sheet) => {
      const name = validSheetName(sheet.plan.name, taken);
      taken.push(name);
      return { ...sheet, plan: withPageBreaks({ ...sheet.plan, name }) };
    }),
  }));
  const cover = planCover(book.coverSheet, filled(book.cover, { year: yearOf(model) ?? book.noYear }), unitOf(model, tables) ?? book.noUnit);
  // The list of contents itself takes pages, as many as its lines need whatever numbers they show.
  const draft = withPageBreaks(planContents(book.contents, book.contentsTitle, linesOf(named, 0)));
  const contents = withPageBreaks(planContents(book.contents, book.contentsTitle, linesOf(named, pageCount(cover) + pageCount(draft))));
  return [cover, contents, ...named.flatMap(({ sheets }) => sheets.map(({ plan }) => plan))];
}

function linesOf(parts: readonly Part[], before: number): readonly ContentsLine[] {
  let page = before + 1;
  return parts.flatMap(({ title, sheets }) => {
    const lines: ContentsLine[] = [];
    sheets.forEach(({ entry, plan }, index) => {
      const link = { sheet: plan.name, row: 0, column: 0 };
      if (index === 0) lines.push({ text: title, page, isPart: true, link });
      if (entry !== undefined) lines.push({ text: entry, page, isPart: false, link });
      page += pageCount(plan);
    });
    return lines;
  });
}

function goalSheets(model: WorkbookModel, tables: readonly TargetTable[], pack: StandardsPack): Part['sheets'] {
  const { book } = pack;
  const texts = model.sheets
    .filter(({ budgets }) => budgets.length === 0)
    .flatMap((sheet) => sheet.texts)
    .filter(({ kind, paragraphs }) => kind === 'narrative' && paragraphs.some(({ value }) => book.goalWords.some((word) => value.includes(word))) && paragraphs.some(({ value }) => /[。；;]/.test(value)));
  const goals = texts.length > 0 ? [{ plan: planGoals(book.goalsSheet, book.goals, texts) }] : [];
  const layout = layoutOf(pack, book.goalsLayout);
  const whole = layout ? tables.filter(({ kind }) => kind === 'unit-target').map((table) => ({ entry: table.name, plan: planTable(table, layout, pack) })) : [];
  return [...goals, ...whole];
}

function projectSheets(tables: readonly TargetTable[], layout: Layout | undefined, pack: StandardsPack): Part['sheets'] {
  if (!layout) return [];
  const fitted = fittedLayout(layout, tables);
  return tables.map((table, index) => {
    const number = String(index + 1);
    const plan = planTable(numbered(table, number, pack), fitted, pack);
    return { entry: filled(pack.book.entry, { number, name: table.name }), plan: { ...plan, name: `${number} ${table.name}` } };
  });
}

/** 1. 1、 （1） before a title, from the workbook the table comes from. */
const NUMBERING = /^\s*(?:[（(]\d{1,3}[）)]|\d{1,3}\s*[、.．])\s*/;

/** The table with the number it has in this book before its title; a table without title keeps going by its name. */
function numbered(table: TargetTable, number: string, { book }: StandardsPack): TargetTable {
  const { title } = table.project;
  if (!title) return table;
  const words = title.raw.replace(NUMBERING, '');
  const raw = filled(book.entry, { number, name: words });
  return { ...table, project: { ...table.project, title: { ...title, raw } } };
}

/** Who speaks on a cover: what stands before 2025年部门预算… */
const COVER = /^(\S{4,30}?)\s*20\d{2}\s*年/;

/** The unit of the cover, else the one most of the tables name, without its code. */
function unitOf(model: WorkbookModel, tables: readonly TargetTable[]): string | undefined {
  const covers = model.sheets.flatMap(({ texts }) => texts.flatMap(({ paragraphs }) => paragraphs.slice(0, COVER_LINES).flatMap(({ value }) => (value.length <= COVER_LENGTH ? (COVER.exec(value.trim())?.[1] ?? []) : []))));
  const names = covers.length > 0 ? covers : [
    ...tables.flatMap(({ project }) => project.department ?? project.unit ?? []).map(({ value }) => value),
    ...model.sheets.flatMap(({ budgets }) => budgets.flatMap(({ unitName }) => unitName?.value ?? [])),
  ];
  return mostCommon(names.map((name) => name.replace(/^[\d\s-]+/, '').trim()).filter((name) => name !== ''));
}

/** The year most of the titles name. */
function yearOf({ sheets }: WorkbookModel): string | undefined {
  const titles = sheets.flatMap(({ name, tables, budgets, texts }) => [name, ...tables.map(({ project }) => project.title?.raw ?? ''), ...budgets.map(({ title, period }) => `${title?.raw ?? ''}${period?.raw ?? ''}`), ...texts.map((text) => `${text.name}${text.paragraphs.slice(0, COVER_LINES).map(({ value }) => value).join('')}`)]);
  return mostCommon(titles.flatMap((title) => [...title.matchAll(/(20\d{2})\s*年/g)].map((match) => match[1] ?? '')));
}

/** A cover or a heading is no longer. */
const COVER_LINES = 6;
const COVER_LENGTH = 60;

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function filled(pattern: string, data: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => data[name] ?? slot);
}

import type { BudgetColumn, BudgetColumnRole } from '../../model/budget-table';
import { Pace, type Steps } from '../steps';
import { headerPaths, pathWords, type HeaderPath } from './header-paths';
import type { LineFacts } from './line-facts';
import { unitInHeader, type BudgetWords, type HeaderKind } from './words';

/** What the body has in one column. */
interface Content {
  readonly numbers: number;
  readonly words: number;
  readonly total: number;
  /** A dash where there is no amount. */
  readonly dashes: number;
  /** Cells of nothing but digits that count up by one, as 序号 does. */
  readonly counting: boolean;
  /** Cells that can be a code: digits, perhaps with dots. */
  readonly digits: number;
  /** Cells with the digits of a 类, 款 or 项 and nothing else: 208, 20801, 2080101. */
  readonly subjects: number;
}

export interface ColumnSet {
  readonly columns: readonly BudgetColumn[];
  /** Columns that hold one digit group of a code, from the first, by part. */
  readonly codeGroups: ReadonlySet<number>;
}

interface Draft {
  readonly path: HeaderPath;
  readonly words: readonly string[];
  readonly content: Content;
  role: BudgetColumnRole;
  isGroup: boolean;
  order: number;
  part: number;
}

/** Column letters, names, roles and parts of a table, from its header lines and what the body has below. */
export function* columnsOf(header: readonly LineFacts[], mixed: LineFacts | undefined, body: readonly LineFacts[], words: BudgetWords): Steps<ColumnSet> {
  const contents = yield* contentsOf(body);
  const named = new Set(header.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const groups = new Map((mixed?.cells ?? []).filter(({ word }) => word?.kind === 'codeGroup').map((cell) => [cell.column, cell]));
  const candidates = new Set([...named, ...groups.keys(), ...contents.keys()]);
  const paths = headerPaths(header, [...candidates], words).map((path): HeaderPath => {
    const group = groups.get(path.column);
    return group ? { ...path, cells: [...path.cells, group], own: true, parentOnly: false } : path;
  });
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const column of named) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  const drafts = paths.flatMap((path): Draft[] => {
    const content = contents.get(path.column) ?? NOTHING;
    const outside = path.column < first || path.column > last;
    // Remarks beside a table are no column of it; a column that the header forgot has something in many rows.
    if (outside && content.total * 3 < body.length) return [];
    if (path.parentOnly && content.total === 0) return [];
    return [{ path, words: pathWords(path), content, role: 'text', isGroup: false, order: Number.MAX_SAFE_INTEGER, part: 0 }];
  });
  yield;
  const pace = new Pace();
  for (const draft of drafts) {
    if (pace.isDue(CELLS_OF_A_COLUMN)) yield;
    setRole(draft, words);
  }
  setParts(drafts, words);
  nameOfRows(drafts);
  yield;
  const names = columnNames(drafts);
  const columns = drafts.map((draft, index): BudgetColumn => {
    const unit = draft.path.cells.map(({ text }) => unitInHeader(text)).findLast((found) => found !== undefined);
    return {
      column: draft.path.column,
      name: names[index] ?? '',
      path: draft.words,
      role: draft.role,
      part: draft.part,
      ...(unit !== undefined && draft.role === 'amount' && { moneyUnit: unit }),
    };
  });
  return { columns, codeGroups: new Set(drafts.filter(({ isGroup }) => isGroup).map(({ path }) => path.column)) };
}

/** What telling the role of one column costs. */
const CELLS_OF_A_COLUMN = 5;

const SUBJECT = /^\d{3}(?:\d{2}){0,2}$/;
const DASHES = /^[-—–―－]+$/;
const NOTHING: Content = { numbers: 0, words: 0, total: 0, dashes: 0, counting: false, digits: 0, subjects: 0 };

function* contentsOf(body: readonly LineFacts[]): Steps<ReadonlyMap<number, Content>> {
  const contents = new Map<number, { numbers: number; words: number; total: number; dashes: number; digits: number; subjects: number; last: number; counting: boolean }>();
  const pace = new Pace();
  for (const { cells } of body) {
    if (pace.isDue(cells.length)) yield;
    for (const { column, text, isNumber } of cells) {
      const content = contents.get(column) ?? { numbers: 0, words: 0, total: 0, dashes: 0, digits: 0, subjects: 0, last: Number.NaN, counting: true };
      content.total += 1;
      if (isNumber) content.numbers += 1;
      else if (DASHES.test(text)) content.dashes += 1;
      else if (/[\u4e00-\u9fffA-Za-z]{2}/.test(text)) content.words += 1;
      if (/^[\d０-９][\d０-９.\-\s]{0,15}$/.test(text)) content.digits += 1;
      if (SUBJECT.test(text)) content.subjects += 1;
      if (content.counting) {
        const number = Number(text);
        if (Number.isNaN(number) || !(Number.isNaN(content.last) || number === content.last + 1)) content.counting = false;
        content.last = number;
      }
      contents.set(column, content);
    }
  }
  return contents;
}

/** The lowest header word that is known tells; what the body has there decides where the words leave it open. */
function setRole(draft: Draft, words: BudgetWords): void {
  const { content } = draft;
  const known = draft.path.cells.map(({ text }) => words.header(text)).findLast((word) => word !== undefined && word.kind !== 'foreign');
  const lowest = draft.path.cells.at(-1);
  const leaf = lowest && words.header(lowest.text);
  const kind: HeaderKind | undefined = leaf?.kind ?? known?.kind;
  draft.order = leaf?.order ?? Number.MAX_SAFE_INTEGER;
  const mostlyNumbers = content.numbers > 0 && content.numbers * 2 >= content.total - content.dashes;
  const mostlyWords = content.words > 1 && content.words * 2 > content.total;
  switch (kind) {
    case 'no':
      draft.role = 'no';
      break;
    case 'code':
    case 'codeGroup':
      draft.role = mostlyWords && content.digits * 2 < content.total ? (leaf ? 'name' : 'text') : 'code';
      draft.isGroup = kind === 'codeGroup' && draft.role === 'code';
      break;
    case 'name':
      // 功能科目 | 政府经济科目 may hold the codes alone.
      draft.role = content.subjects > 1 && content.subjects === content.total ? 'text' : mostlyNumbers ? numericRole(content, leaf === undefined) : 'name';
      break;
    case 'amount':
      draft.role = mostlyWords ? (leaf?.exact ? 'text' : 'name') : 'amount';
      break;
    case 'quantity':
      draft.role = 'quantity';
      break;
    case 'ratio':
    case 'text':
    case 'foreign':
      draft.role = 'text';
      break;
    case undefined:
      draft.role = mostlyNumbers ? numericRole(content, true) : 'text';
      break;
  }
}

function numericRole(content: Content, unnamed: boolean): BudgetColumnRole {
  return unnamed && content.counting && content.total > 2 ? 'no' : 'amount';
}

/**
 * A part begins at a column of codes or names (or the 序号 before it) behind a column of amounts, if the same header
 * word begins an earlier part (项目 … 项目) or a half is named above it (收入 | 支出), and amounts follow.
 */
function setParts(drafts: readonly Draft[], words: BudgetWords): void {
  let part = 0;
  let amounts = false;
  const leaves = new Set<string>();
  drafts.forEach((draft, index) => {
    const leaf = bareLeaf(draft);
    const heading = draft.role === 'name' || draft.role === 'code' || draft.role === 'no';
    if (heading && amounts) {
      const run = headingRun(drafts, index);
      const next = drafts[index + run];
      const repeats = drafts.slice(index, index + run).some((one) => one.role !== 'no' && leaves.has(bareLeaf(one)));
      const named = drafts.slice(index, index + run).some((one) => one.path.cells.some(({ text }) => words.namesPart(text)));
      const apart = isApart(drafts, index);
      if (next?.role === 'amount' && (repeats || named || apart) && run > (draft.role === 'no' ? 1 : 0)) {
        part += 1;
        amounts = false;
      }
    }
    if (draft.role === 'name' || draft.role === 'code') leaves.add(leaf);
    if (draft.role === 'amount') amounts = true;
    draft.part = part;
  });
}

/** A column that is blank on all rows stands between the amounts before and these names: another list beside the first. */
function isApart(drafts: readonly Draft[], index: number): boolean {
  for (let place = index; place > 0; place -= 1) {
    const before = drafts[place - 1];
    if ((drafts[place]?.path.column ?? 0) - (before?.path.column ?? 0) > 1) return true;
    if (before?.role === 'amount') return false;
  }
  return false;
}

/** How many columns from here are codes, names or 序号. */
function headingRun(drafts: readonly Draft[], from: number): number {
  let index = from;
  while (index < drafts.length && ['name', 'code', 'no'].includes(drafts[index]?.role ?? '')) index += 1;
  return index - from;
}

function bareLeaf({ words }: Draft): string {
  return (words.at(-1) ?? '').replace(/\([^()]*\)/g, '');
}

/** One column of names a part, before its amounts: the one whose word the pack lists first; without any, the first of words. */
function nameOfRows(drafts: readonly Draft[]): void {
  const parts: Draft[][] = [];
  for (const draft of drafts) (parts[draft.part] ??= []).push(draft);
  for (const own of parts) {
    const until = own.findIndex(({ role }) => role === 'amount');
    const before = own.slice(0, until < 0 ? own.length : until);
    const names = own.filter(({ role }) => role === 'name');
    const preferred = before.filter(({ role }) => role === 'name');
    const choice = best(preferred) ?? best(names) ?? before.find(({ role, content }) => role === 'text' && content.words > 0);
    for (const draft of names) if (draft !== choice) draft.role = 'text';
    if (choice) choice.role = 'name';
  }
}

function best(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>((found, draft) => (found === undefined || draft.order < found.order ? draft : found), undefined);
}

/** The lowest words; words above in front where columns share them; a number behind where nothing else tells them apart. */
function columnNames(drafts: readonly Draft[]): readonly string[] {
  const depth = drafts.reduce((most, { words }) => Math.max(most, words.length), 1);
  let names = drafts.map(({ words }) => words.at(-1) ?? '');
  for (let level = 2; level <= depth; level += 1) {
    const shared = repeated(names);
    names = names.map((name, index) => (shared.has(name) ? (drafts[index]?.words.slice(-level).join('') ?? name) : name));
  }
  // 收入 | 预算数 | 支出 | 预算数: nothing stands above, but the columns of names tell the parts apart.
  const shared = repeated(names);
  const headings = shared.size === 0 ? new Map<number, string>() : partHeadings(drafts);
  names = names.map((name, index) => {
    const draft = drafts[index];
    const heading = draft && draft.role !== 'name' && shared.has(name) ? headings.get(draft.part) : undefined;
    return heading === undefined ? name : heading + name;
  });
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}(${String(count)})`;
  });
}

/** What the column of names is called in each part, where that tells the parts apart (项目 … 项目 does not). */
function partHeadings(drafts: readonly Draft[]): ReadonlyMap<number, string> {
  const headings = drafts.filter(({ role }) => role === 'name').map(({ part, words }) => [part, words.at(-1) ?? ''] as const);
  const twice = repeated(headings.map(([, heading]) => heading));
  return new Map(headings.filter(([, heading]) => heading !== '' && !twice.has(heading)));
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return twice;
}

import type { CellRef } from '../../sheet/address';
import type { IdentitySection } from '../../standards/identities';
import { plainName } from '../plain-name';
import type { TableView } from '../table-view';
import { cellOf } from '../table-view';
import type { TextFigures } from './figures';
import type { Passage } from './passages';

/** What is wrong with words, not with numbers. */
export type RemarkKind = 'wrong-year' | 'outdated-name' | 'name-differs' | 'unfinished' | 'no-full-stop' | 'doubled' | 'quotes' | 'template' | 'department';

export interface Remark {
  readonly kind: RemarkKind;
  readonly at: CellRef;
  /** The words in question. */
  readonly words: string;
  /** What stands elsewhere, or should stand here. */
  readonly other: string;
  readonly related: readonly CellRef[];
}

type Words = IdentitySection['text'];

const AROUND = 12;
const DOUBLED = /([，。；、：:])\1+|[，、；]。|。[，、；]|，、|、，|(?:增加|减少)、\d/g;
const CODED_NAME = /([^()，。；;:：\n]+)\((\d{2,3})([类款项])\)/g;

/** Everything said of the words of a text. */
export function remarksOf(text: TextFigures, words: Words, views: readonly TableView[]): readonly Remark[] {
  const byPassage = text.passages.flatMap((passage) => [
    ...wrongYears(passage, text, words),
    ...outdatedNames(passage, words),
    ...namesUnlikeTables(passage, words, views),
    ...matches('unfinished', passage, words.unfinished),
    ...matches('no-full-stop', passage, words.unended),
    ...doubledMarks(passage),
    ...looseQuotes(passage),
    ...matches('template', passage, words.template),
  ]);
  return [...byPassage, ...departmentWords(text, words, views)];
}

/** 2026年…比2026年预算增加: a budget compared with itself. */
function wrongYears(passage: Passage, { year, isBudget }: TextFigures, words: Words): readonly Remark[] {
  if (year === undefined || !isBudget) return [];
  const compares = words.compare.filter((word) => word.length === 1).join('');
  const outcomes = [...words.increase, ...words.decrease, ...words.equal].join('|');
  const pattern = new RegExp(`[${compares}]${String(year)}年(?:度)?(?:部门|单位)?预算(?:数)?(?:${outcomes}|相比)`, 'gu');
  return [...passage.text.matchAll(pattern)].map((match) => remark('wrong-year', passage, match.index, match[0], `${String(year - 1)}年`));
}

function outdatedNames(passage: Passage, { outdated }: Words): readonly Remark[] {
  return outdated.flatMap(({ old, now }) => {
    const at = passage.text.indexOf(old);
    // 医疗卫生支出 inside 基层医疗卫生支出 is another thing.
    return at < 0 || /[一-龥]/.test(passage.text[at - 1] ?? '') ? [] : [remark('outdated-name', passage, at, old, now)];
  });
}

/** 医疗卫生与计划生育支出（210类） where the tables of the workbook call 210 卫生健康支出. */
function namesUnlikeTables(passage: Passage, { outdated }: Words, views: readonly TableView[]): readonly Remark[] {
  let code = '';
  return [...passage.text.matchAll(CODED_NAME)].flatMap((match) => {
    const [whole, before = '', digits = '', level = ''] = match;
    code = level === '类' ? digits : code.slice(0, level === '款' ? 3 : 5) + digits;
    const row = rowOfCode(views, code);
    const name = plainName(before).replace(/^.*[、.]/, '');
    if (!row || name.endsWith(row.row.name) || row.row.name === '' || outdated.some(({ old }) => name.endsWith(old))) return [];
    return [{ ...remark('name-differs', passage, match.index, `${name}(${digits}${level})`, row.row.name), related: [row.at], at: passage.at(match.index + whole.length - 1) }];
  });
}

function rowOfCode(views: readonly TableView[], code: string): { readonly row: TableView['rows'][number]; readonly at: CellRef } | undefined {
  for (const view of views) {
    const row = view.rows.find((one) => one.code === code);
    const column = view.columns.find(({ column: { role } }) => role === 'name');
    if (row && column) return { row, at: cellOf(view, row, column) };
  }
  return undefined;
}

function matches(kind: RemarkKind, passage: Passage, patterns: readonly string[]): readonly Remark[] {
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'u').exec(passage.text);
    if (found) return [remark(kind, passage, found.index, found[0], '')];
  }
  return [];
}

function doubledMarks(passage: Passage): readonly Remark[] {
  return [...passage.text.matchAll(DOUBLED)].map((match) => {
    const from = Math.max(0, match.index - AROUND);
    return remark('doubled', passage, match.index, passage.text.slice(from, match.index + match[0].length), match[0]);
  });
}

/** A closing quote without an opening one, or the other way round. Only whole sentences are looked at. */
function looseQuotes(passage: Passage): readonly Remark[] {
  if (!/[。；!！]$/.test(passage.text)) return [];
  let open = -1;
  for (let index = 0; index < passage.text.length; index += 1) {
    const sign = passage.text[index];
    if (sign === '“') {
      if (open >= 0) return [quoteRemark(passage, open)];
      open = index;
    } else if (sign === '”') {
      if (open < 0) return [quoteRemark(passage, index)];
      open = -1;
    }
  }
  return open < 0 ? [] : [quoteRemark(passage, open)];
}

function quoteRemark(passage: Passage, at: number): Remark {
  return remark('quotes', passage, at, passage.text.slice(Math.max(0, at - AROUND), at + AROUND), passage.text[at] ?? '');
}

/** 部门预算安排 in the text of a 单位预算. */
function departmentWords(text: TextFigures, { levels }: Words, views: readonly TableView[]): readonly Remark[] {
  const heads = [text.part.name, ...text.passages.filter(({ text: line }) => line.length <= 40 && !/[。；]/.test(line)).map(({ text: line }) => line), ...views.map(({ table }) => table.name)];
  const says = (patterns: readonly string[]): boolean => heads.some((head) => patterns.some((pattern) => head.replace(/部门预算(?:支出)?经济分类/g, '').includes(pattern)));
  if (!says(levels.unitTitle) || says(levels.departmentTitle)) return [];
  return text.passages.flatMap((passage) =>
    levels.departmentWords.flatMap((word) => {
      const at = passage.text.indexOf(word);
      return at < 0 ? [] : [remark('department', passage, at, word, word.replace('部门', '单位'))];
    }),
  );
}

function remark(kind: RemarkKind, passage: Passage, offset: number, words: string, other: string): Remark {
  return { kind, at: passage.at(offset), words, other, related: [] };
}

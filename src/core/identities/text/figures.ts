import type { Amount, MoneyUnit } from '../../model/amount';
import { decimalOfText } from '../../model/decimal';
import type { TextPart } from '../../model/text-part';
import type { IdentitySection } from '../../standards/identities';
import type { Term } from '../contract';
import type { Passage } from './passages';
import { passagesOf } from './passages';
import type { TopicReader } from './topics';
import { createTopicReader } from './topics';

/** A number of a text with its meaning. */
export interface Figure {
  readonly passage: Passage;
  readonly offset: number;
  /** `三公经费`, or `@2040601` for a 科目 spelt out as 204类 06款 01项. */
  readonly topic: string;
  readonly code?: string;
  /** An amount, how much it changed, or by what percentage. */
  readonly role: 'level' | 'change' | 'rate';
  readonly period: 'this' | 'previous';
  /** True where the words before the number name the topic themselves. */
  readonly named: boolean;
  /** The first this year's amount of its topic in the whole text: the one that tables are compared with. */
  readonly first: boolean;
  readonly term: Term;
}

/** A text with its figures. */
export interface TextFigures {
  readonly part: TextPart;
  readonly passages: readonly Passage[];
  /** The year that the text is about; undefined where its heading names none. */
  readonly year?: number;
  /** 预算, or 决算, which is compared with the budget of the same year. */
  readonly isBudget: boolean;
  readonly figures: readonly Figure[];
}

const NUMBER = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|百万元|万元|千元|元|%)/g;
const CODE = /\((\d{3})类\)[^()]*\((\d{2})款\)(?:[^()]*\((\d{2})项\))?/g;
const YEAR = /(\d{4})年/g;
const HEADING_YEAR = /(\d{4})年度?[^。，]{0,30}(预算|决算)/;
const HEADING_LINES = 12;
/** What ends the words that belong to a number. */
const BOUNDARY = /[，。；;:：\n(]/g;
const LAST_YEAR = /上年(?!末|结转)|去年/;
/** How much of the words before a number its label shows. */
const LABEL = 24;

/** What the tables of the workbook say of year and kind, for texts without a heading of their own. */
export interface TextSetting {
  readonly year?: number;
  readonly isBudget: boolean;
}

export function readFigures(part: TextPart, words: IdentitySection['text'], setting: TextSetting): TextFigures {
  const passages = passagesOf(part);
  const topics = createTopicReader(words);
  const heading = headingOf(part, passages);
  const year = heading ? heading.year : setting.year;
  const seen = new Set<string>();
  const figures = passages.flatMap((passage) => figuresOf(passage, topics, year)).map((read): Figure => {
    const figure = { ...read, topic: topics.underHeading(read.topic, read.passage.text) };
    if (figure.role !== 'level' || figure.period !== 'this' || seen.has(figure.topic)) return figure;
    seen.add(figure.topic);
    return { ...figure, first: true };
  });
  return { part, passages, figures, isBudget: (heading ?? setting).isBudget, ...(year !== undefined && { year }) };
}

function headingOf(part: TextPart, passages: readonly Passage[]): { readonly year: number; readonly isBudget: boolean } | undefined {
  const heads = [part.name.replace(/\s/g, ''), ...passages.slice(0, HEADING_LINES).map(({ text }) => text)];
  for (const head of heads) {
    const found = HEADING_YEAR.exec(head);
    if (found) return { year: Number(found[1]), isBudget: found[2] === '预算' };
  }
  return undefined;
}

function figuresOf(passage: Passage, topics: TopicReader, year: number | undefined): Figure[] {
  const { text } = passage;
  const figures: Figure[] = [];
  const codes = [...text.matchAll(CODE)].map((match) => ({ end: match.index + match[0].length, code: [match[1], match[2], match[3] ?? ''].join('') }));
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits = '', unit = ''] = match;
    const offset = match.index;
    const before = text.slice(0, offset);
    const from = Math.max(end, lastBoundary(before));
    end = offset + whole.length;
    const minus = /[-−]$/.test(before);
    const spelt = codes.find((one) => one.end <= offset && /^(?:预算)?$/.test(text.slice(one.end, offset)));
    const named = spelt && { topic: `@${spelt.code}`, code: spelt.code };
    const isRate = unit === '%';
    const meaning = meaningOf(before.slice(from, minus ? -1 : undefined), isRate, named, impliedSubject(figures, passage, offset), topics, year);
    if (!meaning || isRate !== (meaning.role === 'rate')) continue;
    const { direction, ...rest } = meaning;
    const stated = statedAmount(digits, unit, minus !== (direction === -1) ? -1 : 1);
    if (!stated) continue;
    const item = text.lastIndexOf('款)', offset) + 2;
    const label = text.slice(Math.max(from, item, item > from ? 0 : offset - LABEL), end);
    figures.push({ ...rest, passage, offset, first: false, term: { at: passage.at(offset), label, sign: 1, leaves: 1, stated } });
  }
  return figures;
}

interface Meaning {
  readonly topic: string;
  readonly code?: string;
  readonly role: Figure['role'];
  readonly period: Figure['period'];
  readonly named: boolean;
  readonly direction: 1 | -1 | 0;
}

interface Subject {
  readonly topic: string;
  readonly code?: string;
}

function meaningOf(phrase: string, isRate: boolean, named: Subject | undefined, implied: Subject | undefined, topics: TopicReader, year: number | undefined): Meaning | undefined {
  const { direction, rest } = topics.changeAtEnd(phrase);
  const compared = topics.comparison(rest);
  const topic = topics.topicAtEnd(compared && direction !== 0 ? compared.head : rest);
  const own = named ?? (topic === undefined ? undefined : { topic });
  const subject = own ?? implied;
  if (!subject) return undefined;
  const years = [...rest.matchAll(YEAR)].map((match) => Number(match[1]));
  // Of a number without topic, year or comparison nothing is known: a price, a number of things.
  if (!own && direction === 0 && years.length === 0 && !compared) return undefined;
  const isEarlier = year !== undefined && years.length > 0 && years.every((one) => one < year);
  return {
    ...subject,
    role: direction === 0 ? 'level' : isRate ? 'rate' : 'change',
    direction,
    period: direction === 0 && (compared !== undefined || LAST_YEAR.test(rest) || isEarlier) ? 'previous' : 'this',
    named: own !== undefined,
  };
}

/** What a number without a topic of its own is about: the last amount of its sentence, or what the sentence before began with. */
function impliedSubject(before: readonly Figure[], passage: Passage, offset: number): Subject | undefined {
  const sentence = passage.text.lastIndexOf('。', offset - 1);
  const levels = before.filter(({ role }) => role === 'level');
  const own = levels.findLast((figure) => figure.offset > sentence && figure.period === 'this') ?? levels.findLast((figure) => figure.offset > sentence);
  const found = own ?? levels[0];
  return found && { topic: found.topic, ...(found.code !== undefined && { code: found.code }) };
}

/** Where the words of a number begin; a bracket that was closed again (因公出国（境）费) is part of a name. */
function lastBoundary(before: string): number {
  let at = 0;
  for (const match of before.matchAll(BOUNDARY)) if (match[0] !== '(' || !before.slice(match.index).includes(')')) at = match.index + 1;
  return at;
}

function statedAmount(digits: string, unit: string, sign: number): Amount | undefined {
  const plain = digits.replaceAll(',', '');
  const decimal = decimalOfText(sign < 0 ? `-${plain}` : plain);
  if (decimal === undefined) return undefined;
  const point = plain.indexOf('.');
  const places = point < 0 ? 0 : plain.length - point - 1;
  return unit === '%' ? { decimal, places } : { decimal, places, unit: unit as MoneyUnit };
}

import type { Indicator, TargetTable } from '../model/target-table';
import type { Dimension } from '../model/target-value';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { normalise } from './bigrams';
import type { WordingLibrary } from './contract';
import { createProjectWordIndex } from './project-words';

/** Rows of one name and 二级指标, from all tables that have them. */
interface Gathered {
  readonly first: Indicator;
  readonly descriptions: string[];
  readonly bases: string[];
  readonly projects: Set<string>;
}

/** Longer names are sentences, not names. */
const LONGEST_NAME = 30;
/** What every project is called besides its own name. */
const COMMON = /关于|提前下达|下达|中央|省级|市级|县级|财政|预算指标的?通知|补助资金|专项资金|资金|专项|经费|项目|绩效目标表?|年度|年/u;
/** 冀财社〔2022〕150号, 2025 */
const DOCUMENT = /\p{Script=Han}{0,6}[〔[【(（]?\d{4}[〕\]】)）]?(?:\d+号)?|\d+/gu;

/**
 * The wording of tables that a unit keeps: last year's workbook, a ledger. Each name becomes one indicator with its most
 * frequent description and 依据; numbers of the past stay behind in variables and are never proposed as this year's.
 */
export function libraryFromTables(title: string, tables: readonly TargetTable[], pack: StandardsPack): WordingLibrary {
  const gathered = new Map<string, Gathered>();
  for (const table of tables) for (const indicator of table.indicators) gather(gathered, indicator, table.name, pack);
  const known = createProjectWordIndex();
  pack.indicators.forEach(({ projectWords }, i) => known.add(i, projectWords));
  const indicators = [...gathered.values()].map((group, i) => toIndicator(group, i, title, (text) => known.wordsIn(text).map(({ word }) => word)));
  return { origin: 'own', title, indicators };
}

function gather(gathered: Map<string, Gathered>, indicator: Indicator, project: string, pack: StandardsPack): void {
  const name = normalise(indicator.level3.value);
  if (!isName(name, pack)) return;
  const key = `${normalise(indicator.level2.value)}\n${name}`;
  const group = gathered.get(key) ?? { first: indicator, descriptions: [], bases: [], projects: new Set() };
  gathered.set(key, group);
  group.projects.add(project);
  const description = indicator.description?.value.trim() ?? '';
  if (description !== '' && normalise(description) !== name) group.descriptions.push(description);
  const basis = indicator.basis?.value.trim() ?? '';
  if (basis !== '') group.bases.push(basis);
}

/** A name with a number in it is this year's target, and a placeholder is nothing. */
function isName(name: string, { placeholders, levels }: StandardsPack): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /\d/u.test(name) || !/\p{Script=Han}/u.test(name)) return false;
  if (placeholders.some((pattern) => new RegExp(pattern, 'u').test(name))) return false;
  return !levels.some(({ level2 }) => level2.some((one) => one.name === name));
}

function toIndicator(group: Gathered, order: number, title: string, knownWords: (text: string) => readonly string[]): StandardIndicator {
  const { first, descriptions, bases, projects } = group;
  const target = first.target?.value;
  const comparator = target?.comparator ?? '';
  const unit = target?.unit ?? '';
  return {
    id: `own-${String(order + 1)}`,
    level1: first.level1.value,
    level2: first.level2.value,
    name: first.level3.value.replace(/\s+/gu, ''),
    aliases: [],
    description: mostFrequent(descriptions) ?? '',
    comparator,
    unit,
    dimension: dimensionOf(target?.dimension),
    example: exampleOf(comparator, unit, target?.dimension),
    basis: [mostFrequent(bases) ?? title],
    projectWords: [...new Set([...projects].flatMap((project) => [...projectPieces(project), ...knownWords(project)]))],
    kind: '',
    tables: projects.size,
    source: title,
  };
}

function dimensionOf(dimension: Dimension | undefined): StandardIndicator['dimension'] {
  return dimension === undefined || dimension === 'unknown' ? 'text' : dimension;
}

function exampleOf(comparator: string, unit: string, dimension: Dimension | undefined): string {
  if (dimension === 'deadline') return '〈完成时间〉';
  return dimension === 'text' || dimension === undefined ? '〈目标〉' : `${comparator}〈本年目标值〉${unit}`;
}

/** 印刷费-大型印刷及耗材 gives 印刷费, 大型印刷及耗材. */
function projectPieces(project: string): string[] {
  return normalise(project)
    .replace(DOCUMENT, ' ')
    .split(new RegExp(`${COMMON.source}|[^\\p{Script=Han}a-z]|及|和|与`, 'u'))
    .filter((piece) => piece.length >= 2 && piece.length <= 12);
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];
}

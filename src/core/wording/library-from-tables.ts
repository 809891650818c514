import type { Indicator, TargetTable } from '../model/target-table';
import type { Dimension } from '../model/target-value';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { normalise } from './bigrams';
import type { WordingLibrary } from './contract';
import type { LibraryReading, LibraryRow, RejectedReason } from './library-reading';
import { nameProblem } from './name-problem';
import { createProjectWordIndex } from './project-words';
import { finish } from '../reading/steps';
import type { Steps } from '../reading/steps';

/** Rows of one name and 二级指标, from all tables that have them. */
interface Gathered {
  readonly first: Indicator;
  readonly descriptions: string[];
  readonly bases: string[];
  readonly projects: Set<string>;
}

/** Rows between two pauses. */
const SLICE = 50;
/** What every project is called besides its own name. */
const COMMON = /关于|提前下达|下达|中央|省级|市级|县级|财政|预算指标的?通知|补助资金|专项资金|资金|专项|经费|项目|绩效目标表?|年度|年/u;
/** 冀财社〔2022〕150号, 2025 */
const DOCUMENT = /\p{Script=Han}{0,6}[〔[【(（]?\d{4}[〕\]】)）]?(?:\d+号)?|\d+/gu;

/** The tables of one sheet. */
export interface TablesOfSheet {
  readonly name: string;
  readonly tables: readonly TargetTable[];
}

/**
 * The wording of tables that a unit keeps: last year's workbook, a ledger. Each name becomes one indicator with its most
 * frequent description and 依据; numbers of the past stay behind in variables and are never proposed as this year's.
 */
export function* readLibraryTables(title: string, sheets: readonly TablesOfSheet[], pack: StandardsPack): Steps<LibraryReading> {
  const gathered = new Map<string, Gathered>();
  const repeated: LibraryRow[] = [];
  const rejected: LibraryReading['rejected'][number][] = [];
  let rows = 0;
  for (const { name: sheet, tables } of sheets) {
    for (const table of tables) {
      for (const indicator of table.indicators) {
        if (indicator.level3.value.trim() === '') continue;
        rows += 1;
        if (rows % SLICE === 0) yield;
        const at: LibraryRow = { sheet, row: indicator.row, name: indicator.level3.value };
        const reason = problemOf(indicator.level3.value, pack);
        if (reason) rejected.push({ ...at, reason });
        else if (gather(gathered, indicator, table.name)) repeated.push(at);
      }
    }
  }
  const known = createProjectWordIndex();
  pack.indicators.forEach(({ projectWords }, i) => known.add(i, projectWords));
  yield;
  const indicators: StandardIndicator[] = [];
  for (const group of gathered.values()) {
    indicators.push(toIndicator(group, indicators.length, title, (text) => known.wordsIn(text).map(({ word }) => word)));
    if (indicators.length % SLICE === 0) yield;
  }
  return { indicators, rows, repeated, rejected };
}

/** The same as a library, in one go. */
export function libraryFromTables(title: string, tables: readonly TargetTable[], pack: StandardsPack): WordingLibrary {
  return { origin: 'own', title, indicators: finish(readLibraryTables(title, [{ name: title, tables }], pack)).indicators };
}

/** True when the name was met before. */
function gather(gathered: Map<string, Gathered>, indicator: Indicator, project: string): boolean {
  const name = normalise(indicator.level3.value);
  const key = `${normalise(indicator.level2.value)}\n${name}`;
  const known = gathered.get(key);
  const group = known ?? { first: indicator, descriptions: [], bases: [], projects: new Set() };
  gathered.set(key, group);
  group.projects.add(project);
  const description = indicator.description?.value.trim() ?? '';
  if (description !== '' && normalise(description) !== name) group.descriptions.push(description);
  const basis = indicator.basis?.value.trim() ?? '';
  if (basis !== '') group.bases.push(basis);
  return known !== undefined;
}

/** A name with a number in it is this year's target. */
function problemOf(name: string, pack: StandardsPack): RejectedReason | undefined {
  return nameProblem(name, pack) ?? (/\d/u.test(normalise(name)) ? 'number-in-name' : undefined);
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

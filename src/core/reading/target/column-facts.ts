import { compactText } from '../../model/plain-text';
import type { Line } from '../line';
import { isComparatorText } from '../values/comparator';
import type { Vocabulary } from '../vocabulary';

/** What the cells of one column below a header hold: counts of cells, fillers and blanks left out. */
export interface ColumnFacts {
  readonly column: number;
  /** Cells that say something. */
  readonly cells: number;
  /** Different names of levels that are 一级 only, 二级 only, and of either kind. */
  readonly level1Names: number;
  readonly level2Names: number;
  readonly levelCells: number;
  readonly comparators: number;
  /** 定量 and 定性; of these 定性. */
  readonly natures: number;
  readonly qualitative: number;
  readonly directions: number;
  readonly units: number;
  /** Bare numbers. */
  readonly numbers: number;
  /** Comparator with number, or number with unit: a target value in one cell. */
  readonly quantities: number;
  /** A name with comparator and number behind it: `足额保障率=100%`. */
  readonly joined: number;
  readonly different: number;
  readonly longest: number;
  readonly sample: string;
}

const NUMBER = /^[-+]?[\d,]*\d(?:\.\d+)?%?$/;
const QUANTITY = /^(?:[≥≤><=≧≦═﹥﹤＞＜＝⩾⩽《》]|不[低少高超大小]|大于|小于|等于|至少|\$\\).*\d|^\d[\d,.]*\s*[^\d\s.,、年月日-]{1,8}$/;
const JOINED = /^[^\d≥≤><=＞＜＝≧≦═]{2,40}[≥≤><=＞＜＝≧≦═]\s*\d/;

type Counts = { -readonly [Key in keyof ColumnFacts]: ColumnFacts[Key] } & { names1: Set<string>; names2: Set<string>; texts: Set<string> };

/** The facts of every column that holds something in these lines. One pass over their cells. */
export function columnFacts(lines: readonly Line[], words: Vocabulary): ReadonlyMap<number, ColumnFacts> {
  const columns = new Map<number, Counts>();
  for (const line of lines) {
    for (const { column, text, cell } of line.cells) {
      if (words.isFiller(text) && !isComparatorText(text)) continue;
      const counts = columns.get(column) ?? emptyCounts(column);
      columns.set(column, counts);
      counts.cells += 1;
      if (counts.sample === '') counts.sample = text.slice(0, 20);
      counts.longest = Math.max(counts.longest, text.length);
      if (text.length > 60) continue;
      counts.texts.add(text);
      countKinds(counts, typeof cell.value === 'number', text, words);
    }
  }
  for (const counts of columns.values()) {
    counts.level1Names = counts.names1.size;
    counts.level2Names = counts.names2.size;
    counts.different = counts.texts.size;
  }
  return columns;
}

function countKinds(counts: Counts, isNumber: boolean, text: string, words: Vocabulary): void {
  if (isNumber || NUMBER.test(text)) {
    counts.numbers += 1;
    return;
  }
  const first = words.level1(text);
  const second = words.level2(text);
  if (first && !second) counts.names1.add(first.name);
  if (second !== undefined && !first) counts.names2.add(second);
  if (first ?? second) counts.levelCells += 1;
  else if (isComparatorText(text)) counts.comparators += 1;
  else if (words.is('natures', text)) {
    counts.natures += 1;
    if (words.is('qualitative', text)) counts.qualitative += 1;
  } else if (words.is('directions', text)) counts.directions += 1;
  else if (words.isUnit(text)) counts.units += 1;
  else if (QUANTITY.test(compactText(text))) counts.quantities += 1;
  else if (JOINED.test(text)) counts.joined += 1;
}

function emptyCounts(column: number): Counts {
  return {
    column, cells: 0, level1Names: 0, level2Names: 0, levelCells: 0, comparators: 0, natures: 0, qualitative: 0, directions: 0, units: 0, numbers: 0,
    quantities: 0, joined: 0, different: 0, longest: 0, sample: '', names1: new Set(), names2: new Set(), texts: new Set(),
  };
}

/** For a column that holds nothing. */
export function noFacts(column: number): ColumnFacts {
  return emptyCounts(column);
}

/** The share of a column's cells, 0 to 1. */
export function shareOf(count: number, facts: ColumnFacts): number {
  return facts.cells === 0 ? 0 : count / facts.cells;
}

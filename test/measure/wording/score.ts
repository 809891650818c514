import type { StandardIndicator } from '../../../src/core/standards/schema';
import { nameKey } from '../../../src/core/wording/bigrams';
import type { WordingIndex } from '../../../src/core/wording/wording-index';
import type { Row } from './rows';

export interface Score {
  readonly rows: number;
  /** Shares of rows: the very text of the row among the first one, three, five. */
  readonly byText: readonly [number, number, number];
  /** The same, a name and its variants in the standard library counting as one. */
  readonly byMeaning: readonly [number, number, number];
  /** Mean of one through the place of the first right proposal. */
  readonly reciprocal: number;
  /** Of rows whose meaning the library holds: right among the first three. */
  readonly ofCovered: number;
  readonly covered: number;
  /** The same for the text itself: only names that the index holds can be proposed. */
  readonly held: number;
  readonly ofHeld: number;
  readonly milliseconds: readonly number[];
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly row: Row;
  readonly proposed: readonly string[];
  readonly isCovered: boolean;
}

const DEPTH = 10;

/** Names that mean the same, as the standard library knows them. */
export type Synonyms = ReadonlyMap<string, ReadonlySet<string>>;

export function synonymsOf(indicators: readonly StandardIndicator[]): Synonyms {
  const groups = new Map<string, Set<string>>();
  for (const { name, aliases } of indicators) {
    const group = new Set([name, ...aliases].map(nameKey));
    for (const text of group) groups.set(text, group);
  }
  return groups;
}

/** Asks for each row as if its name were still to be written. */
export function score(index: WordingIndex, rows: readonly Row[], synonyms: Synonyms, withDescription: boolean): Score {
  const text = [0, 0, 0];
  const meaning = [0, 0, 0];
  const milliseconds: number[] = [];
  const misses: Miss[] = [];
  let reciprocal = 0;
  let covered = 0;
  let held = 0;
  let rightOfHeld = 0;
  let rightOfCovered = 0;
  for (const row of rows) {
    const query = {
      level1: row.level1,
      level2: row.level2,
      text: '',
      description: withDescription ? row.description : '',
      project: row.project,
      goals: row.goals,
      taken: [],
    };
    const start = performance.now();
    const proposals = index.propose(query, DEPTH);
    milliseconds.push(performance.now() - start);
    const wanted = nameKey(row.name);
    const group = synonyms.get(wanted);
    const names = proposals.map(({ indicator }) => nameKey(indicator.name));
    const sameText = names.indexOf(wanted);
    const sameMeaning = names.findIndex((name) => name === wanted || group?.has(name) === true);
    [1, 3, 5].forEach((depth, i) => {
      if (sameText >= 0 && sameText < depth) text[i] = (text[i] ?? 0) + 1;
      if (sameMeaning >= 0 && sameMeaning < depth) meaning[i] = (meaning[i] ?? 0) + 1;
    });
    if (sameMeaning >= 0) reciprocal += 1 / (sameMeaning + 1);
    if (index.lookup.named(row.name).length > 0) {
      held += 1;
      if (sameText >= 0 && sameText < 5) rightOfHeld += 1;
    }
    const isCovered = group !== undefined;
    if (isCovered) covered += 1;
    if (isCovered && sameMeaning >= 0 && sameMeaning < 3) rightOfCovered += 1;
    if (sameMeaning < 0 || sameMeaning >= 3) misses.push({ row, proposed: proposals.slice(0, 3).map(({ indicator }) => indicator.name), isCovered });
  }
  const share = (count: number): number => count / Math.max(1, rows.length);
  return {
    rows: rows.length,
    byText: [share(text[0] ?? 0), share(text[1] ?? 0), share(text[2] ?? 0)],
    byMeaning: [share(meaning[0] ?? 0), share(meaning[1] ?? 0), share(meaning[2] ?? 0)],
    reciprocal: share(reciprocal),
    covered: share(covered),
    ofCovered: rightOfCovered / Math.max(1, covered),
    held: share(held),
    ofHeld: rightOfHeld / Math.max(1, held),
    milliseconds,
    misses,
  };
}

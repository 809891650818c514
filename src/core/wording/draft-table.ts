import type { Amount } from '../model/amount';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { basisText } from '../standards/basis-text';
import { levelKey } from './level-key';
import type { Proposal, WordingQuery } from './contract';
import { typicalValue } from './typical-value';
import type { WordingIndex } from './wording-index';

/** One row of a first draft. Everything that only the person knows is a variable. */
export interface DraftRow {
  readonly proposal: Proposal;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly comparator: StandardIndicator['comparator'];
  /** As it stands in one cell; its variables are still to be filled. */
  readonly value: string;
  /** Between comparator and unit, for tables that keep these in columns of their own. */
  readonly number: string;
  readonly unit: string;
  readonly basis: string;
}

/** What is known of the table to be drafted. */
export interface DraftQuery {
  /** Title and purpose. */
  readonly project: string;
  readonly goals?: string;
  /** What the form states as the budget of the year. */
  readonly budget?: Amount;
  /** Rows that stand already; their 二级指标 are not drafted again. */
  readonly rows: readonly { readonly level2: string; readonly name: string }[];
  readonly declined?: readonly string[];
}

/** How many rows of each 二级指标 a usual table has; those not named are drafted when the project asks for them. */
const USUAL: readonly (readonly [RegExp, number])[] = [
  [/数量/u, 2],
  [/质量/u, 2],
  [/时效/u, 1],
  [/成本/u, 1],
  [/社会效益/u, 1],
  [/可持续/u, 1],
  [/满意/u, 1],
];

/**
 * 补齐: a row or two for each 二级指标 that a usual table has and this one lacks; for an empty table a whole first draft.
 * Each row is chosen in the light of those before it, so that the draft is of one piece.
 */
export function draftTable(index: WordingIndex, query: DraftQuery, pack: StandardsPack): DraftRow[] {
  const drafted: DraftRow[] = [];
  for (const { level1, level2, count } of missingLevels(query, pack)) {
    for (let i = 0; i < count; i++) {
      const proposal = propose(index, query, drafted, level1, level2);
      if (proposal) drafted.push(draftRow(proposal, pack, query.budget));
    }
  }
  return drafted;
}

/** The 二级指标 that a usual table has and this one lacks, with how many rows each would get. */
export function missingLevels(
  { rows }: Pick<DraftQuery, 'rows'>,
  pack: StandardsPack,
): readonly { readonly level1: string; readonly level2: string; readonly count: number }[] {
  const present = new Set(rows.filter(({ name }) => name.trim() !== '').map(({ level2 }) => levelKey(standardName(level2, pack))));
  return pack.levels.flatMap((level) =>
    level.level2.flatMap(({ name }) => {
      const count = USUAL.find(([words]) => words.test(name))?.[1] ?? 0;
      return count === 0 || present.has(levelKey(name)) ? [] : [{ level1: level.name, level2: name, count }];
    }),
  );
}

function propose(index: WordingIndex, query: DraftQuery, drafted: readonly DraftRow[], level1: string, level2: string): Proposal | undefined {
  const asked: WordingQuery = {
    level1,
    level2,
    text: '',
    description: '',
    project: query.project,
    taken: [...query.rows.map(({ name }) => name).filter((name) => name.trim() !== ''), ...drafted.map(({ name }) => name)],
    ...(query.goals !== undefined && { goals: query.goals }),
    ...(query.declined && { declined: query.declined }),
  };
  const taken = new Set(asked.taken);
  return index.propose(asked, asked.taken.length + 1).find(({ indicator }) => levelKey(indicator.level2) === levelKey(level2) && !taken.has(indicator.name));
}

function draftRow(proposal: Proposal, pack: StandardsPack, budget: Amount | undefined): DraftRow {
  const { indicator } = proposal;
  const { comparator, unit } = indicator;
  const value = typicalValue(indicator, pack, budget);
  const isSplit = comparator !== '' && value.startsWith(comparator) && value.endsWith(unit);
  return {
    proposal,
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    description: indicator.description,
    comparator,
    value,
    number: isSplit ? value.slice(comparator.length, value.length - unit.length) : value,
    unit,
    basis: basisText(indicator, pack),
  };
}

function standardName(name: string, { levels }: StandardsPack): string {
  const key = levelKey(name);
  const known = levels.flatMap(({ level2 }) => level2).find((one) => levelKey(one.name) === key || one.aliases.some((alias) => levelKey(alias) === key));
  return known?.name ?? name;
}

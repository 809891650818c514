import type { NamingWords } from '../../standards/naming-schema';
import type { StandardIndicator } from '../../standards/schema';
import { nameKey } from '../bigrams';
import type { Proposal, WordingQuery } from '../contract';
import type { LevelNames } from '../level-names';
import type { NameLookup } from '../name-lookup';
import { describedId, describedIndicator, suitsTyped } from './described-wording';
import { createNameMaker } from './name-maker';
import type { NameMeasures } from './name-measures';

/** What the description of a row says for a name. */
export interface RowName {
  /** Names of the library that the description comes to: their entries are meant. */
  readonly known: readonly string[];
  /** Wording that no library has. */
  readonly made?: Proposal;
}

/** Names rows by their descriptions. */
export interface RowNamer {
  nameOf(query: WordingQuery): RowName;
  /** Wording that was made, by the id it was proposed with; its description is left to the row. */
  described(id: string): StandardIndicator | undefined;
}

interface Known {
  readonly lookup: NameLookup;
  readonly measures: NameMeasures;
  readonly levelNames: LevelNames;
  /** Whether a text says nothing without its project: 完成率. */
  saysNothing(text: string): boolean;
}

const NOTHING: RowName = { known: [] };

export function createRowNamer(naming: NamingWords, { lookup, measures, levelNames, saysNothing }: Known): RowNamer {
  const make = createNameMaker(naming, measures);
  return {
    nameOf(query) {
      if (query.description.trim() === '' || saysNothing(query.description)) return NOTHING;
      const { level2 } = levelNames.of(query);
      const measured = make(query.description).flatMap((name) => {
        const measure = saysNothing(name) ? undefined : measures.measureOf(name, level2);
        return measure ? [{ name, measure }] : [];
      });
      const known = measured.map(({ name }) => name).filter((name) => lookup.named(name).length > 0 || lookup.known(name).length > 0);
      const [best] = measured;
      if (!best || known.includes(best.name) || !isWanted(best.name, query)) return { known };
      return {
        known,
        made: { indicator: describedIndicator(best.name, best.measure, query.description, naming), score: 0, why: { kind: 'described', like: best.measure.like.indicator.name }, origin: 'row', library: '' },
      };
    },
    described(id) {
      const parts = describedId(id);
      const measure = parts && measures.measureOf(parts.name, parts.level2);
      return measure && describedIndicator(parts.name, measure, '', naming);
    },
  };
}

/** Not what the row says already, another row of the table has, or nobody wants to see again. */
function isWanted(name: string, { text, taken, declined = [] }: WordingQuery): boolean {
  const key = nameKey(name);
  return suitsTyped(key, text) && nameKey(text) !== key && ![...taken, ...declined].some((other) => nameKey(other) === key);
}

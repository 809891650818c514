import type { Amount } from '../../core/model/amount';
import { basisText } from '../../core/standards/basis-text';
import type { StandardIndicator, StandardsPack } from '../../core/standards/schema';
import type { KeptLibrary } from '../../core/state/kept-libraries';
import { nameKey } from '../../core/wording/bigrams';
import type { Proposal, WordingLibrary, WordingQuery } from '../../core/wording/contract';
import { draftTable, missingLevels } from '../../core/wording/draft-table';
import type { DraftQuery, DraftRow } from '../../core/wording/draft-table';
import { levelKey } from '../../core/wording/level-key';
import { readLibraryGrid } from '../../core/wording/read-library-grid';
import { buildWordingSearch } from '../../core/wording/search';
import type { SearchFilter } from '../../core/wording/search';
import { standardWordingOf } from '../../core/wording/standard-wording';
import { typicalValue } from '../../core/wording/typical-value';
import { buildWordingIndex, packLibrary } from '../../core/wording/wording-index';
import type { AdoptedWording } from '../adoption';
import type { Library } from '../state';
import type { RowName } from './row-name';
import type { Steps } from '../../core/reading/steps';

/** The standard wording, ready to be asked. */
export interface Wording {
  /** The best for a row. */
  propose(query: WordingQuery, limit: number): readonly Proposal[];
  /** The search box: Chinese, pinyin or initials; nothing typed lists a part of the library. */
  find(text: string, filter: SearchFilter, limit: number): readonly Proposal[];
  /** 规范表述 of a name that is a known variant. */
  standardOf(row: RowName): StandardIndicator | undefined;
  /** An indicator by its id as it would be written into a form of this budget: usual figures as variables, and its 依据. */
  adopted(indicatorId: string, budget?: Amount): AdoptedWording | undefined;
  /** How many of these the standards pack has too. */
  knownAmong(indicators: readonly StandardIndicator[]): number;
  /** 二级指标 that a usual table has and these rows lack. */
  missing(rows: DraftQuery['rows']): readonly string[];
  draft(query: DraftQuery): readonly DraftRow[];
  /** What to browse by. */
  readonly library: Library;
}

/** Made in steps of about a millisecond, so that typing never waits for it. The unit's own libraries stand before the pack's. */
export function* buildWording(pack: StandardsPack, kept: readonly KeptLibrary[]): Steps<Wording> {
  const own: WordingLibrary[] = [];
  for (const [i, library] of kept.entries()) {
    const read = yield* readKeptWording(library, pack);
    own.push({ ...read, indicators: read.indicators.map((indicator) => ({ ...indicator, id: `${String(i + 1)}-${indicator.id}` })) });
    yield;
  }
  const index = yield* buildWordingIndex([packLibrary(pack), ...own], pack);
  const search = yield* buildWordingSearch(index);
  const byId = new Map(index.entries.map(({ indicator }) => [indicator.id, indicator]));
  const standard = new Set(pack.indicators.map(nameAtHome));
  const kinds = [...search.kinds].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return {
    propose: (query, limit) => index.propose(query, limit),
    find: (text, filter, limit) => search.find(text, filter, limit),
    standardOf: (row) => standardWordingOf(index, row)?.indicator,
    adopted(indicatorId, budget) {
      const made = byId.has(indicatorId) ? undefined : index.described(indicatorId);
      const indicator = made ?? byId.get(indicatorId);
      return indicator && { indicator: { ...indicator, example: typicalValue(indicator, pack, budget) }, basis: basisText(indicator, pack), ...(made && { keepsDescription: true }) };
    },
    knownAmong: (indicators) => indicators.filter((indicator) => standard.has(nameAtHome(indicator))).length,
    missing: (rows) => missingLevels({ rows }, pack).map(({ level2 }) => level2),
    draft: (query) => draftTable(index, query, pack),
    library: { kinds, levels: pack.levels.map(({ name, level2 }) => ({ name, level2: level2.map((one) => one.name) })) },
  };
}

/** A library as it was kept. */
export function* readKeptWording({ title, rows }: KeptLibrary, pack: StandardsPack): Steps<WordingLibrary> {
  const reading = yield* readLibraryGrid(rows, { title, sheet: title, top: 0 }, 'any', pack);
  return { origin: 'own', title, indicators: reading?.indicators ?? [] };
}

function nameAtHome({ level2, name }: Pick<StandardIndicator, 'level2' | 'name'>): string {
  return `${levelKey(level2)}\n${nameKey(name)}`;
}

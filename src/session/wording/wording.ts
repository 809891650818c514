import type { StandardsPack } from '../../core/standards/schema';
import type { Proposal, WordingQuery } from '../../core/wording/contract';
import { draftTable, missingLevels } from '../../core/wording/draft-table';
import type { DraftQuery, DraftRow, TypicalFigure } from '../../core/wording/draft-table';
import { buildWordingSearch } from '../../core/wording/search';
import type { SearchFilter } from '../../core/wording/search';
import { buildWordingIndex, packLibrary } from '../../core/wording/wording-index';
import type { Library } from '../state';

/** The standard wording, ready to be asked. */
export interface Wording {
  /** The best for a row. */
  propose(query: WordingQuery, limit: number): readonly Proposal[];
  /** The search box: Chinese, pinyin or initials; nothing typed lists a part of the library. */
  find(text: string, filter: SearchFilter, limit: number): readonly Proposal[];
  /** 二级指标 that a usual table has and these rows lack. */
  missing(rows: DraftQuery['rows']): readonly string[];
  draft(query: DraftQuery, typical: TypicalFigure): readonly DraftRow[];
  /** What to browse by. */
  readonly library: Library;
}

/** Made in steps of about a millisecond, so that typing never waits for it. */
export function* buildWording(pack: StandardsPack): Generator<void, Wording, void> {
  const index = yield* buildWordingIndex([packLibrary(pack)], pack);
  const search = yield* buildWordingSearch(index);
  const kinds = [...search.kinds].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return {
    propose: (query, limit) => index.propose(query, limit),
    find: (text, filter, limit) => search.find(text, filter, limit),
    missing: (rows) => missingLevels({ rows }, pack).map(({ level2 }) => level2),
    draft: (query, typical) => draftTable(index, query, pack, typical),
    library: { kinds, levels: pack.levels.map(({ name, level2 }) => ({ name, level2: level2.map((one) => one.name) })) },
  };
}

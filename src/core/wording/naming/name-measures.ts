import type { NamingWords } from '../../standards/naming-schema';
import type { StandardIndicator } from '../../standards/schema';
import type { PreparedEntry } from '../prepared-entry';
import type { NameShapes } from './naming';

/** How a new name is measured, as names of the library are that end alike. */
export interface Measure {
  /** The entry of the same 二级指标 whose name ends most alike: its unit and 依据 suit. */
  readonly like: PreparedEntry;
  readonly comparator: StandardIndicator['comparator'];
}

export interface NameMeasures extends NameShapes {
  /** Undefined where a 二级指标 is not measured in what the name ends with: 成本 in 率, 质量 in 次数. */
  measureOf(name: string, level2: string): Measure | undefined;
}

export interface NameMeasuresBuilder extends NameMeasures {
  add(entry: PreparedEntry): void;
}

/** 人数, 时长: two characters tell how a thing is measured; before 率 two more tell of what. */
const ENDING = 2;
/** Longer endings alike say no more about how it is measured. */
const LONGEST = 6;
/** Of the names of a 二级指标, of a dimension that it is measured in, and of a sign that it has. */
const LEAST_SHARE = 0.1;
/** Where nothing bad is ever counted, cases are work, and its name must say what was done about them. */
const LEAST_HARM = 0.02;
/** A single name may be an exception. */
const LEAST_NAMES = 2;
/** So few of one ending tell less about the sign than all of one dimension. */
const FEW_NAMES = 8;
/** So much of an ending is alike that the sign of that one entry holds. */
const SAME_MEASURE = 4;

/** How many have which sign. */
interface Signs {
  total: number;
  atLeast: number;
  atMost: number;
}

/** Names of one 二级指标 that end alike. */
interface Group {
  readonly entries: PreparedEntry[];
  readonly signs: Signs;
}

/** `harmNames`: the end of names of which less is better. */
export function createNameMeasures({ endings, notRates }: NamingWords, harmNames: readonly string[]): NameMeasuresBuilder {
  const rate = endings?.rate ?? '';
  const made = Object.values(endings ?? {}).sort((a, b) => b.length - a.length);
  const isHarm = endsIn(harmNames);
  const isNoRate = endsIn(notRates);
  const groups = new Map<string, Group>();
  const known = new Set<string>();
  const rated = new Set<string>();
  /** Of each 二级指标, and of each dimension in it. */
  const levels = new Map<string, Signs>();
  return {
    add(entry) {
      const { name, level2, indicator } = entry;
      for (const key of [level2, keyOf(level2, indicator.dimension)]) count(at(levels, key, noSigns), indicator.comparator);
      if (name.length < ENDING) return;
      const ending = endingOf(name);
      const group = at(groups, keyOf(level2, ending), () => ({ entries: [], signs: noSigns() }));
      group.entries.push(entry);
      count(group.signs, indicator.comparator);
      known.add(ending);
      if (ending === rate && name.length > ENDING) rated.add(name.slice(-rate.length - ENDING, -rate.length));
    },
    endsLikeName: (text) => text.length >= ENDING && known.has(endingOf(text)),
    isRated: (word) => rated.has(word),
    measureOf(name, level2) {
      const group = groups.get(keyOf(level2, endingOf(name)));
      if (!group || group.entries.length < LEAST_NAMES) return undefined;
      // 及时率 is measured like 及时率 alone, not like any other share.
      const wanted = made.find((one) => name.endsWith(one))?.length ?? ENDING - 1;
      const like = mostAlike(group.entries, name, wanted);
      const level = levels.get(level2);
      const dimension = like && levels.get(keyOf(level2, like.indicator.dimension));
      if (!like || !level || !dimension || dimension.total < LEAST_SHARE * level.total) return undefined;
      const { comparator } = like.indicator;
      // 12月底前 has no sign.
      if (comparator === '') return { like, comparator };
      const isOwn = comparator !== '=' && sharedEnding(like.name, name) >= SAME_MEASURE;
      // What the 二级指标 hardly ever has is an exception of its own.
      const mayBeAtMost = level.atMost >= LEAST_SHARE * level.total;
      if (isHarm.test(name)) return level.atMost >= LEAST_HARM * level.total ? { like, comparator: '≤' } : undefined;
      const { atMost, atLeast } = isOwn ? signsOf(comparator) : group.entries.length < FEW_NAMES ? dimension : group.signs;
      return { like, comparator: mayBeAtMost && atMost > atLeast ? '≤' : '≥' };
    },
  };

  /** All shares are measured alike, whatever stands before 率. */
  function endingOf(name: string): string {
    return rate !== '' && name.endsWith(rate) && !isNoRate.test(name) ? rate : name.slice(-ENDING);
  }
}

/** An empty list matches nothing. */
function endsIn(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})$`, 'u');
}

function mostAlike(entries: readonly PreparedEntry[], name: string, least: number): PreparedEntry | undefined {
  let best: PreparedEntry | undefined;
  let most = least;
  for (const entry of entries) {
    const alike = sharedEnding(entry.name, name);
    if (alike < most || (alike === most && best && best.indicator.tables >= entry.indicator.tables)) continue;
    best = entry;
    most = alike;
  }
  return best;
}

function keyOf(level2: string, of: string): string {
  return `${level2}\n${of}`;
}

function at<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}

function noSigns(): Signs {
  return { total: 0, atLeast: 0, atMost: 0 };
}

function signsOf(comparator: string): Signs {
  const signs = noSigns();
  count(signs, comparator);
  return signs;
}

/** A fixed figure counts for neither: it is one that a unit has set for itself. */
function count(signs: Signs, comparator: string): void {
  signs.total += 1;
  if (comparator === '≥') signs.atLeast += 1;
  if (comparator === '≤') signs.atMost += 1;
}

function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < LONGEST && length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

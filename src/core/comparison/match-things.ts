import type { Pair } from './contract';

/** One way to know a thing again: equal keys belong together, undefined keys to nothing. */
export interface MatchStage<Thing, Name extends string> {
  readonly name: Name;
  readonly key: (thing: Thing) => string | undefined;
}

export interface Match<Thing, Name extends string> {
  readonly before: Thing;
  readonly after: Thing;
  readonly by: Name;
}

export interface Matches<Thing, Name extends string> {
  readonly matched: readonly Match<Thing, Name>[];
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
}

/**
 * Pairs things stage by stage; what one stage paired, no later one sees. Things that share a key pair by `likeness` where it is
 * given, else in their order.
 */
export function matchThings<Thing, Name extends string>(
  before: readonly Thing[],
  after: readonly Thing[],
  stages: readonly MatchStage<Thing, Name>[],
  likeness?: (before: Thing, after: Thing) => number,
): Matches<Thing, Name> {
  const matched: Match<Thing, Name>[] = [];
  let left = before;
  let right = after;
  for (const { name, key } of stages) {
    const sides = new Map<string, { readonly before: Thing[]; readonly after: Thing[] }>();
    const sort = (things: readonly Thing[], side: 'before' | 'after'): void => {
      for (const thing of things) {
        const own = key(thing);
        if (own === undefined) continue;
        const both = sides.get(own) ?? { before: [], after: [] };
        both[side].push(thing);
        sides.set(own, both);
      }
    };
    sort(left, 'before');
    sort(right, 'after');
    const used = new Set<Thing>();
    for (const both of sides.values()) {
      for (const [one, other] of pairsOf(both.before, both.after, likeness)) {
        matched.push({ before: one, after: other, by: name });
        used.add(one).add(other);
      }
    }
    left = left.filter((thing) => !used.has(thing));
    right = right.filter((thing) => !used.has(thing));
  }
  return { matched, before: left, after: right };
}

function pairsOf<Thing>(before: readonly Thing[], after: readonly Thing[], likeness?: (before: Thing, after: Thing) => number): readonly (readonly [Thing, Thing])[] {
  const isPlain = before.length * after.length <= 1 || before.length * after.length > MOST_PAIRS;
  if (likeness && !isPlain) return bestPairs(before, after, 0, likeness);
  return before.slice(0, after.length).flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** The likest pairs first, each thing once; equal ones in their order. */
function bestPairs<Thing>(before: readonly Thing[], after: readonly Thing[], least: number, likeness: (before: Thing, after: Thing) => number): readonly (readonly [Thing, Thing])[] {
  const candidates = before.flatMap((one, left) =>
    after.flatMap((other, right) => {
      const score = likeness(one, other);
      return score >= least ? [{ one, other, score, order: left * after.length + right }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.order - b.order);
  const used = new Set<Thing>();
  return candidates.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other] as const];
  });
}

/** More pairs than this are not looked at one by one: then only keys and order tell. */
const MOST_PAIRS = 40_000;

/** Pairs the rest by likeness (0 to 1), the likest first; below `least` nothing is the same thing. */
export function matchAlike<Thing, Name extends string>(
  { matched, before, after }: Matches<Thing, Name>,
  by: Name,
  least: number,
  likeness: (before: Thing, after: Thing) => number,
): Matches<Thing, Name> {
  if (before.length * after.length > MOST_PAIRS) return { matched, before, after };
  const found = bestPairs(before, after, least, likeness).map(([one, other]) => ({ before: one, after: other, by }));
  const used = new Set(found.flatMap((match) => [match.before, match.after]));
  return { matched: [...matched, ...found], before: before.filter((thing) => !used.has(thing)), after: after.filter((thing) => !used.has(thing)) };
}

/** All things of both sides: those of the later side in its order, then what it no longer has. */
export function inOrder<Thing, Name extends string>({ matched, before }: Matches<Thing, Name>, after: readonly Thing[]): readonly (Pair<Thing> & { readonly by?: Name })[] {
  const known = new Map(matched.map((match) => [match.after, match]));
  return [
    ...after.map((thing) => {
      const match = known.get(thing);
      return match ? { before: match.before, after: thing, by: match.by } : { after: thing };
    }),
    ...before.map((thing) => ({ before: thing })),
  ];
}

/** A piece of two texts laid over each other. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Below this share of common characters, laying over each other is harder to read than one after the other. */
const READABLE = 0.4;
/** Longer texts are shown whole; comparing them costs the square of their length. */
const LONGEST = 400;

/** What to strike out and what to put in, by characters: Chinese has no spaces to part words by. */
export function textDifference(before: string, after: string): readonly Segment[] {
  const [old, young] = [[...before], [...after]];
  if (old.length > LONGEST || young.length > LONGEST) return whole(before, after);
  const segments = merged(walk(old, young, commonLengths(old, young)));
  const common = segments.reduce((sum, { kind, text }) => (kind === 'same' ? sum + [...text].length : sum), 0);
  return common < READABLE * Math.max(old.length, young.length) ? whole(before, after) : segments;
}

function whole(before: string, after: string): readonly Segment[] {
  return merged([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
}

/** `lengths[i][j]`: how many characters `old` from i and `young` from j have in common, in order. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = old[i] === young[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function walk(old: readonly string[], young: readonly string[], lengths: readonly (readonly number[])[]): Segment[] {
  const segments: Segment[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const [left, right] = [old[i], young[j]];
    if (left !== undefined && left === right) {
      segments.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      segments.push({ kind: 'removed', text: left });
      i += 1;
    } else if (right !== undefined) {
      segments.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return segments;
}

function merged(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === '') continue;
    if (last?.kind === segment.kind) result[result.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}

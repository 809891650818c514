import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLines } from './read-lines';

/** One value under its key; equal keys keep company. */
export interface SortedLine {
  readonly key: string;
  readonly value: string;
}

/** Any number of lines in the memory of a few: sorted in portions on the disk, then merged. */
export interface SortedLines {
  add(key: string, value: string): Promise<void>;
  /** By key, equal keys by value: the same in whatever order they were added. May be read more than once. */
  sorted(): AsyncGenerator<SortedLine>;
}

/** Characters held before they go to the disk. */
const PORTION = 4 * 1024 * 1024;
/** Runs merged at a time, so that a huge set does not open a thousand files. */
const MOST_RUNS = 128;
/** Sorts below anything a line holds: JSON escapes it. */
const BETWEEN = '\u0001';

/** `folder` is one that the caller empties; `name` tells its files from others there. */
export function createSortedLines(folder: string, name: string, portion: number = PORTION): SortedLines {
  let held: string[] = [];
  let size = 0;
  let runs: string[] = [];
  let count = 0;

  const nextRun = (): string => {
    count += 1;
    return join(folder, `${name}-${String(count)}`);
  };
  const flush = async (): Promise<void> => {
    if (held.length === 0) return;
    const run = nextRun();
    await writeFile(run, `${held.sort().join('\n')}\n`);
    held = [];
    size = 0;
    runs.push(run);
    if (runs.length < MOST_RUNS) return;
    const joined = nextRun();
    await writeFile(joined, merged(runs.map(readLines)));
    runs = [joined];
  };

  return {
    add: async (key, value) => {
      const line = `${key.replace(/[\u0000-\u001f]/g, ' ')}${BETWEEN}${value}`;
      held.push(line);
      size += line.length;
      if (size > portion) await flush();
    },
    async *sorted() {
      held.sort();
      const all = [...runs.map(readLines), inMemory(held)];
      for await (const line of withoutEnd(merged(all))) {
        const cut = line.indexOf(BETWEEN);
        yield { key: line.slice(0, cut), value: line.slice(cut + 1) };
      }
    },
  };
}

type Lines = AsyncIterator<string>;

async function* inMemory(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function* withoutEnd(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield line.slice(0, -1);
}

/** The smallest head each time; the sources are few enough to look at all of them. */
async function* merged(sources: readonly Lines[]): AsyncGenerator<string> {
  const heads: { source: Lines; line: string }[] = [];
  for (const source of sources) {
    const first = await source.next();
    if (!first.done) heads.push({ source, line: first.value });
  }
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at += 1) if ((heads[at]?.line ?? '') < (heads[least]?.line ?? '')) least = at;
    const head = heads[least];
    if (!head) return;
    yield `${head.line}\n`;
    const next = await head.source.next();
    if (next.done) heads.splice(least, 1);
    else head.line = next.value;
  }
}

import fc from 'fast-check';
import { readLines } from '../../../src/cli/folder/read-lines';
import { createSortedLines, type SortedLine } from '../../../src/cli/folder/sorted-lines';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../run-jixiao';

async function sortedOf(folder: string, name: string, lines: readonly (readonly [string, string])[], portion: number): Promise<SortedLine[]> {
  const sorted = createSortedLines(folder, name, portion);
  for (const [key, value] of lines) await sorted.add(key, JSON.stringify(value));
  const all: SortedLine[] = [];
  for await (const line of sorted.sorted()) all.push(line);
  return all;
}

describe('lines sorted on the disk', () => {
  it('are those that were added, by key and then value, whatever order they came in and however little memory there was', async () => {
    await inFolder(async (folder) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), async (lines, portion) => {
          run += 1;
          const small = await sortedOf(folder, `a${String(run)}`, lines, portion);
          const large = await sortedOf(folder, `b${String(run)}`, [...lines].reverse(), 1e9);
          expect(small).toEqual(large);
          expect(small.map(({ value }) => JSON.parse(value) as string).sort()).toEqual(lines.map(([, value]) => value).sort());
          expect(small.map(({ key }) => key)).toEqual([...small.map(({ key }) => key)].sort());
        }),
        { numRuns: 60 },
      );
    });
  });

  it('may hold every kind of break but the line feed', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'lines');
      writeFileSync(file, 'a\u2028b\u2029c\rd\n\ne');
      const lines: string[] = [];
      for await (const line of readLines(file)) lines.push(line);
      expect(lines).toEqual(['a\u2028b\u2029c\rd', '', 'e']);
    });
  });
});

import { createReadStream } from 'node:fs';

/** The lines of a file one by one. Only a line feed ends a line: cells may hold every other kind of break. */
export async function* readLines(file: string): AsyncGenerator<string> {
  yield* splitLines(createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 }) as AsyncIterable<string>);
}

export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield begun.length === 0 ? piece.slice(from, end) : begun.join('') + piece.slice(from, end);
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.slice(from));
  }
  if (begun.length > 0) yield begun.join('');
}

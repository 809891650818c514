import type { CellRef } from '../sheet/address';
import type { Field } from '../model/target-table';

/** Marks of extracted text that are no words of the goal. */
const TAGS = /<\/?p>/gi;

/**
 * The goals one cell states: `1.…\n2.…` gives two, numbers are counted only in sequence (`4.2 万份` is no number 4).
 * The piece as it stands is `raw`, without its number it is `value`.
 */
export function goalsOfCell(text: string, at: CellRef): readonly Field[] {
  const plain = text.replace(TAGS, '');
  const pieces = splitNumbered(plain);
  const fields = pieces.map((piece) => ({ value: withoutNumber(piece), raw: piece, at }));
  return fields.length > 0 ? fields : [{ value: '', raw: text, at }];
}

function splitNumbered(text: string): readonly string[] {
  const starts: number[] = [];
  for (let number = 1; ; number += 1) {
    const start = findNumber(text, number, (starts.at(-1) ?? -1) + 1);
    if (start === undefined) break;
    starts.push(start);
  }
  const first = starts[0];
  if (first === undefined) return text.trim() === '' ? [] : [text.trim()];
  const bounds = [...starts, text.length];
  const pieces = starts.map((start, index) => text.slice(start, bounds[index + 1]).trim());
  const before = text.slice(0, first).trim();
  return before === '' ? pieces : [before, ...pieces];
}

/** Where `2.` or `（2）` starts, at a line start or after a blank or the end of a sentence. */
function findNumber(text: string, number: number, from: number): number | undefined {
  const mark = new RegExp(String.raw`(?:^|[\s。；;”"])((?:${String(number)}[.．、)）](?!\d(?!\d{3}))|[(（]${String(number)}[)）]))`, 'g');
  mark.lastIndex = Math.max(0, from - 1);
  const match = mark.exec(text);
  if (!match) return undefined;
  return match.index + match[0].length - (match[1]?.length ?? 0);
}

function withoutNumber(piece: string): string {
  return piece.replace(/^(?:\d{1,2}[.．、)）]|[(（]\d{1,2}[)）])\s*/, '').trim();
}

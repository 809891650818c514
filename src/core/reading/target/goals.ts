import type { CellRef } from '../../sheet/address';
import type { Field } from '../../model/target-table';

/** Marks of extracted text that are no words of the goal. */
const TAGS = /<\/?p>/gi;
/** `2.`, `（2）` or `目标2：` at the start, behind a blank, a line break, a quotation mark or the end of a sentence. */
const MARK = /(^|[\s。；;”"]+)(?:(\d{1,2})[.．、)）](?!\d(?!\d{3}))|[(（](\d{1,2})[)）]|(?:绩效)?目标\s*(\d{1,2})\s*[:：.．、])/g;

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
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    const number = Number(match[2] ?? match[3] ?? match[4]);
    const before = match[1] ?? '';
    // The first is 1; later ones follow in sequence, or at least grow behind the end of a sentence or line.
    const follows = last === 0 ? number === 1 : number === last + 1 || (number > last && /[\n。；;]/.test(before));
    if (!follows) continue;
    starts.push(match.index + before.length);
    last = number;
  }
  const first = starts[0];
  if (first === undefined) return text.trim() === '' ? [] : [text.trim()];
  const bounds = [...starts, text.length];
  const pieces = starts.map((start, index) => text.slice(start, bounds[index + 1]).trim());
  const before = text.slice(0, first).trim();
  return before === '' ? pieces : [before, ...pieces];
}

function withoutNumber(piece: string): string {
  return piece.replace(/^(?:\d{1,2}[.．、)）](?!\d(?!\d{3}))|[(（]\d{1,2}[)）]|(?:绩效)?目标\s*\d{1,2}\s*[:：.．、])\s*/, '').trim();
}

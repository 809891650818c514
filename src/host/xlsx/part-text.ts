import { DecodeUTF8, strToU8 } from 'fflate';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of an XML part by its mark or its first bytes; the format allows no others. */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Gives the text of a part to `take` as its bytes come. */
export function createDecoder(encoding: Encoding, take: (text: string) => void): (piece: Uint8Array, isLast: boolean) => void {
  if (encoding !== 'utf-8') return utf16Decoder(encoding === 'utf-16le', take);
  const decoder = new DecodeUTF8((text) => {
    take(text);
  });
  return (piece, isLast) => {
    decoder.push(piece, isLast);
  };
}

/** The part as UTF-8, the only encoding that the library reads; the same bytes where it is UTF-8 already. */
export function asUtf8(part: Uint8Array): Uint8Array {
  const encoding = encodingOf(part);
  if (encoding === 'utf-8') return part;
  const texts: string[] = [];
  createDecoder(encoding, (text) => texts.push(text))(part, true);
  return strToU8(withoutEncoding(texts.join('')));
}

/** The declaration must not name what the text is no longer. */
export function withoutEncoding(xml: string): string {
  return xml.replace(/^\ufeff/, '').replace(/^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, '$1');
}

/** A unit of two bytes may be cut between two pieces. */
function utf16Decoder(littleEndian: boolean, take: (text: string) => void): (piece: Uint8Array) => void {
  let before: number | undefined;
  return (piece) => {
    const bytes = before === undefined ? piece : Uint8Array.of(before, ...piece);
    const even = bytes.length - (bytes.length % 2);
    before = even < bytes.length ? bytes[even] : undefined;
    for (let start = 0; start < even; start += UNITS_AT_ONCE * 2) {
      const units: number[] = [];
      for (let at = start; at < Math.min(even, start + UNITS_AT_ONCE * 2); at += 2) {
        const first = bytes[at] ?? 0;
        const second = bytes[at + 1] ?? 0;
        units.push(littleEndian ? first | (second << 8) : (first << 8) | second);
      }
      take(String.fromCharCode(...units));
    }
  };
}

const UNITS_AT_ONCE = 8192;

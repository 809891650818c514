import syllables from '../../../assets/pinyin.json';

const readings = new Map<string, string[]>();
for (const [syllable, characters] of Object.entries(syllables)) {
  for (const character of characters) {
    const known = readings.get(character);
    if (known) known.push(syllable);
    else readings.set(character, [syllable]);
  }
}

const NONE: readonly string[] = [];

/** All readings of a character, without tones: 行 is xing, hang and heng. Letters and digits read as themselves; signs are silent. */
export function readingsOf(character: string): readonly string[] {
  return readings.get(character) ?? (/^[a-z0-9]$/.test(character) ? [character] : NONE);
}

/** How many ways of reading a text are worth a try. */
const MOST_WAYS = 8;

/** What the characters of a text sound like, in every way they are read; none where a sign among them is no character. */
export function soundsOf(text: string): readonly string[] {
  let sounds: readonly string[] = [''];
  for (const character of text) {
    const syllables = readingsOf(character);
    sounds = sounds.flatMap((sound) => syllables.map((syllable) => sound + syllable)).slice(0, MOST_WAYS);
  }
  return sounds;
}

/**
 * What somebody typed, as it is compared: small letters and Chinese characters only. Tones, right or wrong, are dropped,
 * written as marks (péixùn) or as digits behind the syllable (pei2xun4); ü, u: and v are one.
 */
export function pinyinQuery(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/u:|[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/([a-z])[0-5]/g, '$1')
    .replace(/[^a-z0-9\p{Script=Han}]+/gu, '');
}

/**
 * Where in the query one may be after a character that begins at `from`: it is spelled by itself, by a whole syllable or
 * by its initial; the last one also by any beginning of its syllable. The longest first.
 */
export function endsOf(query: string, from: number, character: string): readonly number[] {
  const ends: number[] = query.startsWith(character, from) ? [from + character.length] : [];
  for (const syllable of readingsOf(character)) {
    let common = 0;
    while (common < syllable.length && query[from + common] === syllable[common]) common++;
    // The whole syllable, or what is typed of the last one; then zh, ch, sh; then the initial.
    for (let length = common; length > 0; length--) {
      const isWhole = length === syllable.length || from + length === query.length;
      if ((isWhole || length === 1 || (length === 2 && syllable[1] === 'h')) && !ends.includes(from + length)) ends.push(from + length);
    }
  }
  return ends;
}

/** Writes assets/pinyin.json: every reading of the 6,763 characters of GB 2312, by syllable, without tones. Run it when pinyin-pro is renewed. */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const decoder = new TextDecoder('gbk');
const bySyllable = new Map();
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const character = decoder.decode(new Uint8Array([row, cell]));
    if (!/^[\u4e00-\u9fff]$/.test(character)) continue;
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const syllable of new Set(readings)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
}
const syllables = Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('../assets/pinyin.json', import.meta.url), `${JSON.stringify(syllables, undefined, 1)}\n`);

import { compactText } from '../../model/plain-text';
import type { TextPart } from '../../model/text-part';
import type { CellRef } from '../../sheet/address';

/** A run of text that belongs together, put together where a page break or a line wrap cut a sentence into two cells. */
export interface Passage {
  /** Half-width but for the Chinese comma, without spaces. */
  readonly text: string;
  /** The cell in which a place of `text` stands. */
  at(offset: number): CellRef;
  /** All cells of the passage. */
  readonly cells: readonly CellRef[];
}

const ENDS = /[。!?;；]["”’)]*$/;
const NUMBERED = /^(?:[-*·]|第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.．](?!\d))/;
/** A short line that introduces what follows. */
const LEAD = /[:：]$/;
/** A heading or a complete short line is not carried on; a line cut by the edge of the page is long or stops in the middle of a phrase. */
const CUT = /[\d,，、的和与及]$/;
/** 基本支出减少｜4099.52万元 */
const CUT_BEFORE_NUMBER = /(?:增加|减少|增长|下降|为|是)$/;
const LONG = 30;

/** The text of a cell as it is read here: `，` stays, so that `1,234` and `，` differ. */
export function readableText(raw: string): string {
  return compactText(raw.replace(/，/g, '\ue000'))
    .replace(/\ue000/g, '，')
    .replace(/(?<!\d),|,(?!\d{3})/g, '，')
    .replace(/\*\*/g, '');
}

export function passagesOf(part: TextPart): readonly Passage[] {
  const passages: Passage[] = [];
  let open: { text: string; at: CellRef }[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(passage(open));
    open = [];
  };
  for (const paragraph of part.paragraphs) {
    for (const line of paragraph.value.split(/\r?\n/)) {
      const text = readableText(line);
      if (text === '') continue;
      const before = open.at(-1);
      if (before && !carriesOn(before.text, text)) close();
      open.push({ text, at: paragraph.at });
    }
  }
  close();
  return passages;
}

function carriesOn(before: string, text: string): boolean {
  if (ENDS.test(before) || (LEAD.test(before) && before.length < LONG) || NUMBERED.test(text)) return /^[。，、；;)]/.test(text);
  return CUT.test(before) || before.length >= LONG || (CUT_BEFORE_NUMBER.test(before) && /^\d/.test(text));
}

function passage(lines: readonly { readonly text: string; readonly at: CellRef }[]): Passage {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += line.text;
  }
  const [first] = lines;
  if (first === undefined) throw new Error('A passage has at least one line');
  return {
    text,
    at: (offset) => lines[starts.findLastIndex((start) => start <= offset)]?.at ?? first.at,
    cells: lines.map(({ at }) => at),
  };
}

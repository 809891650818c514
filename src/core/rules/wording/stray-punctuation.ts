import type { FixEdit, TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { paused } from '../facts/paused';
import { textsOf } from '../facts/texts-of';

const DOUBLED = /([。，、；：])\s*\1+|，\s*。|。\s*，|、\s*。|；\s*。|，\s*；/u;
const LEADING = /^\s*[，。、；：,;]/u;
/** A cell from a text file: "…" around everything, or one mark left at an end. */
const ASCII_QUOTE = /"/gu;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['〔', '〕'],
  ['【', '】'],
];

interface Stray {
  readonly messageId: 'doubled' | 'leading' | 'unpaired' | 'quoted';
  readonly found: string;
  /** What to write instead of which passage; nothing where only a person can tell. */
  readonly mend?: { readonly passage: string; readonly by: string };
}

/**
 * 连用的标点、开头的标点、只有一半的引号。
 * 不适用：省略号；编号后的括号；几条目标分在几格里时跨格的括号。
 */
export const strayPunctuation: TableRule = {
  meta: {
    id: 'wording/stray-punctuation',
    code: 'Z-415',
    scope: 'table',
    severity: 'hint',
    needs: [],
    fix: 'safe',
  },
  *check({ table }) {
    for (const field of paused(textsOf(table))) {
      const stray = field && strayIn(field.value);
      if (stray) yield { messageId: stray.messageId, data: { found: stray.found, text: excerpt(field.value) }, at: field.at };
      else if (!field) yield undefined;
    }
  },
  fix(report, { table }) {
    const edits = textsOf(table)
      .filter(({ at, value }) => at.row === report.at.row && at.column === report.at.column && excerpt(value) === report.data['text'])
      .flatMap(({ at, value }): FixEdit[] => {
        const mend = strayIn(value)?.mend;
        return mend ? [{ at, ...mend }] : [];
      });
    return edits.length === 0 ? undefined : { kind: 'safe', edits: edits.slice(0, 1) };
  },
};

function strayIn(text: string): Stray | undefined {
  const doubled = DOUBLED.exec(text)?.[0];
  if (doubled !== undefined) {
    const by = doubled.includes('。') ? '。' : doubled.includes('；') ? '；' : doubled.charAt(0);
    return { messageId: 'doubled', found: doubled, mend: { passage: doubled, by } };
  }
  const leading = LEADING.exec(text)?.[0];
  if (leading !== undefined) return { messageId: 'leading', found: leading.trim(), mend: { passage: leading, by: '' } };
  return strayQuote(text) ?? unpaired(text);
}

function strayQuote(text: string): Stray | undefined {
  const quotes = text.match(ASCII_QUOTE)?.length ?? 0;
  const trimmed = text.trim();
  if (quotes === 2 && /^"[^"]*"$/u.test(trimmed)) {
    return { messageId: 'quoted', found: '"', mend: { passage: trimmed, by: trimmed.slice(1, -1).trim() } };
  }
  if (quotes !== 1) return undefined;
  if (trimmed.endsWith('"')) return { messageId: 'unpaired', found: '"', mend: { passage: text, by: trimmed.slice(0, -1).trim() } };
  return { messageId: 'unpaired', found: '"' };
}

function unpaired(text: string): Stray | undefined {
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [open, close].map((mark) => text.split(mark).length - 1);
    if (opened !== closed) return { messageId: 'unpaired', found: (opened ?? 0) > (closed ?? 0) ? open : close };
  }
  return undefined;
}

import { comparatorStart } from '../values/comparator';

const MARKS = /^[\s★☆*●▲△◆■※]+/;
/** `1.`, `（1）`, `①`, `指标1：`; not the number of `3个` or `1.5万`. */
const NUMBERING = /^(?:\d{1,2}\s*[.．、)）](?!\d)|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/;
const TEMPLATE = /^(?:三级)?指标\s*(?:\d{1,2}|[一二三四五六七八九十])\s*(?:[:：.．、]\s*|(?=[^\d\s.．:：]))/;

/** The name of an indicator without ★, numbering and 指标1：; the text itself where nothing else stands there. */
export function nameOf(text: string): string {
  let name = text.replace(MARKS, '');
  for (const pattern of [NUMBERING, TEMPLATE, MARKS, NUMBERING]) name = name.replace(pattern, '');
  return name.trim() === '' ? text : name.trim();
}

/** `足额保障率=100% 22.5` as name, value and the score at its tail. */
export function splitJoined(text: string): { readonly name: string; readonly value: string; readonly score?: string } {
  const start = comparatorStart(text);
  if (start === undefined || start === 0) return { name: text, value: '' };
  const behind = text.slice(start);
  const tail = /^(\S[\s\S]*?\S)\s+(\d{1,3}(?:\.\d+)?)\s*分?$/.exec(behind);
  const name = text.slice(0, start).trim();
  return tail?.[1] === undefined || tail[2] === undefined ? { name, value: behind.trim() } : { name, value: tail[1].trim(), score: tail[2] };
}

import type { StandardsPack } from '../../standards/schema';
import { comparatorStart } from '../values/comparator';
import { parseTargetValue } from '../values/target-value';

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

/** `足额保障率=100% 22.5` as name, value and the score at its tail; `合格率100%` without a comparator where the number has a unit or is a date. */
export function splitJoined(text: string, units: StandardsPack['units']): { readonly name: string; readonly value: string; readonly score?: string } {
  const start = comparatorStart(text);
  if (start === undefined || start === 0) return splitAtNumber(text, units);
  const behind = text.slice(start);
  const tail = /^(\S[\s\S]*?\S)\s+(\d{1,3}(?:\.\d+)?)\s*分?$/.exec(behind);
  const name = text.slice(0, start).trim();
  return tail?.[1] === undefined || tail[2] === undefined ? { name, value: behind.trim() } : { name, value: tail[1].trim(), score: tail[2] };
}

/** A name without any digit, and behind it what can be read as a value. */
function splitAtNumber(text: string, units: StandardsPack['units']): { readonly name: string; readonly value: string } {
  const [, name, value] = /^(\D*[^\d\s.,，（(第])\s*(\d[\s\S]*)$/.exec(text) ?? [];
  const isValue = name !== undefined && value !== undefined && name.length >= 2 && value.length <= 20 && parseTargetValue(value, units).dimension !== 'unknown' && !/^[\d.,]+$/.test(value);
  return isValue ? { name, value } : { name: text, value: '' };
}
